/** By token, or at the sign-on of the office. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent } from 'react';
import { logIn, self } from '../api/self.js';
import { useAddress } from '../address/address.js';
import { Problem } from '../parts/asking.js';
import { typed } from '../parts/typed.js';
import { useWords } from '../words/words.js';
import { ANSWERS } from '../live/touched.js';

export const Screen = () => {
  const { say } = useWords();
  const { go } = useAddress();
  const queries = useQueryClient();
  const { data } = useQuery(self);
  const entering = useMutation({
    mutationFn: logIn,
    onSuccess: async () => {
      await queries.invalidateQueries(ANSWERS);
      go('/');
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    entering.mutate(typed(new FormData(event.currentTarget), 'token'));
  };
  return (
    <div className="stack">
      <h1>{say('log-in.head')}</h1>
      {data?.signOn && (
        <p>
          <a href="/api/v1/session/sign-on">{say('log-in.elsewhere')}</a>
        </p>
      )}
      <form className="entry" onSubmit={send}>
        <label>
          {say('log-in.token')}
          <input name="token" type="password" required autoComplete="current-password" />
        </label>
        {entering.error && <Problem error={entering.error} />}
        <p>
          <button className="main" disabled={entering.isPending}>
            {say('log-in')}
          </button>
        </p>
      </form>
    </div>
  );
};
