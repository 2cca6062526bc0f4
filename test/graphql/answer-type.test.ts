import 'reflect-metadata';
import { Int } from 'type-graphql';
import { AnswerType } from '../../src/graphql/answer-type';
import { Field, Nullable } from '../../src/graphql/fields';
import { Counted, Paged } from '../../src/graphql/pages';
import { CoverageStatus, PlatformState } from '../../src/vocabulary';

interface Row {
  unitCount: number;
  newest: string | null;
  status: CoverageStatus;
  cells: { status: CoverageStatus }[];
  /** Worked out when it is asked for. */
  why(): Promise<{ status: CoverageStatus }[]>;
}

// What is marked as an error here is one, or the check of types fails.
test('a class with fields that its row does not have, or that GraphQL is told otherwise, does not compile', () => {
  @AnswerType<Row['cells']>('格: a cell')
  class Cell {
    @Field(() => CoverageStatus, '状态: its status')
    status!: CoverageStatus;
  }

  @AnswerType<Row>('答案: an answer')
  class Answer {
    @Field(() => Int, '数: how many units')
    unitCount!: number;

    @Nullable(() => String, '日: the newest')
    newest!: string | null;

    @Paged(() => [Cell], '格: the cells')
    @Counted('cellCount', '格数: how many cells')
    cells!: Cell[];

    @Field(() => [Cell], '因: why')
    why!: Cell[];
  }

  // @ts-expect-error the row's field has another name
  @AnswerType<Row>('答案: an answer')
  class Renamed extends Answer {
    @Field(() => Int, '数: how many units')
    shownCount!: number;
  }

  // @ts-expect-error the row's field may be null
  @AnswerType<Row>('答案: an answer')
  class NeverNull {
    @Field(() => String, '日: the newest')
    newest!: string;
  }

  // @ts-expect-error the rows in the list have another state
  @AnswerType<Omit<Row, 'cells'> & { cells: { state: PlatformState }[] }>('答案: an answer')
  class OtherCells extends Answer {}

  class SmallWorld {
    // @ts-expect-error GraphQL is told a number
    @Field(() => Int, '名: a name')
    name!: string;

    // @ts-expect-error GraphQL is told that it is never null
    @Field(() => String, '日: a day')
    day!: string | null;

    // @ts-expect-error GraphQL is told other words
    @Field(() => PlatformState, '状态: a status')
    status!: CoverageStatus;

    // @ts-expect-error GraphQL is told one
    @Field(() => Cell, '格: the cells')
    cells!: Cell[];

    // @ts-expect-error GraphQL is told a list
    @Paged(() => [Cell], '格: the cell')
    cell!: Cell;
  }

  expect([Renamed, NeverNull, OtherCells, SmallWorld].map(({ name }) => name)).toHaveLength(4);
});
