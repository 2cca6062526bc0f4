import { useAnswer } from '../api/useAnswer';
import { asKnown } from '../day';
import { Section } from '../frame/parts';
import { SourcePageDocument, type SourcePageQuery } from '../graphql';
import { useLabel } from '../labels';
import { Answered } from './Answered';
import { Columns } from './Columns';
import { Fact, Facts } from './Facts';
import { Figures } from './Figures';
import { LinkedThings } from './LinkedThings';
import { MOST } from './most';
import { Onward } from './Onward';
import { type Thing, ThingLink } from './ThingLink';
import { Unlisted } from './Ties';
import { useSay } from './texts';
import { useSpan } from './useSpan';

/** A source: where and of which day it is, and what rests on it. */
export function SourcePage({ id }: { id: string }) {
  const page = useAnswer(SourcePageDocument, { id, first: MOST });
  return <Answered asked={page}>{(answer) => <Contents id={id} page={answer} />}</Answered>;
}

function Contents({ id, page }: { id: string; page: SourcePageQuery }) {
  const say = useSay();
  const [source] = page.sources;
  if (source === undefined) return null;
  const { publisher, publishedOn, publishedOnPrecision, url, note, ofClause, ofDocument } = source;
  const side = (
    <>
      <Facts>
        <Fact term={say('publisher')}>{publisher}</Fact>
        <Fact term={say('publishedOn')}>
          {publishedOn === null ? say('notKnown') : <time>{asKnown(publishedOn, publishedOnPrecision)}</time>}
        </Fact>
        <Fact term={say('original')}>
          {url === null ? (
            say('noUrl')
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {url}
            </a>
          )}
        </Fact>
        <Fact term={say('ofDocument')}>{ofDocument !== null && <ThingLink thing={ofDocument} />}</Fact>
        <Fact term={say('ofClause')}>{ofClause !== null && <ThingLink thing={ofClause} />}</Fact>
        <Fact term={say('note')}>{note}</Fact>
      </Facts>
      <Onward id={id} ways={[]} />
    </>
  );
  const { platformsConnection, organizationsConnection, collaborationsConnection, industriesConnection } = page;
  const isAlone =
    [platformsConnection, organizationsConnection, collaborationsConnection, industriesConnection].every(
      ({ totalCount }) => totalCount === 0,
    ) && page.indicators.length + page.designations.length + page.policies.length === 0;
  return (
    <Columns side={side}>
      <h2>{say('rests')}</h2>
      {isAlone && <p className="thing-caveat">{say('restsNothing')}</p>}
      <Resting title={say('platformsHere')} list={platformsConnection} />
      <Resting title={say('organizationsHere')} list={organizationsConnection} />
      <Resting title={say('collaborations')} list={collaborationsConnection} />
      <Resting title={say('industriesHere')} list={industriesConnection} />
      <Recognized designations={page.designations} />
      <Resting
        title={say('policies')}
        list={{ totalCount: page.policies.length, edges: page.policies.map((node) => ({ node })) }}
      />
      <Figures figures={page.indicators} />
    </Columns>
  );
}

interface Listed {
  totalCount: number;
  edges: readonly { node: Thing }[];
}

function Resting({ title, list: { totalCount, edges } }: { title: string; list: Listed }) {
  if (edges.length === 0) return null;
  return (
    <Section title={title} note={totalCount}>
      <LinkedThings things={edges.map(({ node }) => node)} />
      <Unlisted count={totalCount - edges.length} />
    </Section>
  );
}

function Recognized({ designations }: Pick<SourcePageQuery, 'designations'>) {
  const say = useSay();
  const label = useLabel();
  const span = useSpan();
  if (designations.length === 0) return null;
  return (
    <Section title={say('designations')} note={designations.length}>
      <ul className="ties">
        {designations.map((one) => (
          <li key={one.id}>
            <LinkedThings things={one.platforms} />
            <span className="tie-about">
              {label('PlatformLevel', one.level)} {label('PlatformKind', one.kind)}{' '}
              {label('DesignationStage', one.stage)}
            </span>
            <small>{span(one)}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
