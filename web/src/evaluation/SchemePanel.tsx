import { Field } from '../frame/fields';
import { Section } from '../frame/parts';
import { Sources } from '../frame/Sources';
import { useEither } from '../say';
import { OwnWeights } from './OwnWeights';
import type { Stability } from './Ranked';
import type { Found } from './Ranking';
import type { Shown } from './shown';
import { OWN, ownFrom, VARY, writeOwn } from './state';
import { useSay } from './texts';

interface Beside extends Shown {
  found: Found | undefined;
  stability: Stability | undefined;
  isRanked: boolean;
}

/** The scheme: one's own weights to try, or whence the stored one is; how far its ranks hold; what was looked for. */
export function SchemePanel({ state, scheme, choices, onChange, found, stability, isRanked }: Beside) {
  const say = useSay();
  const either = useEither();
  const stored = choices?.evaluationSchemes.find(({ id }) => id === scheme);
  const begun = stored === undefined ? [] : ownFrom(stored.designJson);
  const share = stability?.classes[0]?.heldShare;
  return (
    <aside className="panel" aria-label={say('scheme')}>
      <h2 className="only-heard">{say('scheme')}</h2>
      {scheme === OWN ? (
        <OwnWeights state={state} choices={choices} onChange={onChange} />
      ) : (
        <Section title={say('own')}>
          {stored !== undefined && begun.length === 0 && <p className="hint">{say('beginHint')}</p>}
          <button
            type="button"
            className="btn primary begin"
            onClick={() => {
              const kind =
                stored?.platformKinds.length === 1 && begun.length > 0 ? stored.platformKinds[0] : state.kind;
              onChange({ scheme: OWN, own: writeOwn(begun) ?? state.own, kind }, false);
            }}
          >
            {say('begin')}
          </button>
        </Section>
      )}
      <Section title={say('stability')}>
        <Field
          label={say('vary')}
          type="number"
          min={1}
          max={100}
          step={1}
          value={state.vary ?? VARY}
          onChange={(vary) => onChange({ vary: vary === VARY ? undefined : vary })}
        />
        <p className="hint stability">
          {isRanked
            ? share !== undefined &&
              say('stabilityAll', { variations: stability?.variations ?? 0, share: Math.round(share * 100) })
            : say('noStability')}
        </p>
      </Section>
      {found !== undefined && (
        <>
          <Section title={say('sources')} note={found.scheme.sources.length}>
            {found.scheme.sources.length === 0 ? (
              <p className="hint">{say('noSources')}</p>
            ) : (
              <Sources sources={found.scheme.sources} />
            )}
          </Section>
          <Section title={say('lookedFor')}>
            <p className="hint">{either(found.lookedFor.summary.zh, found.lookedFor.summary.en)}</p>
          </Section>
        </>
      )}
    </aside>
  );
}
