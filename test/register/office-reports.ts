/** What an office enters of reports: that one came, was taken up, is expected or searched for; and what texts say of them. */
import { type DismissedEvidence, DismissEvidence } from '#decision/application';
import {
  ConfirmEvidence,
  type ReportMeant,
  SubmitReport,
  TellOfReport,
  VerifyNonSubmission,
} from '#mandate/application';
import { type EvidenceProposal, EvidenceProposed } from '#register';
import { about, type Commands, type There } from './office-commands.js';

const meant = (obligation: string | null, session: string | null = null): ReportMeant => ({
  to: null,
  session,
  ...(obligation !== null && { obligation }),
});

const proposed = async ({ queries }: There, nth: number): Promise<EvidenceProposal | undefined> => {
  const { items } = await queries.execute(new EvidenceProposed({}, { above: 0, limit: 1000 }));
  return items[nth % (items.length || 1)];
};

export const reportCommands: Commands<
  'submit' | 'search' | 'consider' | 'expect' | 'confirmEvidence' | 'dismissEvidence'
> = {
  submit: ({ of, document, kind, session, id: obligation, member, on }, there) => {
    const details = {
      ...(kind === 'refusal' && { ground: 'a ground' }),
      ...(kind === 'handed-over' && { through: 'a chair' }),
      ...(member !== null && { member }),
    };
    return about(
      there.one('mandate', of),
      (id) => new SubmitReport([id], { document, kind, details, ...meant(obligation, session) }, on, there.intent),
    );
  },
  search: ({ of, id: obligation, on }, there) =>
    about(
      there.one('mandate', of),
      (id) => new VerifyNonSubmission(id, { searched: 'CP/doc', ...meant(obligation) }, on, there.intent),
    ),
  consider: ({ of, outcome, id: obligation, on }, there) => {
    const told = { type: 'ConsiderReport', outcome, said: 'minutes' } as const;
    return about(there.one('mandate', of), (id) => new TellOfReport(id, meant(obligation), told, on, there.intent));
  },
  expect: ({ of, expectedOn, id: obligation, on }, there) => {
    const told = { type: 'ExpectReport', expectedOn, said: 'a note' } as const;
    return about(there.one('mandate', of), (id) => new TellOfReport(id, meant(obligation), told, on, there.intent));
  },
  confirmEvidence: async ({ of }, there) => {
    const one = await proposed(there, of);
    if (!one) return undefined;
    const { mandate, said } = one;
    const obligation = one.obligation?.split('#')[1] ?? null;
    const document = said.documents[0] ?? said.words;
    const on = said.on.includes('/') ? said.on : `../${said.on}`;
    return new ConfirmEvidence([{ mandate, obligation, document, on }], there.intent);
  },
  dismissEvidence: async ({ of }, there) => {
    const one = await proposed(there, of);
    if (!one) return undefined;
    const { decision, place, words } = one.said;
    const dismissed: DismissedEvidence = { decision, place, words, mandate: one.mandate };
    return new DismissEvidence([dismissed], 'it shows something else', there.intent);
  },
};
