/** A thing as an answer or an error carries it. */
export interface Named {
  id: string;
  nameZh: string;
}

/** A thing with all its names. */
export interface FullyNamed extends Named {
  nameEn: string | null;
  aliases: string[];
}
