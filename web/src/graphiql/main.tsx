import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import { pageLanguage } from '../language';
import { TEXTS } from '../texts';
import '../theme.css';
import { GraphiqlPage } from './GraphiqlPage';

const language = pageLanguage();
document.documentElement.lang = TEXTS[language].tag;
document.title = `GraphiQL · ${TEXTS[language].title}`;

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <GraphiqlPage language={language} />
  </StrictMode>,
);
