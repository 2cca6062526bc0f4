import { createHash } from 'node:crypto';
import type { Graph } from '../../database/graph';
import { type Day, today } from '../../days';
import { badUserInput } from '../../errors';
import type { SourceFact } from '../../facts/source';
import type { NetworkQuestion } from '../../network/ties/network';
import { type NetworkTable, networkTable } from './table';

/** A year of a network, or the part of it that is asked for. */
export interface Slice {
  year: string;
  from: Day;
  to: Day;
}

/** So many years are sliced where nothing tells from when on. */
const YEARS = 10;

/** The most years of one archive. */
const MOST_YEARS = 60;

/**
 * The years from one day to another, by default to today and from the beginning of the ninth year before.
 *
 * @throws PublicError BAD_USER_INPUT naming `asOf`, `from` or `to`
 */
export function slicesOf({ scope }: NetworkQuestion): Slice[] {
  if (scope?.asOf != null) {
    throw badUserInput(
      'asOf',
      'A slice is of a year, not of a day: give `from` and `to`, or take /export/network.csv.',
    );
  }
  const to = scope?.to ?? today();
  const from = scope?.from ?? `${String(yearOf(to) - YEARS + 1).padStart(4, '0')}-01-01`;
  if (from > to) throw badUserInput('to', `Slices go forward: ${to} lies before ${from}. Exchange the two.`);
  const count = yearOf(to) - yearOf(from) + 1;
  if (count > MOST_YEARS) {
    throw badUserInput(
      'from',
      `From ${from} to ${to} are ${count} years; an archive holds ${MOST_YEARS} at most. Take fewer.`,
    );
  }
  return Array.from({ length: count }, (_, index) => {
    const year = String(yearOf(from) + index).padStart(4, '0');
    return { year, from: later(from, `${year}-01-01`), to: earlier(to, `${year}-12-31`) };
  });
}

const yearOf = (day: Day) => Number(day.slice(0, 4));
const later = (a: Day, b: Day) => (a > b ? a : b);
const earlier = (a: Day, b: Day) => (a < b ? a : b);

/** What is told of a slice once it is read. */
export interface SliceRow
  extends Slice,
    Pick<NetworkTable, 'question' | 'includeSynthetic' | 'network' | 'fingerprint'> {
  nodes: number;
  edges: number;
}

/** The slices of a network, read one at a time; of those read before no more is held than what is told of all at the end. */
export class Slices {
  readonly rows: SliceRow[] = [];
  private readonly sourcesById = new Map<string, SourceFact>();
  private current: { year: string; table: Promise<NetworkTable> } | undefined;

  constructor(
    private readonly graph: Graph,
    private readonly question: NetworkQuestion,
  ) {}

  /** The network of a slice: of all whose ties hold on one of its days. */
  of(slice: Slice): Promise<NetworkTable> {
    if (this.current?.year !== slice.year) this.current = { year: slice.year, table: this.read(slice) };
    return this.current.table;
  }

  /** The sources of all slices that were read, by id. */
  get sources(): SourceFact[] {
    return [...this.sourcesById.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** SHA-256 of those of all slices that were read. */
  get fingerprint(): string {
    return createHash('sha256')
      .update(this.rows.map((row) => row.fingerprint).join('\n'))
      .digest('hex');
  }

  private async read(slice: Slice): Promise<NetworkTable> {
    const scope = { ...this.question.scope, from: slice.from, to: slice.to };
    const table = await networkTable(this.graph, { ...this.question, scope });
    const { question, includeSynthetic, network, fingerprint, nodes, edges } = table;
    const about = { question, includeSynthetic, network, fingerprint };
    this.rows.push({ ...slice, ...about, nodes: nodes.length, edges: edges.length });
    for (const source of table.sources) this.sourcesById.set(source.id, source);
    return table;
  }
}
