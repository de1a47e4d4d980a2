/** A session gets other days; what moves with it is shown while one types. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type Overdue, type Receipt as Entered, type Session, tell } from '../../api/client.js';
import { Consequence } from '../../actions/consequence.js';
import { Receipt } from '../../actions/receipt.js';
import { type Entry, isFilled } from '../../actions/would.js';
import { turn, useIsParam } from '../../address/address.js';
import { keepRecorder, recorder, RecorderField } from '../../actions/recorder.js';
import { Refusal } from '../../actions/refusal.js';
import { typed } from '../../parts/typed.js';
import { isDayThatIs } from '../../time/days.js';
import { useWords } from '../../words/words.js';
import { movedTo } from './moved.js';
import { MovedWindows } from './moved-windows.js';
import { EnterOrLeave } from '../../actions/enter-or-leave.js';
import { ANSWERS } from '../../live/touched.js';

/** The operation, as the address names what is being entered. */
export const MOVES = 'moveSession';

const given = (form: FormData) =>
  Object.fromEntries(
    ['opensOn', 'closesOn', 'on', 'although']
      .map((name) => [name, typed(form, name)] as const)
      .filter(([, value]) => value !== ''),
  );

export const Move = ({ session, rows }: { readonly session: Session; readonly rows: readonly Overdue[] }) => {
  const { say } = useWords();
  const queries = useQueryClient();
  const setOpen = (isOpen: boolean) => turn({ do: isOpen ? MOVES : undefined }, { replace: true });
  const [opensOn, setOpensOn] = useState('');
  const [closesOn, setClosesOn] = useState('');
  const [filled, setFilled] = useState<readonly Entry[]>([]);
  const path = `/api/v1/sessions/${session.id}/moves`;
  const moving = useMutation({
    mutationFn: (said: object) => tell<Entered>(path, said, crypto.randomUUID(), recorder()),
    onSuccess: () => {
      setOpen(false);
      return queries.invalidateQueries(ANSWERS);
    },
  });
  const isMovable = session.status === 'planned' || session.status === 'by-rule';
  const open = useIsParam('do', MOVES) && isMovable;
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) first.current?.focus();
  }, [open]);
  if (moving.data)
    return (
      <div className="entry">
        <Receipt of={moving.data} />
      </div>
    );
  if (!open)
    return (
      <p>
        <button
          disabled={!isMovable}
          aria-describedby={isMovable ? undefined : 'not-movable'}
          onClick={() => setOpen(true)}
        >
          {say('move')}
        </button>{' '}
        {!isMovable && (
          <span id="not-movable" className="second">
            {say('move.opened')}
          </span>
        )}
      </p>
    );
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    keepRecorder(form);
    moving.mutate(given(form));
  };
  const look = ({ currentTarget: form }: FormEvent<HTMLFormElement>) =>
    setFilled(isFilled(form) ? [{ path, said: given(new FormData(form)) }] : []);
  const windows = movedTo(rows, session.id, opensOn, closesOn);
  return (
    <form className="sheet" onSubmit={send} onInput={look} onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      <div className="entry">
        <label>
          {say('move.opens')}
          <input
            name="opensOn"
            required
            ref={first}
            autoComplete="off"
            placeholder="2027-06-05"
            value={opensOn}
            onChange={({ target }) => setOpensOn(target.value)}
          />
        </label>
        <label>
          {say('move.closes')}
          <input
            name="closesOn"
            autoComplete="off"
            placeholder="2027-06-08"
            value={closesOn}
            onChange={({ target }) => setClosesOn(target.value)}
          />
        </label>
        <label>
          {say('move.fixed')}
          <input name="on" required autoComplete="off" placeholder="2027-01-15" />
        </label>
        <RecorderField />
        <p role="status">
          {isDayThatIs(opensOn) ? say('move.consequence', { count: windows.length }) : say('move.type')}
        </p>
        <Consequence of={filled} />
        <Refusal of={moving.error} />
        <EnterOrLeave waits={moving.isPending} leave={() => setOpen(false)} />
      </div>
      {windows.length > 0 && <MovedWindows of={windows} />}
    </form>
  );
};
