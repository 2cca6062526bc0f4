import { Batch } from '../graphql/batch';
import { type Fillable, type SubsidyFact, subsidiesOf } from './subsidies';

/** What the fields of duty say, of a gap and of any cell. */
export const DUTY = {
  clause: '条款: the clause that asks for the slot: 五(一), or that of another standard',
  ledBy: '牵头单位: the units that lead under that clause, in its order',
  responsible: '责任单位: the units responsible under that clause, in its order',
  tasks: '相关任务: the tasks of the document under which such a platform is built, each with its own duty holders',
};

/** Has the gaps or cells of an answer share one statement. */
export const subsidyRulesOf = new Batch<Fillable, SubsidyFact[]>(({ graph }, all) => subsidiesOf(graph, all));
