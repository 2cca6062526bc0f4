/** What a step came to. */
interface Outcome {
  /** Said when the step is done, beside how long it took. */
  summary: string;
}

/**
 * Tells a person at the terminal how the start goes on: a line when a step begins, one for each thing it reports, one
 * when it is done with what came of it and how long it took.
 */
export class Steps {
  constructor(private readonly print: (line: string) => void) {}

  async run<Result extends Outcome>(
    title: string,
    work: (progress: (message: string) => void) => Promise<Result>,
  ): Promise<Result> {
    const begun = performance.now();
    this.print(`${title} ...`);
    const result = await work((message) => this.print(`  ${message}`));
    this.print(`${title}: ${result.summary} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
    return result;
  }
}
