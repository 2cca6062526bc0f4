import { useAnswer } from '../api/useAnswer';
import { Section } from '../frame/parts';
import { PolicyPageDocument, type PolicyPageQuery } from '../graphql';
import { useEither } from '../say';
import { Answered } from './Answered';
import { Basis } from './Basis';
import { Columns } from './Columns';
import { Fact, Facts } from './Facts';
import { momentOf } from './moments';
import { MOST } from './most';
import { Names } from './Names';
import { Onward } from './Onward';
import { Cites } from './Sources';
import { ThingLink } from './ThingLink';
import { Timeline } from './Timeline';
import { useSay } from './texts';

type Policy = PolicyPageQuery['policies'][number];

/** A policy: who issued it, when, and on which clauses of the document it bears, and how. */
export function PolicyPage({ id }: { id: string }) {
  const say = useSay();
  const page = useAnswer(PolicyPageDocument, { id, first: MOST });
  return (
    <Answered asked={page}>
      {({ policies: [policy] }) => {
        if (policy === undefined) return null;
        const side = (
          <>
            <Facts>
              <Names thing={policy} />
              <Fact term={say('documentNumber')}>{policy.documentNumber}</Fact>
              <Fact term={say('issuer')}>{policy.issuer}</Fact>
              <Fact term={say('original')}>
                {policy.url !== null && (
                  <a href={policy.url} target="_blank" rel="noreferrer">
                    {policy.url}
                  </a>
                )}
              </Fact>
            </Facts>
            <Onward id={id} ways={[]} />
          </>
        );
        return (
          <Columns side={side}>
            <Timeline
              moments={[
                ...momentOf(policy.promulgatedOn, policy.promulgatedOnPrecision, say('promulgatedOn')),
                ...momentOf(policy.repealedOn, policy.repealedOnPrecision, say('repealedOn')),
              ]}
            />
            <Section title={say('relevance')}>
              <p className="thing-text" lang="zh-CN">
                {policy.relevance}
              </p>
            </Section>
            <Bearings title={say('ofDocument')} on={policy.documentsConnection} />
            <Bearings title={say('bearsOn')} on={policy.clausesConnection} />
          </Columns>
        );
      }}
    </Answered>
  );
}

/** On what it bears, and how. */
function Bearings({ title, on }: { title: string; on: Policy['clausesConnection'] | Policy['documentsConnection'] }) {
  const either = useEither();
  if (on.edges.length === 0) return null;
  return (
    <Section title={title} note={on.totalCount}>
      <ul className="ties">
        {on.edges.map(({ node, properties }) => (
          <li key={node.id}>
            <span>
              <b>{node.number}</b> <ThingLink thing={node} />
            </span>
            <span className="tie-about">{either(properties.noteZh, properties.noteEn)}</span>
            <Basis basis={properties.basis} />
            <Cites ids={properties.sourceIds} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
