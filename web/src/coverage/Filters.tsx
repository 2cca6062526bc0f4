import { useAnswer } from '../api/useAnswer';
import { type Option, Select } from '../frame/parts';
import { ChoosersDocument } from '../graphql';
import { useListed, useName } from '../say';
import { daysToCompare } from './days-to-compare';
import { type CoverageState, LEVELS, type Level } from './state';
import { useSay } from './texts';

/** The standard and the framework by default, as the API has them. */
const FIVE_ONE = 'std-five-one';
const SEVEN_CLUSTERS = 'f-a001';

const NONE = 'none';

interface Shown {
  state: CoverageState;
  /** The day shown. */
  on: string;
  onChange: (change: Partial<Record<keyof CoverageState, string | undefined>>) => void;
}

/** What can be chosen for the whole view. */
export function Filters({ state, on, onChange }: Shown) {
  const say = useSay();
  const name = useName();
  const listed = useListed();
  const { data } = useAnswer(ChoosersDocument, {});
  const standards = data?.coverageStandards ?? [];
  const standard = standards.find(({ id }) => id === (state.standard ?? FIVE_ONE));
  const isOfIndustries = standard?.unitKind !== 'REGION';
  const yearAgo = `${Number(on.slice(0, 4)) - 1}${on.slice(4).replace('02-29', '02-28')}`;
  const days: Option[] = [
    { id: NONE, text: say('noComparison') },
    ...daysToCompare(data?.milestones ?? [], on).map(({ day, kind, document }) => ({
      id: day,
      text: say(kind, { day }),
      note: name(document),
    })),
    { id: yearAgo, text: say('yearAgo'), note: yearAgo },
  ];
  if (state.before !== undefined && !days.some(({ id }) => id === state.before)) {
    days.push({ id: state.before, text: state.before });
  }
  const unlessDefault = (id: string, byDefault: string) => (id === byDefault ? undefined : id);
  return (
    <div className="filters">
      <Select
        label={say('standard')}
        chosen={state.standard ?? FIVE_ONE}
        options={standards.map((one) => ({ id: one.id, text: name(one) }))}
        onChoose={(id) => onChange({ standard: unlessDefault(id, FIVE_ONE), framework: undefined, cell: undefined })}
      />
      {isOfIndustries && (
        <Select
          label={say('framework')}
          chosen={state.framework ?? SEVEN_CLUSTERS}
          options={(data?.industryFrameworks ?? []).map((one) => ({
            id: one.id,
            text: name(one),
            note: listed(one.regions.map(name)) || undefined,
          }))}
          onChoose={(id) => onChange({ framework: unlessDefault(id, SEVEN_CLUSTERS), cell: undefined })}
        />
      )}
      <Select
        label={say('region')}
        chosen={state.region ?? NONE}
        options={[
          { id: NONE, text: say('wholeCity') },
          ...(data?.regions ?? [])
            .filter(({ kind }) => kind !== 'CITY' && kind !== 'FOREIGN')
            .map((one) => ({ id: one.id, text: name(one) })),
        ]}
        onChoose={(id) => onChange({ region: unlessDefault(id, NONE) })}
      />
      <Select
        label={say('level')}
        chosen={state.level ?? NONE}
        options={[
          { id: NONE, text: say('anyLevel') },
          ...LEVELS.map((level: Level) => ({ id: level, text: say(level) })),
        ]}
        onChoose={(id) => onChange({ level: unlessDefault(id, NONE) })}
      />
      <Select
        label={say('compareWith')}
        chosen={state.before ?? NONE}
        options={days}
        onChoose={(id) => onChange({ before: unlessDefault(id, NONE) })}
      />
      <Take state={state} on={on} />
    </div>
  );
}

/** What is seen, to take along. */
function Take({ state, on }: { state: CoverageState; on: string }) {
  const say = useSay();
  const { standard, framework, region, level } = state;
  const given = Object.entries({ standard, framework, region, minLevel: level, asOf: on });
  const query = new URLSearchParams(given.filter((one): one is [string, string] => one[1] !== undefined));
  return (
    <div className="take">
      <a className="btn" href={`/export/coverage.xlsx?${query}`}>
        {say('takeXlsx')}
      </a>
      <a className="btn" href={`/brief?${query}`}>
        {say('brief')}
      </a>
      <button type="button" className="btn" onClick={() => print()}>
        {say('print')}
      </button>
    </div>
  );
}
