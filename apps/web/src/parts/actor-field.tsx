/** Who is meant, by a name that the register knows, or a new one. */
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { actors } from '../api/queries.js';

export const ActorField = ({
  name,
  label,
  required,
}: {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
}) => {
  const { data } = useQuery(actors({}));
  const list = useId();
  return (
    <label>
      {label}
      <input name={name} required={required} list={list} autoComplete="off" />
      <datalist id={list}>
        {data?.items.map(({ code, name: called }) => (
          <option key={String(code)} value={String(called)} />
        ))}
      </datalist>
    </label>
  );
};
