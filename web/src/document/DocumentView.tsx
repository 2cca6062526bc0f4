import { getRouteApi } from '@tanstack/react-router';
import { keepLanguage } from '../address';
import { useAnswer } from '../api/useAnswer';
import { DroppedNote, Failure, Skeleton } from '../frame/parts';
import { TextDocument } from '../graphql';
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
  const { clause: chosen, dropped } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useAnswer(TextDocument, {});
  if (error !== null) return <Failure error={error} onRetry={refetch} />;
  if (data === undefined) return <Skeleton rows={12} />;
  if (data.document === null) return null;
  const clause = data.document.clauses.find(({ id }) => id === chosen);
  const letGo = () => void navigate({ search: keepLanguage, resetScroll: false });
  return (
    <>
      <DroppedNote names={dropped} />
      <div className="doc">
        <ClauseList document={data.document} chosen={clause?.id} onLetGo={letGo} />
        <aside className={clause === undefined ? 'doc-panel' : 'doc-panel of-clause'} aria-label={clause?.number}>
          {chosen !== undefined && clause === undefined && (
            <div className="thing-caveat" role="alert">
              <p>{say('noClause', { id: chosen })}</p>
              <p>{say('noClauseAbout')}</p>
            </div>
          )}
          {clause === undefined ? (
            <Overview document={data.document} />
          ) : (
            <ClausePanel key={clause.id} clause={clause} onClose={letGo} />
          )}
        </aside>
      </div>
    </>
  );
}
