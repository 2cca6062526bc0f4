import { useState } from 'react';
import { useAnswer } from '../api/useAnswer';
import type { Unit } from '../coverage/cells';
import { LEVELS } from '../coverage/state';
import { Field, Finder } from '../frame/fields';
import { Section, Select } from '../frame/parts';
import { ChoosersDocument, KindsDocument } from '../graphql';
import { useLabel } from '../labels';
import { useListed, useName } from '../say';
import type { Supposed } from './changes';
import { useSay } from './texts';

const KINDS = ['add', 'upgrade', 'open', 'close', 'serve'] as const;
const NONE = 'none';

interface Filled {
  kind: (typeof KINDS)[number];
  platformKind: string;
  industry: string;
  region: string;
  level: string;
  ledBy: { id: string; name: string } | undefined;
  platform: { id: string; name: string } | undefined;
  on: string;
}

const EMPTY: Filled = {
  kind: 'add',
  platformKind: NONE,
  industry: NONE,
  region: NONE,
  level: NONE,
  ledBy: undefined,
  platform: undefined,
  on: '',
};

/** A change to fill in. */
export function ChangeForm({ units, onAdd }: { units: readonly Unit[]; onAdd: (change: Supposed) => void }) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const listed = useListed();
  const [filled, setFilled] = useState(EMPTY);
  const set = (part: Partial<Filled>) => setFilled({ ...filled, ...part });
  const kinds = useAnswer(KindsDocument, {}).data?.coverageStandards ?? [];
  const regions = useAnswer(ChoosersDocument, {}).data?.regions ?? [];
  const platformKinds = new Set(
    kinds
      .flatMap(({ slots }) => slots)
      .flatMap(({ slotRules }) => slotRules)
      .flatMap((rule) => rule.platformKinds),
  );
  const industries = units.flatMap(({ industry }) => industry ?? []);
  const { kind } = filled;
  const change = changeOf(filled);
  const lacking = lacksOf(filled).map((key) => say(key));
  const none = (text: string) => ({ id: NONE, text });
  return (
    <Section title={say('addChange')}>
      <div className="form">
        <div className="wide">
          <Select
            label={say('changeKind')}
            chosen={kind}
            options={KINDS.map((one) => ({ id: one, text: say(one) }))}
            onChoose={(one) => set({ kind: one as Filled['kind'] })}
          />
        </div>
        {kind !== 'add' && (
          <div className="wide">
            <Finder
              label={say('platform')}
              kind="PLATFORM"
              named={filled.platform?.name ?? ''}
              onChoose={(id, named) => set({ platform: id === undefined ? undefined : { id, name: named } })}
            />
          </div>
        )}
        {(kind === 'add' || kind === 'upgrade') && (
          <Select
            label={say('platformKind')}
            chosen={filled.platformKind}
            options={[
              none(kind === 'add' ? '—' : say('ownKind')),
              ...[...platformKinds].map((one) => ({ id: one, text: label('PlatformKind', one) })),
            ]}
            onChoose={(platformKind) => set({ platformKind })}
          />
        )}
        {(kind === 'add' || kind === 'upgrade') && (
          <Select
            label={say('theLevel')}
            chosen={filled.level}
            options={[none(say('noLevel')), ...LEVELS.map((one) => ({ id: one, text: label('PlatformLevel', one) }))]}
            onChoose={(level) => set({ level })}
          />
        )}
        {(kind === 'add' || kind === 'serve') && (
          <Select
            label={say('industry')}
            chosen={filled.industry}
            options={[none(say('noIndustry')), ...industries.map((one) => ({ id: one.id, text: name(one) }))]}
            onChoose={(industry) => set({ industry })}
          />
        )}
        {kind === 'add' && (
          <>
            <Select
              label={say('region')}
              chosen={filled.region}
              options={[none(say('noRegion')), ...regions.map((one) => ({ id: one.id, text: name(one) }))]}
              onChoose={(region) => set({ region })}
            />
            <div className="wide">
              <Finder
                label={say('leader')}
                kind="ORGANIZATION"
                named={filled.ledBy?.name ?? ''}
                onChoose={(id, named) => set({ ledBy: id === undefined ? undefined : { id, name: named } })}
              />
            </div>
          </>
        )}
        <Field label={say('fromDay')} type="date" value={filled.on} onChange={(on) => set({ on })} />
        <div className="wide row">
          <button
            type="button"
            className="btn primary"
            disabled={change === undefined}
            onClick={() => {
              if (change !== undefined) onAdd(change);
              setFilled({ ...EMPTY, kind });
            }}
          >
            {say('doAdd')}
          </button>
          {lacking.length > 0 && <small>{say('notYet', { what: listed(lacking) })}</small>}
        </div>
      </div>
    </Section>
  );
}

const given = (id: string) => (id === NONE ? undefined : id);

/** What a change of the kind can not be without. */
function lacksOf({ kind, platformKind, industry, level, platform }: Filled) {
  return [
    ...(kind === 'add' && platformKind === NONE ? (['platformKind'] as const) : []),
    ...(kind !== 'add' && platform === undefined ? (['platform'] as const) : []),
    ...(kind === 'upgrade' && level === NONE ? (['theLevel'] as const) : []),
    ...(kind === 'serve' && industry === NONE ? (['industry'] as const) : []),
  ];
}

function changeOf(filled: Filled): Supposed | undefined {
  if (lacksOf(filled).length > 0) return undefined;
  const { kind, platformKind, industry, region, level, ledBy, platform } = filled;
  const on = filled.on || undefined;
  if (kind === 'add') {
    const industries = industry === NONE ? [] : [industry];
    return { kind, platformKind, industries, region: given(region), level: given(level), ledBy: ledBy?.id, on };
  }
  const id = platform?.id ?? '';
  if (kind === 'upgrade') return { kind, platform: id, level, platformKind: given(platformKind), on };
  return kind === 'serve' ? { kind, platform: id, industry, on } : { kind, platform: id, on };
}
