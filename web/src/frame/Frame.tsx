import { Outlet, useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { LanguageContext, useSay } from '../explorer/texts';
import { pageLanguage } from '../language';
import { Bar } from './Bar';
import './frame.css';

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
        <Title />
        <Bar />
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </LanguageContext>
    </I18nProvider>
  );
}

function Title() {
  const say = useSay();
  const isCoverage = useRouterState({ select: ({ location }) => location.pathname.startsWith('/coverage') });
  return <title>{`${isCoverage ? `${say('coverage')} · ` : ''}${say('brand')} · ${say('city')}`}</title>;
}
