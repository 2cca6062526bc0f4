import { useAnswer } from '../api/useAnswer';
import { useHeldUnits } from '../frame/useHeldUnits';
import { FrameworkPageDocument } from '../graphql';
import { Answered } from './Answered';
import { Columns } from './Columns';
import { Fact, Facts } from './Facts';
import { momentOf } from './moments';
import { MOST } from './most';
import { Names } from './Names';
import { Onward } from './Onward';
import { Ties } from './Ties';
import { Timeline } from './Timeline';
import { useSay } from './texts';

/** A framework: which industries it tells apart, where, and while when. */
export function FrameworkPage({ id }: { id: string }) {
  const say = useSay();
  const held = useHeldUnits();
  return (
    <Answered asked={useAnswer(FrameworkPageDocument, { id, first: MOST })}>
      {({ industryFrameworks: [framework] }) => {
        if (framework === undefined) return null;
        const { validFrom, validFromPrecision, validTo, validToPrecision } = framework;
        const side = (
          <>
            <Facts>
              <Names thing={framework} />
              <Fact term={say('documentNumber')}>{framework.documentNumber}</Fact>
              <Fact term={say('unitsOf')}>{held(framework)}</Fact>
            </Facts>
            <Onward id={id} ways={[{ to: `/coverage?framework=${id}`, words: say('inCoverage') }]} />
          </>
        );
        return (
          <Columns side={side}>
            <Timeline
              moments={[
                ...momentOf(validFrom, validFromPrecision, say('begins')),
                ...momentOf(validTo, validToPrecision, say('ends')),
              ]}
            />
            <Ties title={say('industriesHere')} ties={framework.industriesConnection} ifNone={say('noneKnown')} />
            <Ties title={say('regionsOf')} ties={framework.regionsConnection} />
          </Columns>
        );
      }}
    </Answered>
  );
}
