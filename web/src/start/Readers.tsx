import questions, { type Question } from 'virtual:questions';
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
  asks: Question['document'];
}

const hasView = (address: string) => VIEWS.some(({ path }) => path === address);

const READERS: readonly Reader[] = [
  {
    who: 'planner',
    about: 'plannerAbout',
    ways: [
      { to: '/coverage', words: 'toCoverage' },
      { to: '/document', words: 'toDocument' },
    ],
    asks: 'planner-questions',
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
    asks: 'researcher-questions',
  },
  {
    who: 'developer',
    about: 'developerAbout',
    ways: [
      { to: '/graphql', words: 'toGraphiql' },
      { to: '/docs/frontend', words: 'toFrontend' },
    ],
    asks: 'readme',
  },
];

/** For each reader the way in and the first questions. */
export function Readers({ language }: { language: Language }) {
  const texts = START_TEXTS[language];
  return (
    <div className="readers">
      {READERS.map(({ who, about, ways, asks }) => (
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
          <h3>{texts.firstQuestions}</h3>
          <ul>
            {questions
              .filter(({ document, place }) => document === asks && place <= FIRST)
              .map(({ id, title }) => (
                <li key={id}>
                  <a href={keepingLanguage(`/graphql?question=${id}`)}>{title[language]}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
