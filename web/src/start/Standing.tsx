import { asKnown } from '../day';
import type { StandingQuery } from '../graphql';
import type { Language } from '../language';
import { useStanding } from './standing';
import { START_TEXTS, type StartTexts } from './texts';

/** What is counted, the most asked for first. */
const COUNTED = ['platforms', 'organizations', 'industries', 'collaborations', 'designations', 'sources'] as const;

/** How much of what there is, of which day, and where it is thin. */
export function Standing({ language }: { language: Language }) {
  const texts = START_TEXTS[language];
  const { standing, error, retry } = useStanding();
  return (
    <section className="standing" aria-busy={standing === undefined && error === undefined}>
      <h2>{texts.standing}</h2>
      {error !== undefined && (
        <p role="alert">
          {error.message || texts.noAnswer}{' '}
          <button type="button" className="btn" onClick={retry}>
            {texts.retry}
          </button>
        </p>
      )}
      <dl className="counts">
        {COUNTED.map((what) => (
          <div key={what}>
            <dt>{texts[what]}</dt>
            <dd>{standing?.counts[what].totalCount.toLocaleString(language) ?? '…'}</dd>
          </div>
        ))}
      </dl>
      {standing !== undefined && (
        <>
          <p className="standing-of">
            <Newest counts={standing.counts} language={language} />
            {standing.version !== undefined && (
              <>
                {' · '}
                {texts.version}
                <code>{standing.version}</code>
              </>
            )}
          </p>
          <h3>{texts.thin}</h3>
          <ul className="thin">
            {thinPlaces(standing.counts).map(({ words, values }) => (
              <li key={words}>{fill(texts[words], values)}</li>
            ))}
          </ul>
          <p className="standing-of">{texts.thinNote}</p>
        </>
      )}
    </section>
  );
}

function Newest({ counts, language }: { counts: StandingQuery; language: Language }) {
  const [newest] = counts.sources.edges;
  if (newest?.node.publishedOn == null) return null;
  const { publishedOn, publishedOnPrecision } = newest.node;
  return fill(START_TEXTS[language].newest, { day: asKnown(publishedOn, publishedOnPrecision) });
}

function thinPlaces({ platforms, unopened, collaborations, undated, organizations, unnamed, ...few }: StandingQuery) {
  return [
    { words: 'thinOpened', values: { all: platforms.totalCount, count: unopened.totalCount } },
    { words: 'thinSince', values: { all: collaborations.totalCount, count: undated.totalCount } },
    { words: 'thinEnglish', values: { all: organizations.totalCount, count: unnamed.totalCount } },
    knownOf(few.evaluations.totalCount, 'thinEvaluations', 'noEvaluations'),
    knownOf(few.sharedResources.totalCount, 'thinResources', 'noResources'),
  ] as const;
}

/** How many are known of; none is said to be not known. */
function knownOf(count: number, some: keyof StartTexts, none: keyof StartTexts) {
  return { words: count > 0 ? some : none, values: { count } };
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
