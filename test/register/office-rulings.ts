/** What bodies decide of mandates and creditors of what is owed, as an office tells it. */
import {
  type Decided,
  DecideOnMandate,
  DecideOnObligation,
  ReaffirmMandates,
  RenewMandate,
} from '#decision/application';
import { about, type Commands, paragraphAt, type There } from './office-commands.js';

type Ruled = { readonly of: number; readonly by: number; readonly on: string };

/** What the body decides of a mandate, and of the other one. */
const decides =
  (ruling: (other: string) => Decided) =>
  ({ of, by, on }: Ruled, there: There) => {
    const other = there.one('mandate', of + by) ?? '';
    return about(
      there.one('mandate', of),
      (id) => new DecideOnMandate(id, ruling(other), paragraphAt(there, by), on, there.intent),
    );
  };

type Worded = { readonly by: number | null; readonly creditor: string };
const wordOf = ({ by, creditor }: Worded, there: There) => ({
  by: by === null ? null : paragraphAt(there, by),
  officer: 'Chair',
  creditor,
  rule: null,
});
const meaning = (obligation: string) => ({ to: null, session: null, obligation });

export const rulings: Commands<
  | 'renew'
  | 'suspend'
  | 'resume'
  | 'terminate'
  | 'supersede'
  | 'merge'
  | 'reiterate'
  | 'amend'
  | 'reaffirm'
  | 'extend'
  | 'waive'
> = {
  renew: ({ of, by, on }, there) =>
    about(there.one('mandate', of), (id) => new RenewMandate(id, paragraphAt(there, by), on, null, there.intent)),
  suspend: decides(() => ({ type: 'SuspendMandate' })),
  resume: decides(() => ({ type: 'ResumeMandate' })),
  terminate: decides(() => ({ type: 'TerminateMandate', byHand: true })),
  supersede: decides((successor) => ({ type: 'SupersedeMandate', successor, byHand: true })),
  merge: decides((into) => ({ type: 'MergeMandate', into, byHand: true, decided: true })),
  reiterate: decides(() => ({ type: 'ReiterateMandate', byHand: true })),
  amend: decides(() => ({ type: 'AmendMandate', what: 'whom it asks', class: 'exhortation' })),
  reaffirm: ({ of, by, on }, there) =>
    about(
      there.one('mandate', of),
      (id) => new ReaffirmMandates([id, there.one('mandate', of + by) ?? id], paragraphAt(there, by), on, there.intent),
    ),
  extend: ({ of, until, id: obligation, on, ...word }, there) => {
    const gives = { type: 'RescheduleObligation', until } as const;
    return about(
      there.one('mandate', of),
      (id) => new DecideOnObligation(id, meaning(obligation), gives, wordOf(word, there), on, there.intent),
    );
  },
  waive: ({ of, id: obligation, on, ...word }, there) => {
    const drops = { type: 'WaiveObligation', reason: 'overtaken' } as const;
    return about(
      there.one('mandate', of),
      (id) => new DecideOnObligation(id, meaning(obligation), drops, wordOf(word, there), on, there.intent),
    );
  },
};
