import type { UseQueryResult } from '@tanstack/react-query';
import type { Refusal } from '../api/request';
import { useAnswer } from '../api/useAnswer';
import {
  OrganizationKinDocument,
  type OrganizationKinQuery,
  OrganizationMoreDocument,
  type OrganizationMoreQuery,
  OrganizationPageDocument,
  type OrganizationPageQuery,
} from '../graphql';
import { useLabel } from '../labels';
import { useListed, useName } from '../say';
import { Answered, Later } from './Answered';
import { Columns } from './Columns';
import { Fact, Facts } from './Facts';
import { Figures } from './Figures';
import { LinkedThings } from './LinkedThings';
import { momentsOf } from './moments';
import { MOST } from './most';
import { Names } from './Names';
import { Neighbours } from './Neighbours';
import { Onward } from './Onward';
import { Services } from './Services';
import { Ties } from './Ties';
import { type Moment, Timeline } from './Timeline';
import { useSay } from './texts';

/** An organization: its platforms, its collaborations and with whom it is tied through them, its services, its kin. */
export function OrganizationPage({ id }: { id: string }) {
  const page = useAnswer(OrganizationPageDocument, { id, first: MOST });
  const kin = useAnswer(OrganizationKinDocument, { id, first: MOST });
  const more = useAnswer(OrganizationMoreDocument, { id });
  return (
    <Answered asked={page} later={[kin, more]}>
      {({ organizations: [organization] }) =>
        organization !== undefined && <Contents organization={organization} kin={kin} more={more} />
      }
    </Answered>
  );
}

type Organization = OrganizationPageQuery['organizations'][number];

interface Shown {
  organization: Organization;
  kin: UseQueryResult<OrganizationKinQuery, Refusal>;
  more: UseQueryResult<OrganizationMoreQuery, Refusal>;
}

function Contents({ organization, kin, more }: Shown) {
  const say = useSay();
  const moments = useMoments(organization, kin.data?.organizations[0]);
  return (
    <Columns side={<Side organization={organization} more={more} />}>
      <Timeline moments={moments} />
      <Ties title={say('leadsPlatforms')} ties={organization.leadsConnection} />
      <Ties title={say('coBuilds')} ties={organization.coBuildsConnection} />
      <Ties title={say('supports')} ties={organization.supportsConnection} />
      <Ties title={say('fundsPlatforms')} ties={organization.fundsPlatformsConnection} />
      <Ties title={say('collaborations')} ties={organization.collaborationsConnection} ifNone={say('noneKnown')} />
      <Neighbours id={organization.id} />
      <Later asked={more}>{({ organizationServices }) => <Services services={organizationServices} />}</Later>
      <Ties title={say('regions')} ties={organization.regionsConnection} />
      <Later asked={kin}>{({ organizations: [family] }) => family !== undefined && <Kin family={family} />}</Later>
    </Columns>
  );
}

type Family = OrganizationKinQuery['organizations'][number];

/** From what it came and what came of it, who stands above and below it, and its figures. */
function Kin({ family }: { family: Family }) {
  const say = useSay();
  return (
    <>
      <Ties title={say('parents')} ties={family.parentsConnection} />
      <Ties title={say('children')} ties={family.childrenConnection} />
      <Ties title={say('predecessors')} ties={family.predecessorsConnection} />
      <Ties title={say('successors')} ties={family.successorsConnection} />
      <Ties title={say('fundedBy')} ties={family.fundedByConnection} />
      <Ties title={say('fundsOrganizations')} ties={family.fundsOrganizationsConnection} />
      <Figures figures={family.indicators} />
    </>
  );
}

function Side({ organization, more }: Omit<Shown, 'kin'>) {
  const say = useSay();
  const label = useLabel();
  const listed = useListed();
  const { id, kind, roles, retiredIds } = organization;
  const { dutyUnits = [], memberOf = [], succeeds = [] } = more.data?.organizations[0] ?? {};
  return (
    <>
      <Facts>
        <Names thing={organization} />
        <Fact term={say('kindOf')}>{label('OrganizationKind', kind)}</Fact>
        <Fact term={say('roles')}>
          {roles.length === 0 ? say('noRoles') : listed(roles.map((role) => label('CollaborationRole', role)))}
        </Fact>
        <Fact term={say('dutyUnits')}>{dutyUnits.length > 0 && <LinkedThings things={dutyUnits} />}</Fact>
        <Fact term={say('memberOf')}>{memberOf.length > 0 && <LinkedThings things={memberOf} />}</Fact>
        <Fact term={say('succeeds')}>{succeeds.length > 0 && <LinkedThings things={succeeds} />}</Fact>
        <Fact term={say('formerIds')}>{listed(retiredIds.map((one) => one.id))}</Fact>
      </Facts>
      <Onward
        id={id}
        ways={[
          { to: `/network?organization=${id}`, words: say('inNetwork') },
          { to: `/eligibility?org=${id}`, words: say('eligibility') },
        ]}
      />
    </>
  );
}

function useMoments(organization: Organization, family: Family | undefined): Moment[] {
  const say = useSay();
  const name = useName();
  return [
    ...momentsOf(say('leadsPlatforms'), organization.leadsConnection, name),
    ...momentsOf(say('coBuilds'), organization.coBuildsConnection, name),
    ...momentsOf(say('supports'), organization.supportsConnection, name),
    ...(family === undefined
      ? []
      : [
          ...momentsOf(say('parents'), family.parentsConnection, name),
          ...momentsOf(say('predecessors'), family.predecessorsConnection, name),
        ]),
    ...organization.collaborationsConnection.edges.flatMap(({ node }) =>
      node.since === null
        ? []
        : [{ day: node.since, precision: node.sincePrecision, words: `${say('collaboration')} · ${name(node)}` }],
    ),
  ];
}
