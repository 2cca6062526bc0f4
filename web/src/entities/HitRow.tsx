import type { SearchQuery } from '../graphql';
import { useLabel } from '../labels';
import { useListed, useName } from '../say';
import { Marked } from './Marked';
import { ThingLink, useForeign } from './ThingLink';
import { useSay } from './texts';

export type Hit = NonNullable<SearchQuery['search']>['edges'][number];

/** Something that was found, what it is, and why it was found. */
export function HitRow({ hit: { kind, matchedBy, highlights, node } }: { hit: Hit }) {
  const say = useSay();
  const label = useLabel();
  const name = useName();
  const shown = name(node);
  const inName = highlights.find(({ text }) => text === shown);
  const elsewhere = highlights.filter(({ text }) => text !== shown);
  return (
    <li className="hit">
      <div className="hit-head">
        <ThingLink thing={node} className="hit-name">
          <Marked text={shown} words={inName?.words ?? []} />
        </ThingLink>
        <small>{label('SearchMatch', matchedBy)}</small>
      </div>
      <p className="hit-about" lang={useForeign(node)}>
        <span>{label('SearchKind', kind)}</span>
        <About node={node} />
      </p>
      {elsewhere.map(({ field, text, words }) => (
        <p key={`${field} ${text}`} className="hit-where">
          <small>{say('alsoNamed')}</small> <Marked text={text} words={words} />
        </p>
      ))}
    </li>
  );
}

/** What more there is to say of it in one line. */
function About({ node }: { node: Hit['node'] }) {
  const label = useLabel();
  const name = useName();
  const listed = useListed();
  const words: string[] = [];
  switch (node.__typename) {
    case 'Platform':
      words.push(
        label('PlatformKind', node.platformKind),
        node.level === null ? '' : label('PlatformLevel', node.level),
        listed(node.industries.map(name)),
        listed(node.regions.map(name)),
      );
      break;
    case 'Organization':
      words.push(
        label('OrganizationKind', node.organizationKind),
        node.roles.map((role) => label('CollaborationRole', role)).join(''),
        listed(node.regions.map(name)),
      );
      break;
    case 'Region':
      words.push(label('RegionKind', node.regionKind));
      break;
    case 'Industry':
      words.push(label('IndustryKind', node.industryKind));
      break;
    case 'Collaboration':
      words.push(label('CollaborationKind', node.collaborationKind));
      break;
    case 'Source':
      words.push(node.publisher ?? '');
      break;
    case 'Policy':
      words.push(node.issuer ?? '');
  }
  return words.filter(Boolean).map((word) => <span key={word}>{word}</span>);
}
