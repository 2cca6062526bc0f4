import { getRouteApi, Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { keepLanguage } from '../address';
import { useAnswer } from '../api/useAnswer';
import { Failure, Skeleton } from '../frame/parts';
import { useTitle } from '../frame/Titled';
import { KnownDocument, type KnownQuery } from '../graphql';
import { useLabel } from '../labels';
import { useName } from '../say';
import { ClausePage } from './ClausePage';
import { CollaborationPage } from './CollaborationPage';
import { DutyUnitPage } from './DutyUnitPage';
import { FrameworkPage } from './FrameworkPage';
import { IndustryPage } from './IndustryPage';
import { OrganizationPage } from './OrganizationPage';
import { PlainPage } from './PlainPage';
import { PlatformPage } from './PlatformPage';
import { PolicyPage } from './PolicyPage';
import { RegionPage } from './RegionPage';
import { Retired } from './Retired';
import { SourcePage } from './SourcePage';
import { TaskPage } from './TaskPage';
import { useForeign } from './ThingLink';
import { useSay } from './texts';
import './things.css';
import './entities.css';

const route = getRouteApi('/entities/$id');

type Known = NonNullable<KnownQuery['entity']>;

const PAGES: Partial<Record<Known['__typename'], ComponentType<{ id: string }>>> = {
  Clause: ClausePage,
  Collaboration: CollaborationPage,
  DutyUnit: DutyUnitPage,
  Industry: IndustryPage,
  IndustryFramework: FrameworkPage,
  Organization: OrganizationPage,
  Platform: PlatformPage,
  Policy: PolicyPage,
  Region: RegionPage,
  Source: SourcePage,
  Task: TaskPage,
};

/** One thing, whatever it is. */
export function ThingView() {
  const say = useSay();
  const { id } = route.useParams();
  const { data, error, isPlaceholderData, refetch } = useAnswer(KnownDocument, { id });
  if (error !== null || data === undefined || isPlaceholderData) {
    return (
      <div className="thing">
        <h1 className="only-heard">{say('entities')}</h1>
        {error === null ? <Skeleton rows={10} /> : <Failure error={error} onRetry={refetch} />}
      </div>
    );
  }
  if (data.entity !== null) return <Shown key={id} asked={id} thing={data.entity} />;
  return (
    <div className="empty">
      <h1>{say('unknownId', { id })}</h1>
      <p>{say('unknownIdAbout')}</p>
      <Link className="btn primary" to="/entities" search={keepLanguage}>
        {say('toSearch')}
      </Link>
    </div>
  );
}

function Shown({ asked, thing }: { asked: string; thing: Known }) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  useTitle(name(thing));
  const Page = PAGES[thing.__typename];
  const kind = label('SearchKind', thing.__typename.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase());
  return (
    <article className="thing">
      <header className="thing-head">
        <p className="thing-kicker">
          <Link to="/entities" search={keepLanguage}>
            {say('title')}
          </Link>{' '}
          · {kind || thing.__typename} · <code>{thing.id}</code>
        </p>
        <h1 lang={useForeign(thing)}>{name(thing)}</h1>
      </header>
      {asked !== thing.id && (
        <p className="notice" role="status">
          {say('replaced', { id: asked, present: thing.id })}
        </p>
      )}
      {thing.__typename === 'RetiredId' && <Retired {...thing} />}
      {thing.__typename !== 'RetiredId' && Page !== undefined && <Page id={thing.id} />}
      {thing.__typename !== 'RetiredId' && Page === undefined && <PlainPage thing={thing} />}
    </article>
  );
}
