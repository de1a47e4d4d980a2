/** What some roles enter: for others, whose work it is, in place of a form that would be refused. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { self } from '../api/self.js';
import { labelOf, useWords } from '../words/words.js';
import { mayDo } from './may-do.js';

export const Only = ({ role, children }: { readonly role: string; readonly children: ReactNode }) => {
  const words = useWords();
  const { data: who } = useQuery(self);
  if (mayDo(who, role)) return children;
  return <p className="second">{words.say('action.work-of', { role: labelOf(words, 'role', role) })}</p>;
};
