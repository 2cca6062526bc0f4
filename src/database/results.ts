import { GivenUp } from '../errors';

/** What was reckoned, by a key: once, however many ask at the same time or later. */
export class Results {
  private readonly kept = new Map<string, Promise<unknown>>();

  /**
   * What `reckon` gave for this key, or gives now. What failed is tried anew by the next who asks; what another gave up
   * that began it, by those who waited for it.
   */
  async once<Result>(key: string, reckon: () => Promise<Result>): Promise<Result> {
    for (;;) {
      const known = this.kept.get(key) as Promise<Result> | undefined;
      if (known === undefined) return this.begin(key, reckon);
      try {
        return await known;
      } catch (error) {
        if (!(error instanceof GivenUp)) throw error;
      }
    }
  }

  private begin<Result>(key: string, reckon: () => Promise<Result>): Promise<Result> {
    const result = reckon();
    this.kept.set(key, result);
    result.catch(() => this.kept.delete(key));
    return result;
  }
}
