/**
 * `npm run ask -- FILE`, or `-` for standard input: asks the running API the query in a file and prints what it answers, the
 * data to standard output, errors to standard error. It ends with 1 when there are errors.
 */
import { readFileSync } from 'node:fs';
import { text as textOfStream } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { readConfig } from '../config';
import { StartError } from '../errors';
import { addressAt } from '../server/address';
import { explanation, readEnvironmentFile, say } from './terminal';

const USAGE = `npm run ask -- FILE, or - for standard input; besides --variables '{"name": "value"}' and --url http://host:port/graphql`;

/** What is asked, and where. */
interface Question {
  url: string;
  query: string;
  variables?: object | undefined;
}

/** What the API answers, for a person to read. */
export interface Answered {
  /** The data as JSON, over many lines; undefined where there is none. */
  data: string | undefined;
  /** A line for each error. */
  errors: string[];
}

/**
 * Asks a question of an API.
 *
 * @throws StartError when nothing answers there, or no API
 */
export async function ask({ url, query, variables }: Question): Promise<Answered> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  }).catch((cause: unknown) => {
    throw new StartError(`Nothing answers at ${url}; \`npm start\` starts it, --url names another address.`, { cause });
  });
  const { data, errors = [] } = await answerOf(response, url);
  return { data: data ? JSON.stringify(data, null, 2) : undefined, errors: errors.map(lineOf) };
}

interface Fault {
  message: string;
  path?: (string | number)[];
  locations?: { line: number; column: number }[];
  extensions?: { code?: string };
}

async function answerOf(response: Response, url: string): Promise<{ data?: object | null; errors?: Fault[] }> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StartError(`What answers at ${url} is no GraphQL API: HTTP ${response.status}, no JSON.`, { cause });
  }
}

function lineOf({ message, path, locations, extensions }: Fault): string {
  const [at] = locations ?? [];
  const place = path?.join('.') ?? (at && `line ${at.line}, column ${at.column}`);
  return `${place === undefined ? '' : `${place}: `}${message}${extensions?.code === undefined ? '' : ` [${extensions.code}]`}`;
}

async function readQuestion(): Promise<Question> {
  const { values, positionals } = readArguments();
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new StartError(USAGE);
  const { HOST, PORT } = readConfig(process.env);
  return {
    url: values.url ?? `${addressAt(HOST, PORT)}/graphql`,
    query: await textOf(file),
    variables: values.variables === undefined ? undefined : variablesIn(values.variables),
  };
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { variables: { type: 'string' }, url: { type: 'string' } } });
  } catch (cause) {
    throw new StartError(USAGE, { cause });
  }
}

async function textOf(file: string): Promise<string> {
  if (file === '-') return textOfStream(process.stdin);
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StartError(`${file} can't be read: ${(cause as NodeJS.ErrnoException).code}.`, { cause });
  }
}

function variablesIn(text: string): object {
  try {
    const variables: unknown = JSON.parse(text);
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) return variables;
  } catch {
    // Said below, as of any other text that is no object.
  }
  throw new StartError(`--variables is no JSON object: ${text}`);
}

async function main(): Promise<void> {
  readEnvironmentFile();
  const { data, errors } = await ask(await readQuestion());
  if (data !== undefined) process.stdout.write(`${data}\n`);
  for (const error of errors) say(error);
  if (errors.length > 0) process.exitCode = 1;
}

if (require.main === module) {
  main().catch((error: unknown) => {
    say(explanation(error));
    process.exitCode = 1;
  });
}
