import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import neo4j from 'neo4j-driver';
import { type Connection, connect } from '../../src/database/connect';
import { cypher } from '../../src/database/cypher';
import { StartError } from '../../src/errors';
import { sharedDatabase } from '../environment';

const servers: { server: Server; sockets: Set<Socket> }[] = [];

/** A server on a free port that is not the one expected. */
async function listening(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => undefined)));
  servers.push({ server, sockets });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
});

/** A server that speaks Bolt 4.4, calls itself `agent` when greeted and answers every other message with a bare SUCCESS. */
function boltServer(agent: string): Server {
  const text = (value: string) => Buffer.concat([Buffer.from([0xd0, value.length]), Buffer.from(value)]);
  const message = (body: Buffer) => Buffer.concat([Buffer.from([0, body.length]), body, Buffer.from([0, 0])]);
  const greeting = message(Buffer.concat([Buffer.from([0xb1, 0x70, 0xa1]), text('server'), text(agent)]));
  const success = message(Buffer.from([0xb1, 0x70, 0xa0]));
  return createServer((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.from([0, 0, 4, 4]));
      let answer = greeting;
      let unread = Buffer.alloc(0);
      socket.on('data', (bytes) => {
        unread = Buffer.concat([unread, bytes]);
        while (unread.length >= 2 && unread.length >= 2 + unread.readUInt16BE(0)) {
          const length = unread.readUInt16BE(0);
          // A chunk of no length ends a message.
          if (length === 0) {
            socket.write(answer);
            answer = success;
          }
          unread = unread.subarray(2 + length);
        }
      });
    });
  });
}

/** The sentence that connecting ends with. */
async function sentence(change: Partial<ReturnType<typeof sharedDatabase>>): Promise<string> {
  const begun = performance.now();
  const error = await connect({ ...sharedDatabase(), ...change }, { timeoutMs: 1_000 }).then(
    async (connection: Connection) => {
      await connection.close();
      throw new Error('It connected.');
    },
    (failure: unknown) => failure,
  );
  // Left to itself the driver takes a minute.
  expect(performance.now() - begun).toBeLessThan(50_000);
  expect(error).toBeInstanceOf(StartError);
  return (error as StartError).message;
}

const BOLT = /:\/\/(.+)$/.exec(sharedDatabase().uri)?.[1];

test.each(['bolt', 'neo4j'])('%s:// connects, says which version it met and reads', async (scheme) => {
  const { graph, serverVersion, close } = await connect(
    { ...sharedDatabase(), uri: `${scheme}://${BOLT}` },
    { timeoutMs: 1_000 },
  );
  expect(serverVersion).toMatch(/^5\.\d+\.\d+$/);
  expect(await graph.read(cypher`RETURN 1 AS one`)).toEqual([{ one: 1 }]);
  await close();
});

// A wrong user, not a wrong password: the database would lock out the real user, which the other tests use.
test('a refused user or password names both settings', async () => {
  expect(await sentence({ username: 'nobody' })).toMatch(
    /does not accept the user "nobody".*NEO4J_USER and NEO4J_PASSWORD/,
  );
});

test.each(['bolt', 'neo4j'])('over %s:// an unknown database is named', async (scheme) => {
  expect(await sentence({ uri: `${scheme}://${BOLT}`, database: 'elsewhere' })).toMatch(
    /has no database named "elsewhere"; set NEO4J_DATABASE/,
  );
});

test.each(['bolt', 'neo4j'])('over %s:// a closed port says that nothing listens', async (scheme) => {
  expect(await sentence({ uri: `${scheme}://127.0.0.1:1` })).toMatch(/^Nothing listens at .*leave NEO4J_URI unset/);
});

test.each(['bolt', 'neo4j'])('over %s:// an unknown host asks for the spelling', async (scheme) => {
  expect(await sentence({ uri: `${scheme}://no-such-host.invalid:7687` })).toMatch(
    /has no address; check the spelling/,
  );
});

test('a server that says nothing, with TLS or without, is left in time', async () => {
  const opened = jest.spyOn(neo4j, 'driver');
  const place = await listening(createServer());
  const said = await Promise.all(
    ['bolt', 'neo4j', 'bolt+s'].map((scheme) => sentence({ uri: `${scheme}://${place}` })),
  );
  for (const message of said) expect(message).toMatch(/does not answer within 8 seconds/);
  const bounds = { connectionTimeout: 5_000, connectionAcquisitionTimeout: 8_000 };
  expect(opened.mock.calls.map(([, , settings]) => settings)).toEqual(Array(3).fill(expect.objectContaining(bounds)));
  opened.mockRestore();
});

test.each(['bolt+s', 'bolt+ssc', 'neo4j+s'])('%s:// to a server without TLS says so', async (scheme) => {
  expect(await sentence({ uri: `${scheme}://${BOLT}` })).toMatch(/does not speak TLS; write NEO4J_URI without \+s/);
});

test('a server that hangs up, as one that wants TLS does, names +s', async () => {
  const place = await listening(createServer((socket) => socket.once('data', () => socket.end())));
  expect(await sentence({ uri: `bolt://${place}` })).toMatch(/hangs up at once; if it wants TLS, write bolt\+s:\/\//);
});

test('the port of the browser is told from the Bolt port', async () => {
  const place = await listening(createHttpServer((_request, response) => response.end()));
  expect(await sentence({ uri: `bolt://${place}` })).toMatch(/speaks HTTP, not Bolt.*7687/);
});

test.each([
  ['Neo4j/4.4.30', /is Neo4j 4\.4\.30; 5 or newer is needed/],
  ['OtherGraph/2.1', /calls itself "OtherGraph\/2\.1"; a Neo4j 5 or newer is needed/],
])('%s is refused', async (agent, message) => {
  const place = await listening(boltServer(agent));
  expect(await sentence({ uri: `bolt://${place}` })).toMatch(message);
});

test.each(['5.27-aura', '2025.06.0', '2026.10.1'])('Neo4j %s is accepted', async (version) => {
  const place = await listening(boltServer(`Neo4j/${version}`));
  const { serverVersion, close } = await connect({ ...sharedDatabase(), uri: `bolt://${place}` }, { timeoutMs: 1_000 });
  expect(serverVersion).toBe(version);
  await close();
});

test('an address that is none is quoted', async () => {
  expect(await sentence({ uri: 'bolt://host:7687?region=east' })).toMatch(/^NEO4J_URI bolt:.* is not an address/);
});
