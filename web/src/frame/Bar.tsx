import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { keepLanguage } from '../address';
import { VIEWS } from '../explorer/views';
import { keepingLanguage } from '../language';
import { useLanguage } from '../say';
import { Mark } from './Mark';
import { ThemeButton } from './ThemeButton';
import { useSay } from './texts';
import { ViewIcon } from './ViewIcon';

/** Loaded by those who look at it. */
const Asked = lazy(async () => ({ default: (await import('./Asked')).Asked }));

/** The bar at the top: the views, the query behind what is seen, language and theme. */
export function Bar() {
  const say = useSay();
  const language = useLanguage();
  const navigate = useNavigate();
  const [isAskedOpen, setAskedOpen] = useState(false);
  const other = language === 'zh' ? 'en' : 'zh';
  const hasGrid = useRouterState({ select: ({ location }) => location.pathname.startsWith('/coverage') });
  return (
    <header className="bar">
      <a className="skip" href="#main">
        {say('skipToMain')}
      </a>
      {hasGrid && (
        <a className="skip" href="#grid">
          {say('skipToGrid')}
        </a>
      )}
      <a className="brand" href={keepingLanguage('/')}>
        <Mark />
        <b>{say('brand')}</b>
        <span>{say('city')}</span>
      </a>
      <nav className="nav" aria-label={say('main')}>
        {VIEWS.map(({ path, title }) => (
          <Link key={path} to={path} search={keepLanguage} className="tab">
            <ViewIcon view={title} />
            {say(title)}
          </Link>
        ))}
        <a className="tab" href={keepingLanguage('/graphql')}>
          <ViewIcon view="ask" />
          {say('ask')}
        </a>
        <a className="tab" href={keepingLanguage('/')}>
          <ViewIcon view="documents" />
          {say('documents')}
        </a>
      </nav>
      <div className="tools">
        <button type="button" className="tool" onClick={() => setAskedOpen(true)}>
          <code aria-hidden="true">{'{ }'}</code>
          <span>{say('seeQuery')}</span>
        </button>
        <button
          type="button"
          className="tool"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={() => navigate({ to: '.', search: (state) => ({ ...state, lang: other }), replace: true })}
        >
          {other === 'zh' ? '中文' : 'English'}
        </button>
        <ThemeButton label={say('theme')} />
      </div>
      {isAskedOpen && (
        <Suspense>
          <Asked onClose={() => setAskedOpen(false)} />
        </Suspense>
      )}
    </header>
  );
}
