import { useQuery } from '@tanstack/react-query';
import { bodies, decisions, sessions } from '../api/queries.js';
import { useAddress } from '../address/address.js';
import { useWords } from '../words/words.js';

/** Bodies that have something on the register, to look at one of them alone: `of` in the address. */
export const BodyFilter = () => {
  const { say } = useWords();
  const { query, set } = useAddress();
  const known = useQuery(bodies);
  const [called, decided] = [useQuery(sessions({})), useQuery(decisions({}))];
  const there = new Set([...(called.data?.items ?? []), ...(decided.data?.items ?? [])].map(({ body }) => body));
  return (
    <label>
      {say('body')}
      <select
        value={query['of'] ?? ''}
        onChange={({ target }) => set({ of: target.value || undefined, page: undefined })}
      >
        <option value="">{say('body.all')}</option>
        {(known.data?.items ?? [])
          .filter(({ code }) => there.has(code))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
};
