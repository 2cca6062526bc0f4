import { z } from 'zod';
import { StartError } from './errors';

const onOrOff = (fallback: 'on' | 'off') =>
  z
    .enum(['on', 'off'])
    .default(fallback)
    .transform((value) => value === 'on');

const integer = (minimum: number, maximum: number, fallback: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(minimum).max(maximum))
    .default(fallback);

/** Origins separated by commas, or `*`; an origin is compared as a browser sends it, so a path or a final slash would never match. */
const origins = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
  )
  .pipe(
    z.array(
      z
        .string()
        .regex(/^(\*|https?:\/\/[^\s/]+)$/, 'must be * or origins like https://example.org, separated by commas'),
    ),
  );

/** Addresses or subnets, separated by commas. */
const addresses = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((address) => address.trim())
      .filter((address) => address !== ''),
  )
  .pipe(
    z.array(
      z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
        error: 'must be addresses or subnets like 10.0.0.0/8, separated by commas',
      }),
    ),
  );

/** Every IRI of the linked data begins with it, so it has nothing that an IRI can't hold or that would end up in its midst. */
const publicUrl = z
  .string()
  .regex(
    /^https?:\/\/[\w.-]+(:\d+)?(\/[\w.~-]+)*$/,
    'must look like https://example.org or https://example.org/graph, without a final slash',
  );

/** Every setting: its name in the environment, its bounds and its default. `.env.example` lists the same. */
const SETTINGS = z
  .object({
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: integer(0, 65_535, 4000),
    PUBLIC_URL: publicUrl.optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    DATA_FOLDER: z.string().min(1).default('.data'),
    NEO4J_URI: z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'must look like bolt://host:7687 or neo4j+s://host')
      .optional(),
    NEO4J_USER: z.string().min(1).default('neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().min(1).default('neo4j'),
    EMBEDDED_BOLT_PORT: integer(0, 65_535, 0),
    EMBEDDED_HEAP_MB: integer(128, 65_536, 512),
    EMBEDDED_RESTARTS: integer(0, 100, 5),
    DATABASE_SILENCE_MS: integer(100, 600_000, 4_000),
    CORS_ORIGINS: origins,
    INTROSPECTION: onOrOff('on'),
    WARM_UP: onOrOff('on'),
    MAX_BODY_BYTES: integer(1_024, 100_000_000, 100_000),
    MAX_QUERY_DEPTH: integer(1, 100, 12),
    MAX_QUERY_ALIASES: integer(0, 1_000, 30),
    MAX_QUERY_TOKENS: integer(10, 100_000, 2_000),
    MAX_QUERY_FIELDS: integer(1, 100_000, 1_000),
    MAX_PAGE_SIZE: integer(1, 10_000, 500),
    MAX_QUERY_COST: integer(1, 1_000_000_000_000, 100_000_000),
    MAX_INPUT_DEPTH: integer(1, 100, 30),
    MAX_FILTER_STEP_DEPTH: integer(0, 100, 6),
    MAX_FILTER_STEPS: integer(0, 1_000, 10),
    MAX_FILTER_SINGLE_DEPTH: integer(0, 100, 2),
    MAX_FILTER_SINGLES: integer(0, 1_000, 5),
    MAX_FILTER_CONDITIONS: integer(0, 10_000, 30),
    MAX_NESTED_LISTS: integer(0, 1_000, 8),
    MAX_LIST_ENTRIES: integer(1, 1_000_000, 5_000),
    MAX_TEXT_LENGTH: integer(10, 1_000_000, 1_000),
    MAX_STATEMENT_LENGTH: integer(1_000, 1_000_000, 8_000),
    MAX_PLANNED_AT_ONCE: integer(1, 100, 2),
    QUERY_TIMEOUT_MS: integer(10, 600_000, 10_000),
    MAX_REQUESTS: integer(1, 10_000, 32),
    MAX_QUEUED_REQUESTS: integer(0, 100_000, 64),
    MAX_LONG_REQUESTS: integer(1, 10_000, 4),
    MAX_QUEUED_LONG_REQUESTS: integer(0, 100_000, 8),
    QUEUE_TIMEOUT_MS: integer(1, 600_000, 800),
    RETRY_AFTER_SECONDS: integer(1, 3_600, 1),
    RATE_LIMIT_PER_MINUTE: integer(0, 1_000_000, 0),
    TRUSTED_PROXIES: addresses,
    MAX_PROJECTIONS: integer(1, 1_000, 8),
    PROJECTION_MEMORY_MB: integer(16, 1_000_000, 256),
    PROJECTION_IDLE_MS: integer(100, 86_400_000, 600_000),
    MAX_ANALYSES: integer(1, 100, 1),
    MAX_QUEUED_ANALYSES: integer(0, 1_000, 8),
    MAX_KEPT_ANALYSES: integer(1, 1_000, 4),
    ANALYSIS_KEPT_MS: integer(100, 86_400_000, 3_600_000),
    ANALYSIS_TIMEOUT_MS: integer(10, 3_600_000, 120_000),
    ANALYSIS_MEMORY_MB: integer(16, 1_000_000, 384),
    FACTS_MEMORY_MB: integer(0, 100_000, 24),
    ANSWERS_MEMORY_MB: integer(0, 100_000, 24),
    SHUTDOWN_TIMEOUT_MS: integer(100, 60_000, 5_000),
  })
  .refine(({ NEO4J_URI, NEO4J_PASSWORD }) => NEO4J_URI === undefined || NEO4J_PASSWORD !== undefined, {
    path: ['NEO4J_PASSWORD'],
    message: 'is needed when NEO4J_URI is set',
    // Also when another setting is wrong, so that all are named at once.
    when: () => true,
  });

export type Config = z.output<typeof SETTINGS>;

/**
 * Reads the configuration.
 *
 * @param environment variables as in `process.env`; an empty one counts as not set
 * @throws StartError naming every wrong variable at once
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = SETTINGS.safeParse(given);
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new StartError(`The configuration is wrong (.env.example lists every setting). ${wrong.join('; ')}.`);
}
