import { Cypher, name } from './cypher';

/**
 * Some properties of a thing as a list in Cypher, and that list as an object again. Lists say each property's name not
 * at all where maps say it in every row, which halves what a large answer takes to send and read.
 */
export class Columns<Row extends object> {
  private readonly names: string[];

  /**
   * @param plain properties as they are
   * @param days properties that hold a date; they come as ISO days
   */
  constructor(
    plain: readonly (keyof Row & string)[],
    private readonly days: readonly (keyof Row & string)[] = [],
  ) {
    this.names = [...plain, ...days];
  }

  /** The items of the list, without its brackets, so that a statement can add more. */
  of(variable: string): Cypher {
    const { text } = name(variable);
    const item = (property: string) => `${text}.${name(property).text}`;
    const days = new Set<string>(this.days);
    return new Cypher(this.names.map((one) => (days.has(one) ? `toString(${item(one)})` : item(one))).join(', '));
  }

  /**
   * A list that the statement gave as an object.
   *
   * @param from where in the list the columns begin
   */
  read(list: readonly unknown[], from = 0): Row {
    const row: Record<string, unknown> = {};
    for (let index = 0; index < this.names.length; index += 1) row[this.names[index] as string] = list[from + index];
    return row as Row;
  }
}
