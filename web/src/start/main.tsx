import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme, chosenTheme } from '../frame/theme';
import { pageLanguage } from '../language';
import { TEXTS } from '../texts';
import '../theme.css';
import { StartPage } from './StartPage';

applyTheme(chosenTheme());
const language = pageLanguage();
document.documentElement.lang = TEXTS[language].tag;
document.title = TEXTS[language].title;

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <StartPage language={language} />
  </StrictMode>,
);
