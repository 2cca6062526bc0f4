/** What is open, so that it can be closed again from wherever the program has come to. */
export class Resources {
  private readonly closers: (() => Promise<void>)[] = [];
  private closing: Promise<void> | undefined;

  /** Whether closing has begun: what ends from now on was meant to. */
  get isClosing(): boolean {
    return this.closing !== undefined;
  }

  /** Something was opened; what is opened after closing has begun is closed at once. */
  async add(close: () => Promise<void>): Promise<void> {
    if (this.closing === undefined) this.closers.push(close);
    else await close();
  }

  /** Closes everything, the last opened first; a second call waits for the first. */
  close(): Promise<void> {
    this.closing ??= this.closeAll();
    return this.closing;
  }

  private async closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const close of this.closers.reverse()) await close().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }
}
