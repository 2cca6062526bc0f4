import type { UseQueryResult } from '@tanstack/react-query';
import type { Refusal } from '../api/request';
import { useAnswer } from '../api/useAnswer';
import { LevelGlyph, StatusGlyph } from '../coverage/glyphs';
import { Section } from '../frame/parts';
import {
  type CoverageStatus,
  PlatformMoreDocument,
  type PlatformMoreQuery,
  PlatformPageDocument,
  type PlatformPageQuery,
  type PlatformState,
} from '../graphql';
import { useLabel } from '../labels';
import { useListed, useName } from '../say';
import { Answered, Later } from './Answered';
import { Columns } from './Columns';
import { Designations } from './Designations';
import { Fact, Facts } from './Facts';
import { Figures } from './Figures';
import { momentOf, momentsOf } from './moments';
import { MOST } from './most';
import { Names } from './Names';
import { Onward } from './Onward';
import { Ties } from './Ties';
import { type Moment, Timeline } from './Timeline';
import { useSay } from './texts';

/** The sign of a state is that of a cell in which a platform of it stands. */
const SIGNS: Partial<Record<PlatformState, CoverageStatus>> = {
  OPERATING: 'COVERED',
  IN_PROGRESS: 'IN_PROGRESS',
  UNKNOWN: 'UNKNOWN',
};

/** A platform: who leads, builds and supports it, whom it serves, where, as what it was recognized, and when. */
export function PlatformPage({ id }: { id: string }) {
  const page = useAnswer(PlatformPageDocument, { id, first: MOST });
  const more = useAnswer(PlatformMoreDocument, { id, first: MOST });
  return (
    <Answered asked={page} later={[more]}>
      {({ platforms: [platform] }) => platform !== undefined && <Contents platform={platform} more={more} />}
    </Answered>
  );
}

type Platform = PlatformPageQuery['platforms'][number];
type More = PlatformMoreQuery['platforms'][number];

function Contents({ platform, more }: { platform: Platform; more: UseQueryResult<PlatformMoreQuery, Refusal> }) {
  const say = useSay();
  const moments = useMoments(platform, more.data?.platforms[0]);
  return (
    <Columns side={<Side platform={platform} />}>
      <Timeline moments={moments} />
      <Ties title={say('ledBy')} ties={platform.ledByConnection} ifNone={say('noneKnown')} />
      <Ties title={say('coBuiltBy')} ties={platform.coBuiltByConnection} />
      <Ties title={say('supportedBy')} ties={platform.supportedByConnection} />
      <Ties title={say('fundedBy')} ties={platform.fundedByConnection} />
      <Ties title={say('industries')} ties={platform.industriesConnection} ifNone={say('noneKnown')} />
      <Ties title={say('regions')} ties={platform.regionsConnection} ifNone={say('noneKnown')} />
      <Later asked={more}>{({ platforms: [rest] }) => rest !== undefined && <Rest platform={rest} />}</Later>
    </Columns>
  );
}

/** What else there is of it. */
function Rest({ platform }: { platform: More }) {
  const say = useSay();
  return (
    <>
      <Designations designations={platform.designations} />
      <Ties title={say('parentPlatforms')} ties={platform.parentsConnection} />
      <Ties title={say('childPlatforms')} ties={platform.childrenConnection} />
      <Evaluations platform={platform} />
      <Figures figures={platform.indicators} />
    </>
  );
}

function Side({ platform }: { platform: Platform }) {
  const say = useSay();
  const label = useLabel();
  const name = useName();
  const listed = useListed();
  const { id, kind, level, state, note, retiredIds } = platform;
  const sign = state === null ? undefined : SIGNS[state];
  const leaders = platform.ledByConnection.edges.map(({ node }) => node);
  return (
    <>
      <Facts>
        <Names thing={platform} />
        <Fact term={say('kindOf')}>{label('PlatformKind', kind)}</Fact>
        <Fact term={say('levelOf')}>
          <LevelGlyph level={level} size={10} /> {level === null ? say('notLevelled') : label('PlatformLevel', level)}
        </Fact>
        <Fact term={say('state')}>
          {sign !== undefined && <StatusGlyph status={sign} size={12} />} {label('PlatformState', state)}
        </Fact>
        <Fact term={say('note')}>{note}</Fact>
        <Fact term={say('formerIds')}>{listed(retiredIds.map((one) => one.id))}</Fact>
      </Facts>
      <Onward
        id={id}
        ways={leaders.map((leader) => ({
          to: `/eligibility?org=${leader.id}`,
          words: say('eligibilityOf', { name: name(leader) }),
        }))}
      />
    </>
  );
}

function Evaluations({ platform: { evaluations } }: { platform: More }) {
  const say = useSay();
  const name = useName();
  return evaluations.length === 0 ? null : (
    <Section title={say('evaluations')} note={evaluations.length}>
      {evaluations.map((one) => (
        <p key={one.id}>
          {name(one)} {one.year} {one.grade} {one.points}
        </p>
      ))}
    </Section>
  );
}

function useMoments(platform: Platform, more: More | undefined): Moment[] {
  const say = useSay();
  const label = useLabel();
  const name = useName();
  return [
    ...momentOf(platform.openedOn, platform.openedOnPrecision, say('opened')),
    ...momentOf(platform.closedOn, platform.closedOnPrecision, say('closed')),
    ...momentOf(platform.seenInProgressOn, platform.seenInProgressOnPrecision, say('seenInProgress')),
    ...momentOf(platform.seenOperatingOn, platform.seenOperatingOnPrecision, say('seenOperating')),
    ...momentOf(platform.seenClosedOn, platform.seenClosedOnPrecision, say('seenClosed')),
    ...(more?.designations ?? []).flatMap(({ level, kind, stage, since, sincePrecision }) =>
      momentOf(
        since,
        sincePrecision,
        [label('PlatformLevel', level), label('PlatformKind', kind), label('DesignationStage', stage)].join(' '),
      ),
    ),
    ...momentsOf(say('ledBy'), platform.ledByConnection, name),
    ...momentsOf(say('coBuiltBy'), platform.coBuiltByConnection, name),
    ...momentsOf(say('supportedBy'), platform.supportedByConnection, name),
  ];
}
