import { VIEWS } from '../explorer/views';
import { graphiqlWith } from '../frame/graphiql-address';
import { Mark } from '../frame/Mark';
import { ThemeButton } from '../frame/ThemeButton';
import { COMMON } from '../frame/texts';
import { ViewIcon } from '../frame/ViewIcon';
import { StandingDocument } from '../graphql';
import { inLanguage, keepingLanguage, type Language } from '../language';
import { Readers } from './Readers';
import { Standing } from './Standing';
import { TakeAlong } from './TakeAlong';
import { START_TEXTS } from './texts';
import '../frame/frame.css';
import './start.css';

/** What this is, the ways in for each reader, and how the data stands; below, what there is to take along and to read. */
export function StartPage({ language }: { language: Language }) {
  const texts = START_TEXTS[language];
  return (
    <>
      <Bar language={language} />
      <main id="main" className="start" tabIndex={-1}>
        <h1>{texts.title}</h1>
        <p className="start-about">{texts.about}</p>
        <Readers language={language} />
        <Standing language={language} />
        <TakeAlong language={language} />
      </main>
    </>
  );
}

/** The bar that stands over the views too. */
function Bar({ language }: { language: Language }) {
  const texts = START_TEXTS[language];
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header className="bar">
      <a className="skip" href="#main">
        {texts.skip}
      </a>
      <span className="brand">
        <Mark />
        <b>{texts.title}</b>
        <span>{texts.city}</span>
      </span>
      <nav className="nav" aria-label={texts.views}>
        {VIEWS.map(({ path, title }) => (
          <a key={path} className="tab" href={keepingLanguage(path)}>
            <ViewIcon view={title} />
            {COMMON[language][title]}
          </a>
        ))}
        <a className="tab" href={keepingLanguage('/graphql')}>
          <ViewIcon view="ask" />
          {COMMON[language].ask}
        </a>
      </nav>
      <div className="tools">
        <a className="tool start-query" href={graphiqlWith(StandingDocument.toString(), {})}>
          <code aria-hidden="true">{'{ }'}</code>
          <span>{COMMON[language].seeQuery}</span>
        </a>
        <a className="tool start-language" href={inLanguage('/', other)} lang={START_TEXTS[other].tag}>
          {texts.otherLanguage}
        </a>
        <ThemeButton label={COMMON[language].theme} />
      </div>
    </header>
  );
}
