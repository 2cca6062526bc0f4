/** Which part of a list is asked for. */
export interface Part {
  /** From the end of the list. */
  isTurned?: boolean;
  size: number;
  /** How many are left out before it. */
  skipped: number;
}

/** A field as a query asks for it. */
export interface Asked {
  as: string;
  name: string;
  where?: Record<string, unknown> | null;
  sort?: Record<string, unknown>[];
  /** Of a list or connection. */
  part?: Part;
  selection?: Selection;
  directive?: Directive | undefined;
}

/** A fragment, written where it stands or apart. */
export interface Fragment {
  on: string;
  isApart: boolean;
  selection: Selection;
  directive?: Directive | undefined;
}

export interface Directive {
  name: 'skip' | 'include';
  /** The value given to it, as a variable or not. */
  value: boolean;
  isVariable: boolean;
}

export type Selection = (Asked | Fragment)[];

/** What a selection comes to, of what gives each of its fields. */
export function answerOf(
  selection: Selection,
  type: string,
  give: (name: string, asked: Asked) => unknown,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const item of selection) {
    if (item.directive !== undefined && (item.directive.name === 'include') !== item.directive.value) continue;
    if ('on' in item) {
      if (item.on === type) Object.assign(answer, answerOf(item.selection, type, give));
    } else answer[item.as] = item.name === '__typename' ? type : give(item.name, item);
  }
  return answer;
}
