import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyReply } from 'fastify';
import type { Config } from '../config';
import type { DataState } from '../database/data-state';
import type { RetiredIds } from '../facts/retired-ids';
import { PROJECT_ROOT } from '../project-root';
import type { Question } from './question';
import { varyBy } from './response-headers';

/**
 * By what answers to the same question in the same state of the data may still differ: the program, the packages that it
 * leans on, and what it knows since its start. Servers that are alike make alike tags.
 */
export function makerOfAnswers({ MAX_QUERY_COST, PUBLIC_URL }: Config, retired: RetiredIds): string {
  const hash = createHash('sha256').update(JSON.stringify([MAX_QUERY_COST, PUBLIC_URL, [...retired]]));
  hash.update(readFileSync(path.join(PROJECT_ROOT, 'package.json')));
  const source = path.dirname(__dirname);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[jt]s$/.test(file));
  for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(source, file)));
  return hash.digest('base64url');
}

/** The tag of the answer to a question; weak, since it says nothing of how the answer is compressed. */
export function tagOf(maker: string, { key }: Question, state: DataState): string {
  const hash = createHash('sha256').update(`${maker} ${key} ${state}`).digest('base64url');
  return `W/"${hash.slice(0, 27)}"`;
}

/** A client may keep an answer, and asks each time whether it is still right. */
export function markWith(reply: FastifyReply, tag: string): FastifyReply {
  varyBy(reply, 'Accept-Encoding');
  return reply.headers({ etag: tag, 'cache-control': 'no-cache' });
}

/** One entity tag, as RFC 9110 has it. */
const TAG = /(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/;
const TAGS = new RegExp(`^\\s*${TAG.source}(?:\\s*,\\s*${TAG.source})*\\s*$`);

/** The tags of a header `If-None-Match`, without what makes them weak, or `*` for any; none where it is not well formed. */
export function tagsIn(header: string | undefined): string[] | '*' {
  if (header?.trim() === '*') return '*';
  if (header === undefined || !TAGS.test(header)) return [];
  return [...header.matchAll(new RegExp(TAG, 'g'))].map(([tag]) => tag.replace(/^W\//, ''));
}

/** Whether an answer of this tag is what the client has. */
export function isKnown(tag: string, tags: string[] | '*'): boolean {
  return tags === '*' || tags.includes(tag.replace(/^W\//, ''));
}
