import { useAnswer } from '../api/useAnswer';
import { EntityLink } from '../frame/EntityLink';
import { Failure, Skeleton } from '../frame/parts';
import { NeedMatchesDocument, type NeedMatchesQuery } from '../graphql';
import { useLabel } from '../labels';
import { useEither, useListed, useName } from '../say';
import type { SharingState } from './state';
import { useSay } from './texts';

type Found = NonNullable<NeedMatchesQuery['needMatches']>;
type Match = Found['edges'][number]['node'];

/** So many are shown first, and so many at most. */
const [FIRST, MOST] = [10, 100];

/** What may meet the need, the likeliest first, each with what speaks for it. */
export function Matches({ state, on, onShowAll }: { state: SharingState; on: string; onShowAll: () => void }) {
  const say = useSay();
  const either = useEither();
  const listed = useListed();
  const { need: text = '', region, industry, show } = state;
  const isAsked = text !== '';
  const asked = useAnswer(
    NeedMatchesDocument,
    {
      need: { text, ...(region !== undefined && { region }), ...(industry !== undefined && { industry }) },
      scope: { asOf: on },
      first: show === 'all' ? MOST : FIRST,
    },
    isAsked,
  );
  const found = isAsked ? (asked.data?.needMatches ?? undefined) : undefined;
  const shown = found?.edges.length ?? 0;
  return (
    <section className="needs" aria-label={say('needTitle')}>
      <h2>
        {say('needTitle')} {found !== undefined && <small>{say('matchesOf', { all: found.totalCount, shown })}</small>}
      </h2>
      {!isAsked && <p className="hint">{say('needAbout')}</p>}
      {isAsked && asked.error !== null && <Failure error={asked.error} onRetry={asked.refetch} />}
      {isAsked && asked.error === null && found === undefined && <Skeleton rows={6} />}
      {asked.error === null && found !== undefined && (
        <div className={asked.isPlaceholderData ? 'stale' : undefined} aria-busy={asked.isPlaceholderData}>
          <p className="hint">{text}</p>
          <p className="caveat">{either(found.summary.zh, found.summary.en)}</p>
          {found.wordsFound.length > 0 && <p className="hint">{say('found', { words: listed(found.wordsFound) })}</p>}
          {found.wordsNotFound.length > 0 && (
            <p className="hint">{say('notFound', { words: listed(found.wordsNotFound) })}</p>
          )}
          {found.isBounded && <p className="caveat">{say('bounded')}</p>}
          {found.totalCount === 0 && <p className="caveat">{say('none')}</p>}
          <ol className="matches">
            {found.edges.map(({ node }) => (
              <One key={node.match.id} match={node} />
            ))}
          </ol>
          {shown < found.totalCount && show !== 'all' && (
            <button type="button" className="btn" onClick={onShowAll}>
              {say('showAll')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function One({ match: { kind, match, score, scoreParts, reasons } }: { match: Match }) {
  const say = useSay();
  const name = useName();
  const listed = useListed();
  const label = useLabel();
  const { words, level, state, steps, industries, collaborations } = reasons;
  const why = [
    words.length > 0 && say('words', { words: listed(words) }),
    industries.length > 0 && say('industries', { names: listed(industries.map(name)) }),
    level !== null && label('PlatformLevel', level),
    state !== null && label('PlatformState', state),
    steps !== null && (steps === 0 ? say('sameRegion') : say('steps', { count: steps })),
  ];
  const parts = scoreParts.map(({ part, contribution, weight, value }) => ({
    part,
    contribution,
    words: say('part', {
      part: label('NeedScoreKind', part),
      contribution: value === null ? say('valueUnknown') : rounded(contribution),
      weight,
    }),
  }));
  const isResource = match.__typename === 'SharedResource';
  return (
    <li className="match-row">
      <div>
        <span className="way">{label('NeedMatchKind', kind)}</span>{' '}
        <b>{isResource ? name(match) : <EntityLink id={match.id}>{name(match)}</EntityLink>}</b>
        <p>{why.filter(Boolean).join(' · ')}</p>
        {collaborations.length > 0 && <p>{say('work', { subjects: listed(collaborations.slice(0, 3).map(name)) })}</p>}
      </div>
      <div className="match-score">
        <b>{say('score', { score: rounded(score) })}</b>
        <span className="score-bar" role="img" aria-label={listed(parts.map((one) => one.words))}>
          {parts.map(({ part, contribution, words: title }, index) => (
            <i key={part} className={`score-${index % 2}`} title={title} style={{ width: `${contribution * 10}%` }} />
          ))}
        </span>
      </div>
      <details className="match-parts">
        <summary>{say('scoreParts')}</summary>
        <small>{parts.map((one) => one.words).join(' · ')}</small>
      </details>
    </li>
  );
}

const rounded = (score: number) => Math.round(score * 100) / 100;
