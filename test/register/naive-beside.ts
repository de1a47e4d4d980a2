/** What stands beside a mandate, naively: what shows a claim, what was done and written, what called it to mind and changed it. */
import { type MandateEvent, type Source } from '#mandate/domain';

export interface NaiveBeside {
  readonly notes: string[];
  readonly progress: string[];
  /** What shows what is claimed, beside the claim. */
  evidence: string[];
  readonly returned: string[];
  /** What was claimed before it was renewed, and on what that was accepted. */
  readonly before: string[];
  acceptedOn: string | null;
  readonly amendments: string[];
  /** Paragraphs that called it to mind, and whether among many. */
  readonly recalled: string[];
  readonly joint: string[];
  asked: number;
}

export const nothingBeside = (): NaiveBeside => ({
  notes: [],
  progress: [],
  evidence: [],
  returned: [],
  before: [],
  acceptedOn: null,
  amendments: [],
  recalled: [],
  joint: [],
  asked: 1,
});

const once = (list: string[], words: string): boolean => {
  if (list.includes(words)) return false;
  list.push(words);
  return true;
};
const placeOf = ({ decision, paragraph }: Source): string => `${decision} ${paragraph}`;
const GONE: readonly string[] = ['merged', 'terminated', 'superseded'];

interface NaiveClaim {
  readonly evidence: string;
  readonly by: string;
  readonly on: string | null;
}
/** How its mandate stands. */
interface Standing {
  readonly validity: string;
  readonly claim: NaiveClaim | null;
  readonly places: readonly string[];
}
type Effects = {
  readonly [T in MandateEvent['type']]?: (
    beside: NaiveBeside,
    event: MandateEvent & { readonly type: T },
    standing: Standing,
  ) => void;
};
const isAlive = ({ validity }: Standing): boolean => validity === 'in-force' || validity === 'suspended';
/** Whether a claim may be made of it; whether one that was made may be judged by somebody. */
const isClaimable = ({ validity, claim }: Standing): boolean => validity === 'in-force' && !claim;
const judged = (
  { validity, claim }: Standing,
  { by, decision }: { readonly by: string; readonly decision: string | null },
): NaiveClaim | null => (validity === 'in-force' && (decision !== null || by !== claim?.by) ? claim : null);
const claimTold = ({ evidence, by, on }: NaiveClaim): string => `${evidence} ${by} ${on ?? ''}`;

const EFFECTS: Effects = {
  MandateNoted(beside, { note, by, on }) {
    once(beside.notes, `${note} ${by} ${on ?? ''}`);
  },
  ProgressRecorded(beside, { what, by, on }, standing) {
    if (isClaimable(standing)) once(beside.progress, `${what} ${by} ${on ?? ''}`);
  },
  FulfilmentClaimed(beside, _, standing) {
    if (isClaimable(standing)) beside.evidence = [];
  },
  EvidenceAdded(beside, { evidence, link, by, on }, { claim }) {
    if (claim) once(beside.evidence, `${evidence} ${link ?? '-'} ${by} ${on ?? ''}`);
  },
  FulfilmentReturned(beside, event, standing) {
    const claim = judged(standing, event);
    if (!claim) return;
    beside.returned.push(`${claimTold(claim)} ${event.by} ${event.on ?? ''} ${beside.evidence.toSorted().join()}`);
    beside.evidence = [];
  },
  FulfilmentAccepted(beside, event, standing) {
    if (judged(standing, event)) beside.acceptedOn = event.basis;
  },
  MandateRenewed(beside, { by }, { validity, claim, places }) {
    if (GONE.includes(validity) || places.includes(placeOf(by))) return;
    beside.asked += 1;
    if (claim)
      beside.before.push(`${claimTold(claim)} ${beside.acceptedOn ?? '-'} ${beside.evidence.toSorted().join()}`);
    Object.assign(beside, { acceptedOn: null, evidence: [] });
  },
  MandateReiterated(beside, { by }, standing) {
    if (isAlive(standing) && once(beside.recalled, placeOf(by))) beside.asked += 1;
  },
  MandateReaffirmed(beside, { by }, standing) {
    if (isAlive(standing)) once(beside.recalled, `${placeOf(by)} among many`);
  },
  MandateAmended(beside, { by, what, on }, standing) {
    if (isAlive(standing)) once(beside.amendments, `${placeOf(by)} ${what} ${on ?? ''}`);
  },
  JointImplementationNoted(beside, { others }, standing) {
    if (isAlive(standing)) for (const other of others) once(beside.joint, other);
  },
};

/** Told before the event has any other effect on the mandate. */
export const tellBeside = (beside: NaiveBeside, event: MandateEvent, standing: Standing): void => {
  const effect = EFFECTS[event.type] as ((told: NaiveBeside, of: MandateEvent, then: Standing) => void) | undefined;
  effect?.(beside, event, standing);
};

export const besideTold = (beside: NaiveBeside): readonly unknown[] => [
  beside.asked,
  beside.notes.toSorted(),
  beside.progress.toSorted(),
  beside.evidence.toSorted(),
  beside.returned.toSorted(),
  beside.before.toSorted(),
  beside.amendments.toSorted(),
  beside.recalled.toSorted(),
  beside.joint.toSorted(),
];
