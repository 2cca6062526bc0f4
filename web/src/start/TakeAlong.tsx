import documents from 'virtual:documents';
import type { Language } from '../language';
import { START_TEXTS } from './texts';

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

/** What of the API there is to open. */
const API = [
  { path: '/schema.graphql', name: 'schema' },
  { path: '/vocabulary', name: 'vocabulary' },
  { path: '/health', name: 'health' },
  { path: '/ready', name: 'ready' },
] as const;

/** What there is to take along and to read. */
export function TakeAlong({ language }: { language: Language }) {
  const texts = START_TEXTS[language];
  return (
    <div className="shelves">
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
          {API.map(({ path, name }) => (
            <li key={path}>
              <a href={path}>{texts[name]}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
