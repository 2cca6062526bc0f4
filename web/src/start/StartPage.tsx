import documents from 'virtual:documents';
import questions from 'virtual:questions';
import { inLanguage, keepingLanguage, type Language } from '../language';
import { TEXTS } from '../texts';
import './start.css';

/** Pages to read and to print. */
const PAGES = [
  { path: '/brief', name: 'brief' },
  { path: '/evidence/coverage', name: 'coverageEvidence' },
  { path: '/evidence/network', name: 'networkEvidence' },
] as const;

/** The entities that are asked for most often; the data dictionary names the tables of all. */
const TABLES = ['Platform', 'Organization', 'Industry', 'Collaboration'];

/** One thing to take along, in the formats that there are. */
const EXPORTS = [
  { path: '/export/coverage', name: 'coverage', formats: ['xlsx', 'csv'] },
  { path: '/export/network', name: 'network', formats: ['gexf', 'graphml', 'csv', 'json', 'net', 'xlsx'] },
  { path: '/export/network-years', name: 'networkYears', formats: ['zip'] },
  { path: '/export/entities', name: 'entities', formats: ['ttl', 'jsonld', 'nt'] },
] as const;

/** What answers in one of these takes the language of its words as a parameter. */
const WITHOUT_WORDS = ['ttl', 'jsonld', 'nt'];

/** What there is, and the ways to it. */
export function StartPage({ language }: { language: Language }) {
  const texts = TEXTS[language];
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <div className="start">
      <header>
        <span>{texts.city}</span>
        <a href={inLanguage('/', other)} lang={TEXTS[other].tag}>
          {texts.otherLanguage}
        </a>
      </header>
      <main>
        <h1>{texts.title}</h1>
        <p className="about">{texts.about}</p>
        <div className="parts">
          <section>
            <h2>{texts.look}</h2>
            <p>{texts.lookAbout}</p>
            <a className="main" href={keepingLanguage('/coverage')}>
              {texts.openCoverage}
            </a>
          </section>
          <section>
            <h2>{texts.ask}</h2>
            <p>{texts.askAbout}</p>
            <a className="main" href={keepingLanguage('/graphql')}>
              {texts.openGraphiql}
            </a>
            <ul>
              {questions
                .filter(({ document, place }) => document !== 'readme' && place <= 3)
                .map(({ id, title }) => (
                  <li key={id}>
                    <a href={keepingLanguage(`/graphql?question=${id}`)}>{title[language]}</a>
                  </li>
                ))}
            </ul>
          </section>
          <section>
            <h2>{texts.take}</h2>
            <ul>
              {PAGES.map(({ path, name }) => (
                <li key={path}>
                  <a href={`${path}?lang=${language}`}>{texts[name]}</a>
                </li>
              ))}
              {EXPORTS.map(({ path, name, formats }) => (
                <li key={path}>
                  {texts[name]}
                  <span className="formats">
                    {formats.map((format) => (
                      <a
                        key={format}
                        href={`${path}.${format}${WITHOUT_WORDS.includes(format) ? '' : `?lang=${language}`}`}
                      >
                        {format}
                      </a>
                    ))}
                  </span>
                </li>
              ))}
              <li>
                {texts.tables}
                <span className="formats">
                  {TABLES.map((type) => (
                    <a key={type} href={`/export/entities/${type}.csv`}>
                      {type}
                    </a>
                  ))}
                </span>
              </li>
              <li>
                <a href="/export/datapackage.json">{texts.dictionary}</a>
              </li>
            </ul>
          </section>
          <section>
            <h2>{texts.read}</h2>
            <ul>
              {documents.map(({ address, title }) => (
                <li key={address}>
                  <a href={address}>{title[language]}</a>
                  {texts.readAbout}
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{texts.api}</h2>
            <ul>
              <li>
                <a href="/schema.graphql">{texts.schema}</a>
              </li>
              <li>
                <a href="/vocabulary">{texts.vocabulary}</a>
              </li>
              <li>
                <a href="/health">{texts.health}</a>
              </li>
              <li>
                <a href="/ready">{texts.ready}</a>
              </li>
            </ul>
          </section>
        </div>
      </main>
    </div>
  );
}
