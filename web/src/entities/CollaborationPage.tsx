import { useAnswer } from '../api/useAnswer';
import { CollaborationPageDocument } from '../graphql';
import { useLabel } from '../labels';
import { Answered } from './Answered';
import { Basis } from './Basis';
import { Columns } from './Columns';
import { Fact, Facts } from './Facts';
import { momentOf } from './moments';
import { MOST } from './most';
import { Onward } from './Onward';
import { Ties } from './Ties';
import { Timeline } from './Timeline';
import { useSay } from './texts';

/** A collaboration: what it is about, of what kind, and who takes part. */
export function CollaborationPage({ id }: { id: string }) {
  const say = useSay();
  const label = useLabel();
  const page = useAnswer(CollaborationPageDocument, { id, first: MOST });
  return (
    <Answered asked={page}>
      {({ collaborations: [one] }) => {
        if (one === undefined) return null;
        const side = (
          <>
            <Facts>
              <Fact term={say('subject')}>
                <span lang="zh-CN">{one.subject}</span>
              </Fact>
              <Fact term={say('kindOf')}>
                {label('CollaborationKind', one.kind)} <Basis basis={one.kindBasis} />
              </Fact>
              <Fact term={say('basisOf')}>
                <Basis basis={one.basis} />
              </Fact>
            </Facts>
            <Onward id={id} ways={[]} />
          </>
        );
        return (
          <Columns side={side}>
            <Timeline
              moments={[
                ...momentOf(one.since, one.sincePrecision, say('begins')),
                ...momentOf(one.until, one.untilPrecision, say('ends')),
              ]}
            />
            <Ties title={say('participants')} ties={one.organizationsConnection} ifNone={say('noneKnown')} />
          </Columns>
        );
      }}
    </Answered>
  );
}
