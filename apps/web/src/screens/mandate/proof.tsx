/** That what the mandate says is what was entered: proven entry by entry, and checked in the browser of whoever asks. */
import { useQuery } from '@tanstack/react-query';
import { proof } from '../../api/reading.js';
import { useUnfolded } from '../../address/address.js';
import { useTakenOver } from '../../page/taken-over.js';
import { Asked } from '../../parts/asking.js';
import { useWords } from '../../words/words.js';
import { firstUnproven } from './check-proof.js';
import { Heads } from '../../parts/heads.js';

export const Proof = ({ id }: { readonly id: string }) => {
  const { say } = useWords();
  const [open, setOpen] = useUnfolded('proof');
  return (
    <section className="apart stack">
      <h2>{say('proof')}</h2>
      {open ? (
        <Proven id={id} />
      ) : (
        <>
          <p className="second">{say('proof.about')}</p>
          <p>
            <button onClick={() => setOpen(true)}>{say('proof.show')}</button>
          </p>
        </>
      )}
    </section>
  );
};

const Proven = ({ id }: { readonly id: string }) => {
  const { say } = useWords();
  const asked = useQuery(proof(id));
  // Who reads it checks it: the server that drew the page does not.
  const isSafe = useTakenOver<boolean | undefined>(
    () => isSecureContext,
    () => undefined,
  );
  const checked = useQuery({
    queryKey: ['proof', id, 'checked', asked.data?.seal.root],
    queryFn: () => (asked.data ? firstUnproven(asked.data) : null),
    enabled: asked.data !== undefined && isSafe === true,
  });
  return (
    <Asked of={asked}>
      {({ seal, entries }) => (
        <>
          <p role="status">
            {checked.data === null && say('proof.holds', { count: entries.length, sealed: seal.count })}
            {typeof checked.data === 'number' && say('proof.fails', { seq: checked.data })}
            {isSafe === false && say('proof.elsewhere')}
          </p>
          <table>
            <Heads of={['proof.entry', 'proof.hash', 'proof.steps']} />
            <tbody>
              {entries.map(({ seq, hash, path }) => (
                <tr key={seq}>
                  <td className="number">{seq}</td>
                  <td className="hash">{hash}</td>
                  <td className="number">{path.length}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="second">
            {say('proof.seal')} <span className="hash">{`${seal.count}:${seal.root}`}</span>
          </p>
          <p>
            <a href={`/api/v1/mandates/${encodeURIComponent(id)}/proof`} download="proof.json">
              {say('proof.file')}
            </a>
          </p>
        </>
      )}
    </Asked>
  );
};
