/** What a proposal names, each a step away where it is on the register. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { type ListedProposal } from '../../api/proposals.js';
import { decision, mandate } from '../../api/queries.js';
import { decisionPath, mandatePath, sessionPath, To } from '../../address/link.js';
import { useBodies } from '../../parts/bodies.js';
import { useWords } from '../../words/words.js';

type Concern = ListedProposal['concerns'][number];

/** So many are named; of more it is said how many there are. */
const SHOWN = 3;

const NamedMandate = ({ name }: Concern) => {
  const { data } = useQuery({ ...mandate(name, {}), retry: false });
  return data ? <To path={mandatePath(data.id)}>{data.ref}</To> : name;
};

const NamedDecision = ({ name }: Concern) => {
  const { data } = useQuery({ ...decision(name, {}), retry: false });
  return data ? <To path={decisionPath(data.id)}>{data.symbol ?? data.title ?? data.id}</To> : name;
};

const Named = (one: Concern): ReactNode => {
  const { nameOf, titleOf } = useBodies();
  const { kind, name } = one;
  if (kind === 'mandate') return <NamedMandate {...one} />;
  if (kind === 'decision') return <NamedDecision {...one} />;
  if (kind === 'session') return <To path={sessionPath(name)}>{titleOf(name, name)}</To>;
  return kind === 'body' ? nameOf(name) : name;
};

export const Concerns = ({ of }: { readonly of: readonly Concern[] }) => {
  const { say } = useWords();
  return (
    <ul>
      {of.slice(0, SHOWN).map((one) => (
        <li key={`${one.kind} ${one.name}`} lang={one.kind === 'text' ? 'en' : undefined} translate="no">
          <Named {...one} />
        </li>
      ))}
      {of.length > SHOWN && <li>{say('receipt.more', { count: of.length - SHOWN })}</li>}
    </ul>
  );
};
