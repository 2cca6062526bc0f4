import { useAnswer } from '../api/useAnswer';
import { FrameworkSelect } from '../frame/FrameworkSelect';
import { Select } from '../frame/parts';
import { RegionSelect } from '../frame/RegionSelect';
import { ChoosersDocument } from '../graphql';
import { useName } from '../say';
import { type CoverageState, LEVELS, type Level } from './state';
import { useSay } from './texts';

/** The standard by default, as the API has it. */
const FIVE_ONE = 'std-five-one';

const NONE = 'none';

type Part = 'standard' | 'framework' | 'region' | 'level' | 'cell';

interface Shown {
  state: Pick<CoverageState, Part>;
  onChange: (change: Partial<Record<Part, string | undefined>>) => void;
}

/** Which part of coverage is meant: standard, framework, region and least level. */
export function ScopeSelects({ state, onChange }: Shown) {
  const say = useSay();
  const name = useName();
  const { data } = useAnswer(ChoosersDocument, {});
  const standards = data?.coverageStandards ?? [];
  const standard = standards.find(({ id }) => id === (state.standard ?? FIVE_ONE));
  const isOfIndustries = standard?.unitKind !== 'REGION';
  const unlessDefault = (id: string, byDefault: string) => (id === byDefault ? undefined : id);
  return (
    <>
      <Select
        label={say('standard')}
        chosen={state.standard ?? FIVE_ONE}
        options={standards.map((one) => ({ id: one.id, text: name(one) }))}
        onChoose={(id) => onChange({ standard: unlessDefault(id, FIVE_ONE), framework: undefined, cell: undefined })}
      />
      {isOfIndustries && (
        <FrameworkSelect
          frameworks={data?.industryFrameworks ?? []}
          chosen={state.framework}
          onChoose={(framework) => onChange({ framework, cell: undefined })}
        />
      )}
      <RegionSelect regions={data?.regions} chosen={state.region} onChoose={(region) => onChange({ region })} />
      <Select
        label={say('level')}
        chosen={state.level ?? NONE}
        options={[
          { id: NONE, text: say('anyLevel') },
          ...LEVELS.map((level: Level) => ({ id: level, text: say(level) })),
        ]}
        onChoose={(id) => onChange({ level: unlessDefault(id, NONE) })}
      />
    </>
  );
}
