/** A thing as an answer or an error carries it. */
export interface Named {
  id: string;
  nameZh: string;
}

/** A thing as an answer carries it in both languages. */
export interface BilingualName extends Named {
  nameEn: string | null;
}

/** A thing with all its names. */
export interface FullyNamed extends BilingualName {
  aliases: string[];
}
