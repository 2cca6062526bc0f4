import { PROJECT_NAME } from '../../versions';

/** What is reckoned in this process, and by the program of which package. */
export interface Reckoning<Ties, Result> {
  library: string;
  of(ties: Ties): Result;
}

/** What this project reckons itself. */
export function byUs<Ties, Result>(of: (ties: Ties) => Result): Reckoning<Ties, Result> {
  return { library: PROJECT_NAME, of };
}
