import documents from 'virtual:documents';
import questions from 'virtual:questions';
import { VIEWS } from '../explorer/views';
import { keepingLanguage, type Language } from '../language';
import { START_TEXTS, type StartTexts } from './texts';

/** So many of a reader's documented questions are offered here. */
const FIRST = 3;

interface Reader {
  who: 'planner' | 'researcher' | 'developer';
  about: 'plannerAbout' | 'researcherAbout' | 'developerAbout';
  /** The ways in, the main one first. */
  ways: readonly { to: string; words: keyof StartTexts }[];
  /** What to begin with. */
  firsts: (language: Language) => readonly { to: string; words: string }[];
}

/** What frontends need first beside the guide. */
const FOR_FRONTENDS = ['/docs/entity-api', '/docs/errors', '/docs/limits'];

const questionsOf =
  (asked: string): Reader['firsts'] =>
  (language) =>
    questions
      .filter(({ document, place }) => document === asked && place <= FIRST)
      .map(({ id, title }) => ({ to: `/graphql?question=${id}`, words: title[language] }));

const hasView = (address: string) => VIEWS.some(({ path }) => path === address);

const READERS: readonly Reader[] = [
  {
    who: 'planner',
    about: 'plannerAbout',
    ways: [
      { to: '/coverage', words: 'toCoverage' },
      { to: '/document', words: 'toDocument' },
    ],
    firsts: questionsOf('planner-questions'),
  },
  {
    who: 'researcher',
    about: 'researcherAbout',
    ways: [
      hasView('/network')
        ? { to: '/network', words: 'toNetwork' }
        : { to: '/evidence/network', words: 'toNetworkEvidence' },
      { to: '/entities', words: 'toEntities' },
    ],
    firsts: questionsOf('researcher-questions'),
  },
  {
    who: 'developer',
    about: 'developerAbout',
    ways: [
      { to: '/graphql', words: 'toGraphiql' },
      { to: '/docs/frontend', words: 'toFrontend' },
    ],
    firsts: (language) =>
      documents
        .filter(({ address }) => FOR_FRONTENDS.includes(address))
        .map(({ address, title }) => ({ to: address, words: title[language] + START_TEXTS[language].readAbout })),
  },
];

/** For each reader the way in and the first questions. */
export function Readers({ language }: { language: Language }) {
  const texts = START_TEXTS[language];
  return (
    <div className="readers">
      {READERS.map(({ who, about, ways, firsts }) => (
        <section key={who}>
          <h2>{texts[who]}</h2>
          <p>{texts[about]}</p>
          <p className="ways-in">
            {ways.map(({ to, words }, index) => (
              <a key={to} className={index === 0 ? 'btn primary' : 'btn'} href={keepingLanguage(to)}>
                {texts[words]}
              </a>
            ))}
          </p>
          <h3>{texts[who === 'developer' ? 'firstPages' : 'firstQuestions']}</h3>
          <ul>
            {firsts(language).map(({ to, words }) => (
              <li key={to}>
                <a href={keepingLanguage(to)}>{words}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
