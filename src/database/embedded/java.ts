import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../../errors';

/** What Neo4j 5 needs. */
const OLDEST_JAVA = 17;

/** A Java new enough to run the database. */
export interface Java {
  /** The program, as a path or as a name to look up in PATH. */
  command: string;
  /** Its installation folder. */
  home: string;
}

interface FoundJava extends Java {
  version: number;
}

/** The other ways to a database, the end of every sentence about why this one does not start. */
export const OTHER_WAYS = 'run one with `docker compose up`, or set NEO4J_URI to the address of a Neo4j you have';

/**
 * Finds a Java, first in JAVA_HOME, then in PATH.
 *
 * @throws StartError when there is none or only one that is too old
 */
export async function findJava(): Promise<Java> {
  const home = process.env.JAVA_HOME;
  const commands = home ? [path.join(home, 'bin', 'java'), 'java'] : ['java'];
  const found = (await Promise.all(commands.map(inspect))).filter((java) => java !== undefined);
  const fit = found.find(({ version }) => version >= OLDEST_JAVA);
  if (fit) return fit;
  const trouble = found[0]
    ? `The embedded database needs Java ${OLDEST_JAVA} or newer, but the Java in ${found[0].home} is version ${found[0].version}`
    : `The embedded database needs Java ${OLDEST_JAVA} or newer, and there is none in JAVA_HOME or PATH`;
  throw new StartError(`${trouble}: install a JDK ${OLDEST_JAVA} or newer, ${OTHER_WAYS}.`);
}

/** A missing or broken program is the same as none: the next candidate may do. */
async function inspect(command: string): Promise<FoundJava | undefined> {
  try {
    const { stderr } = await promisify(execFile)(command, ['-XshowSettings:properties', '-version'], {
      // The default, said outright: under jest the default is not the environment that a test has set.
      env: process.env,
    });
    const version = /java\.specification\.version = (?:1\.)?(\d+)/.exec(stderr)?.[1];
    const home = /java\.home = (.+)/.exec(stderr)?.[1];
    return version && home ? { command, home: home.trim(), version: Number(version) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The environment for Java and for Maven. In the locale C, which containers and services often have, Java 17 reads
 * no file name outside ASCII, so a folder with a Chinese name would not be found.
 */
export function javaEnvironment({ home }: Java): NodeJS.ProcessEnv {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const utf8 = /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
  return { ...process.env, JAVA_HOME: home, ...(utf8 ? {} : { LC_ALL: 'C.UTF-8' }) };
}
