import { Outlet, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { pageLanguage } from '../language';
import { LanguageContext } from '../say';
import { Bar } from './Bar';
import { Titled } from './Titled';
import { Unreached } from './Unreached';
import './frame.css';
import './view.css';
import './parts.css';

/** What stands around every view. */
export function Frame() {
  const { lang } = useSearch({ strict: false });
  const language = lang ?? pageLanguage();
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <LanguageContext value={language}>
        <Titled>
          <Bar />
          <Unreached />
          <main id="main" tabIndex={-1}>
            <Outlet />
          </main>
        </Titled>
      </LanguageContext>
    </I18nProvider>
  );
}
