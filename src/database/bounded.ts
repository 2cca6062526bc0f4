/** Values by key, those used last, as many as fit into so many bytes. */
export class Bounded<Value extends { bytes: number }> {
  /** The longest unused first. */
  private readonly kept = new Map<string, Value>();
  private taken = 0;

  /** @param most how many bytes; 0 keeps nothing */
  constructor(private readonly most: number) {}

  /** Whether a value of so many bytes would be kept. */
  hasRoomFor(bytes: number): boolean {
    return bytes <= this.most;
  }

  get(key: string): Value | undefined {
    const value = this.kept.get(key);
    if (value === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, value);
    return value;
  }

  /** Keeps a value in place of the one before, unless it alone is too large. */
  set(key: string, value: Value): void {
    this.drop(key);
    if (!this.hasRoomFor(value.bytes)) return;
    this.kept.set(key, value);
    this.taken += value.bytes;
    for (const oldest of this.kept.keys()) {
      if (this.taken <= this.most) break;
      this.drop(oldest);
    }
  }

  /** Drops everything. */
  forget(): void {
    this.kept.clear();
    this.taken = 0;
  }

  private drop(key: string): void {
    const value = this.kept.get(key);
    if (value === undefined) return;
    this.kept.delete(key);
    this.taken -= value.bytes;
  }
}
