/** What can be entered about the thing on the screen; the likely ones first, each in a panel of its own. */
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import { operations } from '../api/queries.js';
import { self } from '../api/self.js';
import { turn, useParam } from '../address/address.js';
import { useKeys } from '../parts/keys.js';
import { useLater } from '../parts/later.js';
import { typed } from '../parts/typed.js';
import { enumerated } from '../words/message.js';
import { type Key, labelOf, useWords } from '../words/words.js';
import { EntryForm, type Known } from './entry-form.js';
import { mayDo } from './may-do.js';

/** What is being entered stands in the address as well: the palette opens it there. */
const setOpen = (id: string | undefined): void => turn({ do: id }, { replace: true });

const NONE: readonly string[] = [];

export interface Likely {
  /** Of the operation. */
  readonly id: string;
  readonly label: Key;
  /** The letter that opens it. */
  readonly letter: string;
}

/**
 * @param about what the operations are about: `mandate`, `session`, `decision`
 * @param elsewhere ids of operations that have a form of their own on the screen
 * @param known what is known of each operation's fields from the screen, by field
 */
export const Actions = ({
  about,
  likely,
  elsewhere = NONE,
  known,
  others: hasOthers,
}: {
  readonly about: string;
  readonly likely: readonly Likely[];
  readonly elsewhere?: readonly string[];
  readonly known: (operation: string) => Known;
  /** Whether everything else about it is offered, too. */
  readonly others: boolean;
}) => {
  const words = useWords();
  const { say, said, language } = words;
  const [knownAt, open] = [useParam('knownAt'), useParam('do')];
  const place = useRef<HTMLDivElement>(null);
  const isLater = useLater();
  const { data } = useQuery({ ...operations, enabled: isLater || open !== undefined });
  const { data: who } = useQuery(self);
  const all = (data?.operations ?? []).filter(
    (operation) => operation.about === about && operation.method === 'POST' && /:\w+\//.test(`${operation.path}/`),
  );
  const isAllowed = (id: string) => {
    const operation = data?.operations.find((one) => one.id === id);
    return operation === undefined || mayDo(who, operation.role);
  };
  const mine = likely.filter(({ id }) => isAllowed(id));
  const offered = all.filter(({ id }) => isAllowed(id));
  const others = [...new Set(all.filter(({ id }) => !isAllowed(id)).map(({ role }) => labelOf(words, 'role', role)))];
  useKeys(knownAt === undefined ? Object.fromEntries(mine.map(({ id, letter }) => [letter, () => setOpen(id)])) : {});
  if (knownAt !== undefined) return <p className="second">{say('mandate.read-only')}</p>;
  const chosen = data?.operations.find(({ id }) => id === open && !elsewhere.includes(id));
  const rest = offered.filter(({ id }) => !elsewhere.includes(id) && !likely.some((one) => one.id === id));
  // Arrows go through a list that is folded without a form opening at each.
  const fillIn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setOpen(typed(new FormData(event.currentTarget), 'operation') || undefined);
  };
  return (
    <div className="stack">
      <div className="actions" ref={place}>
        {mine.map(({ id, label, letter }) => (
          <button key={id} onClick={() => setOpen(id)} aria-expanded={open === id}>
            {say(label)}
            <kbd aria-hidden="true">{letter}</kbd>
          </button>
        ))}
        {hasOthers && rest.length > 0 && (
          <form className="more" onSubmit={fillIn}>
            <select name="operation" aria-label={say('action.more')} required defaultValue="">
              <option value="">{say('action.more')} …</option>
              {rest.map(({ id, summary }) => (
                <option key={id} value={id}>
                  {said(summary) ?? summary}
                </option>
              ))}
            </select>
            <button>{say('action.fill-in')}</button>
          </form>
        )}
      </div>
      {others.length > 0 && (
        <p className="second">
          {say('action.of-others', { count: all.length - offered.length, roles: enumerated(others, language) })}
        </p>
      )}
      {chosen && (
        <EntryForm
          key={chosen.id}
          operation={chosen}
          known={known(chosen.id)}
          leave={() => {
            setOpen(undefined);
            (place.current?.querySelector<HTMLElement>('[aria-expanded=true]') ?? place.current?.querySelector('select'))?.focus(); // prettier-ignore
          }}
        />
      )}
    </div>
  );
};
