import { Link } from '@tanstack/react-router';
import { keepLanguage } from '../address';
import { useSay } from './texts';

/** Where an address leads nowhere. */
export function Lost() {
  const say = useSay();
  return (
    <div className="empty">
      <h1>{say('lost')}</h1>
      <p>{say('lostAbout')}</p>
      <Link className="btn primary" to="/coverage" search={keepLanguage}>
        {say('toCoverage')}
      </Link>
    </div>
  );
}
