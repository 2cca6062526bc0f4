import { useAnswer } from '../api/useAnswer';
import { IndustryFiguresDocument, IndustryPageDocument } from '../graphql';
import { useLabel } from '../labels';
import { Answered, Later } from './Answered';
import { Basis } from './Basis';
import { Columns } from './Columns';
import { Fact, Facts } from './Facts';
import { Figures } from './Figures';
import { MOST } from './most';
import { Names } from './Names';
import { Onward } from './Onward';
import { Ties } from './Ties';
import { useSay } from './texts';

/** An industry: of which frameworks it is, what is broader and narrower, to what of others it corresponds, its platforms. */
export function IndustryPage({ id }: { id: string }) {
  const say = useSay();
  const label = useLabel();
  const page = useAnswer(IndustryPageDocument, { id, first: MOST });
  const more = useAnswer(IndustryFiguresDocument, { id });
  return (
    <Answered asked={page} later={[more]}>
      {({ industries: [industry] }) => {
        if (industry === undefined) return null;
        const frameworks = industry.industryFrameworksConnection.edges.map(({ node }) => node.id);
        const side = (
          <>
            <Facts>
              <Names thing={industry} />
              <Fact term={say('kindOf')}>{label('IndustryKind', industry.kind)}</Fact>
              <Fact term={say('basisOf')}>
                <Basis basis={industry.basis} />
              </Fact>
            </Facts>
            <Onward
              id={id}
              ways={[
                ...frameworks.map((one) => ({ to: `/coverage?framework=${one}`, words: say('inCoverage') })),
                { to: `/network?industry=${id}`, words: say('inNetwork') },
              ]}
            />
          </>
        );
        return (
          <Columns side={side}>
            <Ties title={say('frameworks')} ties={industry.industryFrameworksConnection} />
            <Ties title={say('broader')} ties={industry.parentsConnection} />
            <Ties title={say('narrower')} ties={industry.childrenConnection} />
            <Ties title={say('correspondsTo')} ties={industry.correspondsToConnection} />
            <Ties title={say('correspondents')} ties={industry.correspondentsConnection} />
            <Ties title={say('platformsHere')} ties={industry.platformsConnection} ifNone={say('noneKnown')} />
            <Later asked={more}>{({ industries: [one] }) => <Figures figures={one?.indicators ?? []} />}</Later>
          </Columns>
        );
      }}
    </Answered>
  );
}
