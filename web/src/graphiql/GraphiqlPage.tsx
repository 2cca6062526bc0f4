import { DOC_EXPLORER_PLUGIN, DocExplorerContextProvider } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN, HistoryContextProvider } from '@graphiql/plugin-history';
import { GraphiQLProvider, usePluginStore } from '@graphiql/react';
import { GraphiQL, GraphiQLInterface, type GraphiQLProps } from 'graphiql';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { chosenTheme } from '../frame/theme';
import { inLanguage, keepingLanguage, type Language } from '../language';
import { TEXTS } from '../texts';
import { ask, schemaRefusal } from './ask';
import './graphiql.css';
import { Named } from './Named';
import { QuestionsPane } from './QuestionsPane';
import { askedByAddress, editorText, FIRST_QUESTIONS } from './questions';

/** How GraphiQL names the query by which it reads the schema. */
const SCHEMA_QUERY = 'IntrospectionQuery';

/** GraphiQL on this server's API, with the documented questions beside it. */
export function GraphiqlPage({ language }: { language: Language }) {
  const texts = TEXTS[language];
  const other = language === 'zh' ? 'en' : 'zh';
  const [notice, setNotice] = useState<string>();
  const asked = useMemo(() => askedByAddress(language), [language]);
  const plugins = useMemo(() => [questionsPlugin(language), DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN], [language]);
  const tabs = useMemo(
    () => FIRST_QUESTIONS.map((question) => ({ query: editorText(question, language) })),
    [language],
  );

  const fetcher = useCallback<GraphiQLProps['fetcher']>(
    async (question, { headers = {} } = {}) => {
      const answer = await ask(question, headers, texts.noAnswer);
      if (question.operationName === SCHEMA_QUERY) {
        const refusal = schemaRefusal(answer);
        const isOff = refusal?.extensions?.code === 'GRAPHQL_VALIDATION_FAILED';
        setNotice(refusal && (isOff ? texts.introspectionOff : `${texts.schemaUnread}${refusal.message}`));
        // Given it as an answer, GraphiQL would ask once more, and show that refusal over an answer that came meanwhile.
        if (refusal !== undefined) throw new Error(refusal.message);
      }
      return answer;
    },
    [texts],
  );

  return (
    <main className="graphiql-page">
      <h1 className="only-heard">GraphiQL · {texts.title}</h1>
      {notice !== undefined && <p role="status">{notice}</p>}
      <GraphiQLProvider
        fetcher={fetcher}
        plugins={plugins}
        referencePlugin={DOC_EXPLORER_PLUGIN}
        visiblePlugin={texts.questions}
        defaultTabs={tabs}
        {...asked}
        // The server has checked it; here it would take a second of each visit.
        dangerouslyAssumeSchemaIsValid
      >
        <HistoryContextProvider>
          <DocExplorerContextProvider>
            <OnceThereIsAPane>
              <GraphiQLInterface defaultTheme={chosenTheme() ?? null}>
                <GraphiQL.Logo>
                  <a href={keepingLanguage('/')}>{texts.title}</a>
                  <a href={inLanguage(location.href, other)} lang={TEXTS[other].tag}>
                    {texts.otherLanguage}
                  </a>
                </GraphiQL.Logo>
              </GraphiQLInterface>
              <Named texts={texts} />
            </OnceThereIsAPane>
          </DocExplorerContextProvider>
        </HistoryContextProvider>
      </GraphiQLProvider>
    </main>
  );
}

/** GraphiQL folds the pane beside the editor away if there is nothing in it at first, and the provider fills it later. */
function OnceThereIsAPane({ children }: { children: ReactNode }) {
  const pane = usePluginStore(({ visiblePlugin }) => visiblePlugin);
  const wasThere = useRef(false);
  wasThere.current ||= pane !== null;
  return wasThere.current ? children : null;
}

function questionsPlugin(language: Language) {
  return {
    title: TEXTS[language].questions,
    icon: () => <span aria-hidden="true">?</span>,
    content: () => <QuestionsPane language={language} />,
  };
}
