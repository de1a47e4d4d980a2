/** Confirmed, or refused with a reason: by somebody else than who proposed it, who can only take it back. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent } from 'react';
import { type Receipt as Entered, tell } from '../../api/client.js';
import { useNameOf } from '../../api/people.js';
import { type Proposal, proposals } from '../../api/proposals.js';
import { self } from '../../api/self.js';
import { mayDo } from '../../actions/may-do.js';
import { Receipt } from '../../actions/receipt.js';
import { proposalPath, To } from '../../address/link.js';
import { Problem } from '../../parts/asking.js';
import { typed } from '../../parts/typed.js';
import { useWords } from '../../words/words.js';

export const Decide = ({ of: { id, person, outcome, waitsForYou } }: { readonly of: Proposal }) => {
  const { say } = useWords();
  const nameOf = useNameOf();
  const queries = useQueryClient();
  const { data: who } = useQuery(self);
  const at = `/api/v1/proposals/${id}`;
  const asked = { onSettled: () => queries.invalidateQueries() };
  const confirming = useMutation({
    mutationFn: () => tell<Entered>(`${at}/confirmation`, {}, crypto.randomUUID()),
    ...asked,
  });
  const refusing = useMutation({
    mutationFn: (reason: string) => tell<Proposal>(`${at}/refusal`, { reason }, crypto.randomUUID()),
    ...asked,
  });
  const isOwn = person === who?.person;
  const refuse = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    refusing.mutate(typed(new FormData(event.currentTarget), 'reason'));
  };
  const isBusy = confirming.isPending || refusing.isPending;
  const error = confirming.error ?? refusing.error;
  if (outcome !== 'pending')
    return (
      <div className="stack">
        {confirming.data && <Receipt of={confirming.data} />}
        {error && <Problem error={error} />}
        <Next after={id} />
      </div>
    );
  if (!mayDo(who, 'recorder')) return <p className="second">{say('proposal.by-others')}</p>;
  return (
    <div className="entry">
      {waitsForYou && (
        <>
          <p className="second">{say('proposal.consequence', { who: nameOf(person) })}</p>
          <p>
            <button className="main" aria-disabled={isBusy} onClick={() => isBusy || confirming.mutate()}>
              {say('proposal.confirm')}
            </button>
          </p>
        </>
      )}
      {!waitsForYou && <p className="second">{say(isOwn ? 'proposal.own-about' : 'proposal.not-your-work')}</p>}
      <form className="stack" onSubmit={refuse}>
        <label>
          {say(isOwn ? 'proposal.why-back' : 'proposal.why-refused')}
          <input name="reason" required maxLength={2000} autoComplete="off" />
        </label>
        <p>
          <button aria-disabled={isBusy}>{say(isOwn ? 'proposal.take-back' : 'proposal.refuse')}</button>
        </p>
      </form>
      {error && <Problem error={error} />}
    </div>
  );
};

/** The next that waits for whoever has decided on this one. */
const Next = ({ after }: { readonly after: string }) => {
  const { say } = useWords();
  const { data } = useQuery(proposals);
  const next = data?.findLast(({ id, waitsForYou }) => waitsForYou && id !== after);
  return next ? (
    <p>
      <To path={proposalPath(next.id)}>{say('proposal.next')}</To>
    </p>
  ) : null;
};
