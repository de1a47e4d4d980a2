/** What an office enters of how a mandate is carried out, as the commands of its handlers. */
import { type ICommand } from '@nestjs/cqrs';
import { type Intent } from '#journal';
import {
  AssignResponsibility,
  ChangeMandate,
  type MandateChange,
  SubmitReport,
  VerifyNonSubmission,
} from '#mandate/application';
import { type Step } from './steps.js';

type OfCourse =
  'submit' | 'search' | 'claim' | 'accept' | 'return' | 'progress' | 'fund' | 'unfund' | 'assign' | 'unassign' | 'tag';
export type CourseStep = Extract<Step, { readonly type: OfCourse }>;

export const courseCommand = (id: string, step: CourseStep, intent: Intent): ICommand => {
  const { on } = step;
  const change = (said: MandateChange) => new ChangeMandate(id, said, on, intent);
  switch (step.type) {
    case 'submit': {
      const { document, kind, session, member } = step;
      const details = {
        ...(kind === 'refusal' && { ground: 'a ground' }),
        ...(kind === 'handed-over' && { through: 'a chair' }),
        ...(member !== null && { member }),
      };
      return new SubmitReport([id], { document, kind, details, to: null, session }, on, intent);
    }
    case 'search':
      return new VerifyNonSubmission(id, { searched: 'CP/doc', to: null, session: null }, on, intent);
    case 'claim':
      return change({ type: 'ClaimFulfilment', evidence: step.evidence });
    case 'accept':
      return change({ type: 'AcceptFulfilment', basis: 'a preamble', decision: step.decision });
    case 'return':
      return change({ type: 'ReturnFulfilment', basis: 'not shown', decision: step.decision });
    case 'progress':
      return change({ type: 'RecordProgress', what: 'a draft' });
    case 'fund':
      return change({ type: 'SecureFunding', source: step.words });
    case 'unfund':
      return change({ type: 'LoseFunding', reason: step.words });
    case 'tag':
      return change({ type: 'TagMandate', scheme: step.scheme, terms: step.terms });
    case 'unassign':
      return change({ type: 'WithdrawResponsibility', actor: step.actor, document: null });
    case 'assign': {
      const { actor, role, insteadOf } = step;
      return new AssignResponsibility(id, { actor, role, document: null, insteadOf }, on, intent);
    }
  }
};
