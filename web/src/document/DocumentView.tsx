import { getRouteApi } from '@tanstack/react-router';
import { keepLanguage } from '../address';
import { useAnswer } from '../api/useAnswer';
import { DroppedNote, Failure, Skeleton } from '../frame/parts';
import { useTitle } from '../frame/Titled';
import { TextDocument } from '../graphql';
import { useEither } from '../say';
import { ClauseList } from './ClauseList';
import { ClausePanel } from './ClausePanel';
import { Overview } from './Overview';
import { useSay } from './texts';
import '../entities/things.css';
import './document.css';

const route = getRouteApi('/document');

/** The document clause by clause, and beside one of them, or beside all, what the graph says. */
export function DocumentView() {
  const say = useSay();
  const either = useEither();
  const { clause: chosen, dropped } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useAnswer(TextDocument, {});
  const text = data?.document ?? undefined;
  const clause = text?.clauses.find(({ id }) => id === chosen);
  useTitle(clause && `${clause.number} ${either(clause.headingZh, clause.headingEn)}`, text?.number);
  if (error !== null || data === undefined) {
    return (
      <div className="main-column">
        <h1 className="only-heard">{say('document')}</h1>
        {error === null ? <Skeleton rows={12} /> : <Failure error={error} onRetry={refetch} />}
      </div>
    );
  }
  if (text === undefined) return null;
  const letGo = () => void navigate({ search: keepLanguage, resetScroll: false });
  return (
    <>
      <DroppedNote names={dropped} />
      <div className="doc">
        <ClauseList document={text} chosen={clause?.id} onLetGo={letGo} />
        <aside className={clause === undefined ? 'doc-panel' : 'doc-panel of-clause'} aria-label={clause?.number}>
          {chosen !== undefined && clause === undefined && (
            <div className="thing-caveat" role="alert">
              <p>{say('noClause', { id: chosen })}</p>
              <p>{say('noClauseAbout')}</p>
            </div>
          )}
          {clause === undefined ? (
            <Overview document={text} />
          ) : (
            <ClausePanel key={clause.id} clause={clause} onClose={letGo} />
          )}
        </aside>
      </div>
    </>
  );
}
