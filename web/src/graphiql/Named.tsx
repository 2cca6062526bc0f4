import { useEditorContext } from '@graphiql/react';
import { useEffect } from 'react';
import type { Texts } from '../texts';

/** Puts right what of GraphiQL is heard wrongly, or can't be left by the keyboard. */
export function Named({ texts }: { texts: Texts }): null {
  const { tabs, activeTabIndex, ...editors } = useEditorContext({ nonNull: true });
  const { queryEditor, variableEditor, headerEditor, responseEditor } = editors;

  useEffect(() => {
    for (const [name, editor] of Object.entries({ queryEditor, variableEditor, headerEditor, responseEditor })) {
      if (editor === null) continue;
      const label = texts[name as keyof Texts];
      editor.getInputField().setAttribute('aria-label', label);
      // What scrolls is reached by the keyboard.
      const scroller = editor.getScrollerElement();
      scroller.tabIndex = 0;
      scroller.setAttribute('role', 'group');
      scroller.setAttribute('aria-label', label);
      // Else nobody who has come here by the Tab key could go on by it.
      const keys = editor.getOption('extraKeys');
      editor.setOption('extraKeys', { ...(typeof keys === 'object' && keys), Tab: false, 'Shift-Tab': false });
    }
  }, [texts, queryEditor, variableEditor, headerEditor, responseEditor]);

  // A tab can hold no buttons; these are a list of queries, of which one is at hand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: GraphiQL writes its tabs anew when these change
  useEffect(() => {
    document.querySelector('.graphiql-tabs')?.setAttribute('role', 'list');
    for (const tab of document.querySelectorAll('.graphiql-tab')) {
      tab.setAttribute('role', 'listitem');
      tab.removeAttribute('aria-selected');
      const isAtHand = tab.classList.contains('graphiql-tab-active');
      tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', `${isAtHand}`);
    }
  }, [tabs, activeTabIndex]);

  // A query that was asked before is heard by its name. GraphiQL writes them whenever their pane is opened.
  useEffect(() => {
    const observer = new MutationObserver(() => {
      for (const asked of document.querySelectorAll('.graphiql-history-item-label'))
        asked.removeAttribute('aria-label');
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);

  return null;
}
