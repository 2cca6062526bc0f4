import { getRouteApi } from '@tanstack/react-router';
import { startTransition } from 'react';
import { changed } from '../address';
import { useAnswer } from '../api/useAnswer';
import { LAST_DAY } from '../coverage/months';
import { EntityLink } from '../frame/EntityLink';
import { DroppedNote, Failure, Skeleton } from '../frame/parts';
import { useTitle } from '../frame/Titled';
import { EligibilityDocument } from '../graphql';
import { useLabel } from '../labels';
import { useEither, useName } from '../say';
import { Answered } from './Answered';
import { Applicant } from './Applicant';
import type { Change, Found } from './found';
import { Questions } from './Questions';
import { Rules } from './Rules';
import { type EligibilityState, listOf, profileOf } from './state';
import { useSay } from './texts';
import './eligibility.css';

const route = getRouteApi('/eligibility');

const GROUPS = ['FITS', 'LACKS', 'DEPENDS', 'PAST', 'NOT_FOR'] as const;

/** What an organization, or one that is described, may draw of the subsidies of the documents, and what would have to be found out. */
export function EligibilityView() {
  const say = useSay();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const profile = profileOf(state);
  const met = listOf(state.met);
  const unmet = listOf(state.unmet);
  const isAsked = state.org !== undefined || profile !== undefined;
  const asked = useAnswer(
    EligibilityDocument,
    {
      scope: { asOf: state.on ?? LAST_DAY },
      ...(state.org !== undefined && { organization: state.org }),
      ...(profile !== undefined && { profile }),
      ...(met !== undefined && { met }),
      ...(unmet !== undefined && { unmet }),
    },
    isAsked,
  );
  const answer = isAsked ? (asked.data?.eligibility ?? undefined) : undefined;
  // Another's rules do not stand under this one's name.
  const isOther = asked.isPlaceholderData && answer?.organization?.id !== state.org;
  const found = isOther ? undefined : answer;
  const change: Change = (changes, replace = true) =>
    startTransition(() => void navigate({ search: changed<EligibilityState>(state, changes), replace }));

  return (
    <div className="view">
      <DroppedNote names={state.dropped} />
      <div className="split form-first">
        <div className="main-column">
          {!isAsked && (
            <div className="empty">
              <h1>{say('empty')}</h1>
              <p>{say('emptyAbout')}</p>
            </div>
          )}
          {isAsked && asked.error !== null && (
            <>
              <h1 className="only-heard">{say('empty')}</h1>
              <Failure error={asked.error} onRetry={asked.refetch} />
            </>
          )}
          {isAsked && asked.error === null && found === undefined && (
            <>
              <h1 className="only-heard">{say('empty')}</h1>
              <Skeleton rows={12} />
            </>
          )}
          {asked.error === null && found !== undefined && (
            <div className={asked.isPlaceholderData ? 'stale' : undefined} aria-busy={asked.isPlaceholderData}>
              <Answer found={found} state={state} onChange={change} />
            </div>
          )}
        </div>
        <Applicant state={state} name={found?.organization ?? undefined} onChange={change} />
      </div>
    </div>
  );
}

function Answer({ found, state, onChange }: { found: Found; state: EligibilityState; onChange: Change }) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const label = useLabel();
  const { organization, counts, items, questions, laterPolicies, nothingZh, nothingEn, vouchersLookedFor } = found;
  const who =
    organization === null ? say('toldOf', { kind: label('OrganizationKind', state.kind) }) : name(organization);
  useTitle(who, found.asOf);
  const [before = '', after = ''] = say('headline', { ...counts, name: '\u0000' }).split('\u0000');
  return (
    <>
      <p className="kicker">{say('kicker', { day: found.asOf })}</p>
      <h1 className="headline-main">
        {before}
        {organization === null ? who : <EntityLink id={organization.id}>{who}</EntityLink>}
        {after} <span className="headline-rest">{say('headlineRest', { ...counts })}</span>
      </h1>
      {nothingZh !== null && <p className="caveat">{either(nothingZh, nothingEn)}</p>}
      {laterPolicies !== null && <p className="caveat">{either(laterPolicies.cautionZh, laterPolicies.cautionEn)}</p>}
      <Answered state={state} onChange={onChange} />
      {questions.length > 0 && <Questions questions={questions} state={state} onChange={onChange} />}
      {GROUPS.map((status) => (
        <Rules key={status} status={status} items={items.filter((item) => item.status === status)} />
      ))}
      <p className="caveat">
        <b>{say('vouchers')}</b> {either(vouchersLookedFor.summary.zh, vouchersLookedFor.summary.en)}
      </p>
    </>
  );
}
