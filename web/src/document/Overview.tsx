import { useAnswer } from '../api/useAnswer';
import { Later } from '../entities/Answered';
import { Fact, Facts } from '../entities/Facts';
import { Section } from '../frame/parts';
import { ProgressDocument } from '../graphql';
import { useEither } from '../say';
import type { Text } from './ClauseList';
import { useSay } from './texts';

/** The document as a whole: of when and whom it is, how its targets stand, what came after it. */
export function Overview({ document }: { document: Text }) {
  const say = useSay();
  const either = useEither();
  const progress = useAnswer(ProgressDocument, {});
  const { issuerZh, issuerEn, issuedOn, publishedOn, validFrom, source } = document;
  return (
    <>
      <h2>{document.number}</h2>
      <Facts>
        <Fact term={say('issuer')}>{either(issuerZh, issuerEn)}</Fact>
        <Fact term={say('issuedOn')}>{issuedOn}</Fact>
        <Fact term={say('publishedOn')}>{publishedOn}</Fact>
        <Fact term={say('validFrom')}>{validFrom}</Fact>
        <Fact term={say('original')}>
          {source.url === null ? (
            say('noUrl')
          ) : (
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          )}
        </Fact>
      </Facts>
      <Later asked={progress}>
        {({ targetProgress }) =>
          targetProgress !== null && (
            <>
              <Section title={say('progress')} note={targetProgress.asOf}>
                <p className="doc-summary">{either(targetProgress.summary.zh, targetProgress.summary.en)}</p>
              </Section>
              {targetProgress.laterPolicies !== null && (
                <Section title={say('laterPolicies')}>
                  <p className="thing-caveat">
                    {either(targetProgress.laterPolicies.cautionZh, targetProgress.laterPolicies.cautionEn)}
                  </p>
                </Section>
              )}
            </>
          )
        }
      </Later>
    </>
  );
}
