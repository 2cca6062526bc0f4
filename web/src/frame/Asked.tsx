import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useAsked } from '../api/asked';
import { graphiqlWith } from './graphiql-address';
import { useSay } from './texts';

/** The very queries of the view on the screen, to copy and to go on from in GraphiQL. */
export function Asked({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const asked = useAsked();
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{say('asked')}</Heading>
            <button type="button" className="tool icon" onClick={onClose} aria-label={say('close')}>
              ✕
            </button>
          </div>
          {asked.map(({ name, query, variables }, index) => (
            <details key={`${name} ${JSON.stringify(variables)}`} open={index === 0}>
              <summary>
                <code>{name}</code>
              </summary>
              <section aria-label={name}>
                <pre>{query.trim()}</pre>
                <h3>{say('variables')}</h3>
                <pre>{JSON.stringify(variables, null, 2)}</pre>
                <div className="row">
                  <Copy text={query.trim()} />
                  <a className="btn primary" href={graphiqlWith(query, variables)} target="_blank" rel="noreferrer">
                    {say('openInGraphiql')}
                  </a>
                </div>
              </section>
            </details>
          ))}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Copy({ text }: { text: string }) {
  const say = useSay();
  const [isDone, setDone] = useState(false);
  return (
    <button type="button" className="btn" onClick={() => navigator.clipboard.writeText(text).then(() => setDone(true))}>
      {say(isDone ? 'copied' : 'copy')}
    </button>
  );
}
