import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { type Config, readConfig } from '../src/config';
import { StartError } from '../src/errors';
import { PROJECT_ROOT } from '../src/project-root';

/** For every setting values that are wrong; those without any take whatever text there is. */
const WRONG: Record<keyof Config, string[]> = {
  HOST: [],
  PORT: ['-1', '65536', '80.5', 'http'],
  PUBLIC_URL: [
    'example.org',
    'https://example.org/',
    'https://example.org?a=1',
    'https://example.org/#',
    'ftp://example.org',
  ],
  LOG_LEVEL: ['INFO', 'all'],
  DATA_FOLDER: [],
  NEO4J_URI: ['localhost:7687', 'http://localhost:7474', 'bolt://'],
  NEO4J_USER: [],
  NEO4J_PASSWORD: [],
  NEO4J_DATABASE: [],
  EMBEDDED_BOLT_PORT: ['-1', '65536'],
  EMBEDDED_HEAP_MB: ['127', '65537', '512m'],
  EMBEDDED_RESTARTS: ['-1', '101'],
  DATABASE_SILENCE_MS: ['99', '600001'],
  CORS_ORIGINS: ['example.org', 'https://example.org/', 'https://example.org,example.com'],
  INTROSPECTION: ['true', 'ON'],
  WARM_UP: ['true', 'ON'],
  MAX_BODY_BYTES: ['1023', '100000001'],
  MAX_QUERY_DEPTH: ['0', '101'],
  MAX_QUERY_ALIASES: ['-1', '1001'],
  MAX_QUERY_TOKENS: ['9', '100001'],
  MAX_QUERY_FIELDS: ['0', '100001'],
  MAX_PAGE_SIZE: ['0', '10001'],
  MAX_QUERY_COST: ['0', '1000000000001'],
  MAX_INPUT_DEPTH: ['0', '101'],
  MAX_FILTER_STEP_DEPTH: ['-1', '101'],
  MAX_FILTER_STEPS: ['-1', '1001'],
  MAX_FILTER_SINGLE_DEPTH: ['-1', '101'],
  MAX_FILTER_SINGLES: ['-1', '1001'],
  MAX_FILTER_CONDITIONS: ['-1', '10001'],
  MAX_NESTED_LISTS: ['-1', '1001'],
  MAX_LIST_ENTRIES: ['0', '1000001'],
  MAX_TEXT_LENGTH: ['9', '1000001'],
  MAX_STATEMENT_LENGTH: ['999', '1000001'],
  MAX_PLANNED_AT_ONCE: ['0', '101'],
  QUERY_TIMEOUT_MS: ['9', '600001'],
  MAX_REQUESTS: ['0', '10001'],
  MAX_QUEUED_REQUESTS: ['-1', '100001'],
  MAX_LONG_REQUESTS: ['0', '10001'],
  MAX_QUEUED_LONG_REQUESTS: ['-1', '100001'],
  QUEUE_TIMEOUT_MS: ['0', '600001'],
  RETRY_AFTER_SECONDS: ['0', '3601'],
  RATE_LIMIT_PER_MINUTE: ['-1', '1000001'],
  TRUSTED_PROXIES: ['proxy', '10.0.0.0/33', '10.0.0.1;10.0.0.2'],
  MAX_PROJECTIONS: ['0', '1001'],
  PROJECTION_MEMORY_MB: ['15', '1000001'],
  PROJECTION_IDLE_MS: ['99', '86400001'],
  MAX_ANALYSES: ['0', '101'],
  MAX_QUEUED_ANALYSES: ['-1', '1001'],
  MAX_KEPT_ANALYSES: ['0', '1001'],
  ANALYSIS_KEPT_MS: ['99', '86400001'],
  ANALYSIS_TIMEOUT_MS: ['9', '3600001'],
  ANALYSIS_MEMORY_MB: ['15', '1000001'],
  FACTS_MEMORY_MB: ['-1', '100001'],
  ANSWERS_MEMORY_MB: ['-1', '100001'],
  SHUTDOWN_TIMEOUT_MS: ['99', '60001'],
};

const EXAMPLE = readFileSync(path.join(PROJECT_ROOT, '.env.example'), 'utf8');

/** What the person who starts the program is told of these settings. */
function complaint(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(StartError);
    return (error as StartError).message;
  }
  throw new Error('The configuration was accepted.');
}

test.each(Object.entries(WRONG).flatMap(([name, values]) => values.map((value) => [name, value] as const)))(
  '%s=%s is refused by its name',
  (name, value) => {
    expect(complaint({ NEO4J_PASSWORD: 'secret', [name]: value })).toContain(` ${name}`);
  },
);

test('all wrong settings are named at once, and where the right ones are listed', () => {
  const wrong = Object.entries(WRONG).flatMap(([name, [value]]) => (value === undefined ? [] : [[name, value]]));
  const message = complaint({ NEO4J_PASSWORD: 'secret', ...Object.fromEntries(wrong) });
  for (const [name] of wrong) expect(message).toContain(` ${name}`);
  expect(message).toContain('.env.example');
});

test.each([
  ['PORT', '0', 0],
  ['PORT', '65535', 65_535],
  ['NEO4J_URI', 'neo4j+s://example.org', 'neo4j+s://example.org'],
  ['CORS_ORIGINS', '*', ['*']],
  ['CORS_ORIGINS', ' https://a.example , http://localhost:5173,', ['https://a.example', 'http://localhost:5173']],
  ['MAX_QUERY_ALIASES', '0', 0],
  ['TRUSTED_PROXIES', ' 127.0.0.1, fd00::/8 ', ['127.0.0.1', 'fd00::/8']],
] as const)('%s=%s is read', (name, value, read) => {
  expect(readConfig({ NEO4J_PASSWORD: 'secret', [name]: value })[name]).toEqual(read);
});

test('NEO4J_URI needs NEO4J_PASSWORD; alone the password does no harm', () => {
  const uri = { NEO4J_URI: 'bolt://localhost:7687' };
  expect(complaint(uri)).toContain('NEO4J_PASSWORD: is needed');
  expect(complaint({ ...uri, NEO4J_PASSWORD: '' })).toContain('NEO4J_PASSWORD: is needed');
  expect(readConfig({ ...uri, NEO4J_PASSWORD: 'secret' })).toMatchObject({ ...uri, NEO4J_PASSWORD: 'secret' });
  expect(readConfig({ NEO4J_PASSWORD: 'secret' }).NEO4J_URI).toBeUndefined();
});

test('a request under way has five seconds to finish when the server stops', () => {
  expect(readConfig({}).SHUTDOWN_TIMEOUT_MS).toBe(5_000);
});

test('an empty setting is none', () => {
  const empty = Object.fromEntries(Object.keys(WRONG).map((name) => [name, '']));
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test('what is no setting is left alone', () => {
  expect(readConfig({ PATH: '/bin' })).toEqual(readConfig({}));
});

describe('.env.example', () => {
  test('lists every setting and nothing besides', () => {
    expect(Object.keys(parseEnv(EXAMPLE)).sort()).toEqual(Object.keys(WRONG).sort());
  });

  test('gives the defaults', () => {
    expect(readConfig(parseEnv(EXAMPLE) as Record<string, string>)).toEqual(readConfig({}));
  });

  test('says of each what it means, in the line above', () => {
    const lines = EXAMPLE.split('\n');
    for (const [index, line] of lines.entries()) {
      if (/^\w+=/.test(line)) expect([line, lines[index - 1]]).toEqual([line, expect.stringMatching(/^# \S.*\.$/)]);
    }
  });
});

test('the missing password is named together with whatever else is wrong', () => {
  expect(() => readConfig({ NEO4J_URI: 'bolt://localhost:7687', PORT: 'x' })).toThrow(/PORT: .*NEO4J_PASSWORD: /);
});
