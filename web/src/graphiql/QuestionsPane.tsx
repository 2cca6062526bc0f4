import questions, { type Question } from 'virtual:questions';
import { useEditorContext } from '@graphiql/react';
import { useEffect, useState } from 'react';
import type { Language } from '../language';
import { TEXTS } from '../texts';
import { editorText } from './questions';

const DOCUMENTS = [...new Set(questions.map(({ document }) => document))];

/** The documented questions; one that is chosen opens in a tab of its own, or in the one where it stands already. */
export function QuestionsPane({ language }: { language: Language }) {
  const texts = TEXTS[language];
  const { tabs, addTab, changeTab, queryEditor } = useEditorContext({ nonNull: true });
  const [awaiting, setAwaiting] = useState<string>();

  // Filled before the new tab is there, the editor would fill the old one; and at first there is no editor yet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of tabs tells that the new one is there
  useEffect(() => {
    if (awaiting === undefined || queryEditor === null) return;
    queryEditor.setValue(awaiting);
    setAwaiting(undefined);
  }, [tabs.length, queryEditor]);

  function open(question: Question) {
    const text = editorText(question, language);
    const there = tabs.findIndex(({ query }) => query === text);
    if (there >= 0) changeTab(there);
    else {
      setAwaiting(text);
      addTab();
    }
  }

  return (
    <div className="questions">
      <h2>{texts.questions}</h2>
      <p>{texts.questionsAbout}</p>
      {DOCUMENTS.map((document) => (
        <section key={document}>
          <h3>{texts[document]}</h3>
          <ol>
            {questions
              .filter((question) => question.document === document)
              .map((question) => (
                <li key={question.id}>
                  <button type="button" onClick={() => open(question)}>
                    {question.title[language]}
                  </button>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
