/** What can be entered about the thing on the screen; the likely ones first, each in a panel of its own. */
import { useQuery } from '@tanstack/react-query';
import { operations } from '../api/queries.js';
import { turn, useParam } from '../address/address.js';
import { useKeys } from '../parts/keys.js';
import { type Key, useWords } from '../words/words.js';
import { EntryForm, type Known } from './entry-form.js';

/** What is being entered stands in the address as well: the palette opens it there. */
const setOpen = (id: string | undefined): void => turn({ do: id }, { replace: true });

export interface Likely {
  /** Of the operation. */
  readonly id: string;
  readonly label: Key;
  /** The letter that opens it. */
  readonly letter: string;
}

/**
 * @param about what the operations are about: `mandate`, `session`, `decision`
 * @param known what is known of each operation's fields from the screen, by field
 */
export const Actions = ({
  about,
  likely,
  known,
  others,
}: {
  readonly about: string;
  readonly likely: readonly Likely[];
  readonly known: (operation: string) => Known;
  /** Whether everything else about it is offered, too. */
  readonly others: boolean;
}) => {
  const { say, said } = useWords();
  const [knownAt, open] = [useParam('knownAt'), useParam('do')];
  const { data } = useQuery(operations);
  useKeys(knownAt === undefined ? Object.fromEntries(likely.map(({ id, letter }) => [letter, () => setOpen(id)])) : {});
  if (knownAt !== undefined) return <p className="second">{say('mandate.read-only')}</p>;
  const offered = (data?.operations ?? []).filter(
    (operation) => operation.about === about && operation.method === 'POST' && /:\w+\//.test(`${operation.path}/`),
  );
  const chosen = data?.operations.find(({ id }) => id === open);
  return (
    <div className="stack">
      <div className="actions">
        {likely.map(({ id, label, letter }) => (
          <button key={id} onClick={() => setOpen(id)} aria-expanded={open === id}>
            {say(label)}
            <kbd aria-hidden="true">{letter}</kbd>
          </button>
        ))}
        {others && (
          <select aria-label={say('action.more')} value="" onChange={({ target }) => setOpen(target.value)}>
            <option value="">{say('action.more')} …</option>
            {offered
              .filter(({ id }) => !likely.some((one) => one.id === id))
              .map(({ id, summary }) => (
                <option key={id} value={id}>
                  {said(summary) ?? summary}
                </option>
              ))}
          </select>
        )}
      </div>
      {chosen && (
        <EntryForm key={chosen.id} operation={chosen} known={known(chosen.id)} leave={() => setOpen(undefined)} />
      )}
    </div>
  );
};
