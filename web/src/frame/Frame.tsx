import { Outlet, useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { VIEWS } from '../explorer/views';
import { pageLanguage } from '../language';
import { LanguageContext } from '../say';
import { Bar } from './Bar';
import { useSay } from './texts';
import './frame.css';
import './view.css';

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
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const view = VIEWS.find((one) => path.startsWith(one.path));
  return <title>{`${view === undefined ? '' : `${say(view.title)} · `}${say('brand')} · ${say('city')}`}</title>;
}
