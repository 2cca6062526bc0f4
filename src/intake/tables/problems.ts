import { StartError } from '../../errors';

/** More than these help nobody: the rest often has the same cause. */
const SHOWN = 20;

/** What is wrong in the data, gathered so that one message tells all of it. */
export class Problems {
  private readonly found: { file: string; line: number; reason: string }[] = [];

  /** @param line the line of the file, the header being line 1 */
  add(file: string, line: number, reason: string): void {
    this.found.push({ file, line, reason });
  }

  /** @throws StartError that lists file, line and reason of each */
  throwIfAny(): void {
    if (this.found.length === 0) return;
    const shown = this.found.slice(0, SHOWN).map(({ file, line, reason }) => `  seed/${file}.csv:${line} ${reason}`);
    const more = this.found.length - shown.length;
    throw new StartError(
      [
        `Nothing was loaded; correct these lines of the seed data (problems: ${this.found.length}):`,
        ...shown,
        ...(more > 0 ? [`  and ${more} more`] : []),
      ].join('\n'),
    );
  }
}
