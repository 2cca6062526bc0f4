import { useAnswer } from '../api/useAnswer';
import { RegionPageDocument } from '../graphql';
import { useLabel } from '../labels';
import { Answered } from './Answered';
import { Columns } from './Columns';
import { Fact, Facts } from './Facts';
import { Figures } from './Figures';
import { MOST } from './most';
import { Names } from './Names';
import { Onward } from './Onward';
import { Ties } from './Ties';
import { useSay } from './texts';

/** A region: its parts, its platforms and organizations, its frameworks of industries and its figures. */
export function RegionPage({ id }: { id: string }) {
  const say = useSay();
  const label = useLabel();
  const page = useAnswer(RegionPageDocument, { id, first: MOST });
  return (
    <Answered asked={page}>
      {({ regions: [region] }) => {
        if (region === undefined) return null;
        const side = (
          <>
            <Facts>
              <Names thing={region} />
              <Fact term={say('kindOf')}>{label('RegionKind', region.kind)}</Fact>
            </Facts>
            <Onward
              id={id}
              ways={[
                { to: `/coverage?region=${id}`, words: say('inCoverage') },
                { to: `/network?region=${id}`, words: say('inNetwork') },
                { to: `/architecture?region=${id}`, words: say('inArchitecture') },
              ]}
            />
          </>
        );
        return (
          <Columns side={side}>
            <Ties title={say('partOf')} ties={region.parentsConnection} />
            <Ties title={say('parts')} ties={region.childrenConnection} />
            <Ties title={say('frameworks')} ties={region.frameworksConnection} />
            <Ties title={say('platformsHere')} ties={region.platformsConnection} ifNone={say('noneKnown')} />
            <Ties title={say('organizationsHere')} ties={region.organizationsConnection} ifNone={say('noneKnown')} />
            <Figures figures={region.indicators} />
          </Columns>
        );
      }}
    </Answered>
  );
}
