import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useLanguage } from '../say';
import { type NetworkState, stepsOf } from './state';
import { useSay } from './texts';

const FORMATS = ['gexf', 'graphml', 'json', 'net', 'xlsx'] as const;

/** The network that is seen, in every format that there is. */
export function TakeAlong({ state }: { state: NetworkState }) {
  const { industry, region, partners, on, dated, organization, around } = state;
  const say = useSay();
  const lang = useLanguage();
  const datedOnly = on && dated && 'true';
  const given = { industries: industry, regions: region, includePartners: partners && 'true', datedOnly, lang };
  const queryOf = (more: Record<string, string | undefined>) => {
    const all = Object.entries({ ...given, ...more });
    return new URLSearchParams(all.filter((one): one is [string, string] => one[1] !== undefined));
  };
  const seen = {
    asOf: on,
    ...(around !== undefined && organization !== undefined && { organization, depth: `${stepsOf(around)}` }),
  };
  const addressOf = (file: string, more: Record<string, string | undefined>) => `/export/${file}?${queryOf(more)}`;
  return (
    <DialogTrigger>
      <Button className="btn">{say('takeAlong')}</Button>
      <Popover className="popover">
        <Dialog className="downloads" aria-label={say('takeAlong')}>
          <p>{say('takeNetwork')}</p>
          <ul>
            {FORMATS.map((format) => (
              <li key={format}>
                <a href={addressOf(`network.${format}`, seen)}>{format.toUpperCase()}</a>
              </li>
            ))}
            <li>
              <a href={addressOf('network.json', { ...seen, shape: 'vosviewer' })}>VOSviewer</a>
            </li>
            <li>
              <a href={addressOf('network.csv', { ...seen, table: 'nodes' })}>{say('takeNodes')}</a>
            </li>
            <li>
              <a href={addressOf('network.csv', seen)}>{say('takeEdges')}</a>
            </li>
            <li>
              <a href={`/evidence/network?${queryOf(seen)}`}>{say('takeEvidence')}</a>
            </li>
            {around === undefined && (
              <li>
                <a href={addressOf('network-years.zip', {})}>{say('takeYears')}</a>
              </li>
            )}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
