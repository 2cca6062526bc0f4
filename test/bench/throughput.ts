import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** Something that is asked over and over, by as many clients as there are at once. */
export interface Asked {
  name: string;
  /** Asks once; `index` is another one each time. */
  run(index: number): Promise<unknown>;
}

/** How often a second something was answered, in each of several turns. */
export interface Rates {
  name: string;
  sorted: number[];
}

/**
 * Has clients ask several things in turn, A B A B …, each for so long, so that whatever else the machine does falls on all of
 * them alike.
 */
export async function ratesOf(
  all: Asked[],
  { clients, seconds, turns }: { clients: number; seconds: number; turns: number },
): Promise<Rates[]> {
  const rates = all.map(({ name }): Rates => ({ name, sorted: [] }));
  let index = 0;
  for (let turn = -1; turn < turns; turn += 1) {
    for (const [place, { run }] of all.entries()) {
      const begun = performance.now();
      let answered = 0;
      const client = async () => {
        while (performance.now() - begun < seconds * 1_000) {
          index += 1;
          await run(index);
          answered += 1;
        }
      };
      await Promise.all(Array.from({ length: clients }, client));
      // The first turn warms up.
      if (turn >= 0) rates[place]?.sorted.push(answered / ((performance.now() - begun) / 1_000));
    }
  }
  for (const { sorted } of rates) sorted.sort((a, b) => a - b);
  return rates;
}

/** A line each: the median with its range, and as a multiple of that of another of them. */
export function reportRates(rates: Rates[], base = 0): string {
  const median = ({ sorted }: Rates) => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const of = rates[base] === undefined ? Number.NaN : median(rates[base]);
  return rates
    .map((one) => {
      const range = `${(one.sorted[0] ?? 0).toFixed(0)}–${(one.sorted.at(-1) ?? 0).toFixed(0)}`;
      return `  ${one.name.padEnd(60)} ${median(one).toFixed(0)} a second (${range})  ${(median(one) / of).toFixed(2)}×`;
    })
    .join('\n');
}

const agent = new Agent({ keepAlive: true, maxFreeSockets: 256 });

/** A request on a connection that stays open, with little of the client's own work. */
export function send(
  url: string,
  { method = 'POST', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: object },
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const content = body && JSON.stringify(body);
    const type = content === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request(
      url,
      { method, agent, headers: { accept: 'application/json', ...type, ...headers } },
      (answer) => {
        text(answer).then(
          (read) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: read }),
          reject,
        );
      },
    );
    sent.once('error', reject).end(content);
  });
}
