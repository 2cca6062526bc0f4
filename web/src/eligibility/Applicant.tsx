import { useState } from 'react';
import { useAnswer } from '../api/useAnswer';
import { LAST_DAY } from '../coverage/months';
import { Field, Finder } from '../frame/fields';
import { Select } from '../frame/parts';
import { ApplicantChoicesDocument } from '../graphql';
import { useValues } from '../labels';
import { useName } from '../say';
import type { Change } from './found';
import { Many } from './Many';
import { NamedList } from './NamedList';
import { type EligibilityState, listOf, NONE, namedIn, writeNamed } from './state';
import { useSay } from './texts';

interface Shown {
  state: EligibilityState;
  /** The organization that is asked about, once it is known. */
  name: { nameZh: string; nameEn: string | null } | undefined;
  onChange: Change;
}

const TOLD = {
  kind: undefined,
  region: undefined,
  industries: undefined,
  titles: undefined,
  leads: undefined,
  founded: undefined,
};

/** Of whom it is asked: an organization of the graph, or one that is described. */
export function Applicant({ state, name, onChange }: Shown) {
  const say = useSay();
  const nameOf = useName();
  const [chosen, setTold] = useState<boolean>();
  const isTold = chosen ?? (state.org === undefined && state.kind !== undefined);
  return (
    <aside className="panel" aria-label={say('who')}>
      <div className="tabs">
        <button type="button" aria-pressed={!isTold} onClick={() => setTold(false)}>
          {say('stored')}
        </button>
        <button type="button" aria-pressed={isTold} onClick={() => setTold(true)}>
          {say('told')}
        </button>
      </div>
      <div className="form">
        {!isTold && (
          <div className="wide">
            <Finder
              label={say('organization')}
              kind="ORGANIZATION"
              named={nameOf(name)}
              onChoose={(org) => onChange({ ...TOLD, org, met: undefined, unmet: undefined }, false)}
            />
            <small>{say('organizationHint')}</small>
          </div>
        )}
        {isTold && <Description state={state} onChange={onChange} />}
        <div className="wide">
          <Field
            label={say('day')}
            type="date"
            value={state.on ?? LAST_DAY}
            onChange={(on) => onChange({ on: on === LAST_DAY ? undefined : on })}
          />
        </div>
      </div>
    </aside>
  );
}

/** What is told of one that need not be in the graph. */
function Description({ state, onChange }: Omit<Shown, 'name'>) {
  const say = useSay();
  const nameOf = useName();
  const { data } = useAnswer(ApplicantChoicesDocument, {});
  const kinds = useValues('OrganizationKind');
  const titles = useValues('RecognizedTitle');
  const platformKinds = useValues('PlatformKind');
  const toOption = (one: { id: string; nameZh: string; nameEn: string | null }) => ({ id: one.id, text: nameOf(one) });
  const tell = (part: Partial<Record<keyof EligibilityState, string | undefined>>) =>
    onChange({ ...part, org: undefined });
  return (
    <>
      <Select
        label={say('kind')}
        chosen={state.kind ?? NONE}
        options={[{ id: NONE, text: say('chooseKind') }, ...kinds]}
        onChoose={(kind) => onChange({ kind: kind === NONE ? undefined : kind, org: undefined }, false)}
      />
      <Select
        label={say('region')}
        chosen={state.region ?? NONE}
        options={[{ id: NONE, text: say('notKnown') }, ...(data?.regions ?? []).map(toOption)]}
        onChoose={(region) => tell({ region: region === NONE ? undefined : region })}
      />
      <div className="wide">
        <Field
          label={say('foundedOn')}
          type="date"
          value={state.founded ?? ''}
          onChange={(founded) => tell({ founded: founded || undefined })}
        />
      </div>
      <Many
        label={say('industries')}
        options={(data?.industryFrameworks[0]?.industries ?? []).map(toOption)}
        chosen={listOf(state.industries)}
        onChange={(ids) => tell({ industries: ids && (ids.join(',') || NONE) })}
      />
      <NamedList
        label={say('titles')}
        options={titles}
        named={namedIn(state.titles)}
        onChange={(named) => tell({ titles: named && writeNamed(named) })}
      />
      <NamedList
        label={say('leads')}
        options={platformKinds}
        named={namedIn(state.leads)}
        onChange={(named) => tell({ leads: named && writeNamed(named) })}
      />
      <small className="wide">{say('toldHint')}</small>
    </>
  );
}
