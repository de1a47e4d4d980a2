/** A text that is being looked through, as far as somebody has come; what a colleague needs to go on with it. */
import {
  type DecisionDocument, type Directive, type Due, type OperativeParagraph, proposalsOf, type RenewalTarget, type Report, stopsOf,
} from './proposal.js'; // prettier-ignore

export type Answer = 'accepted' | 'rejected';

export interface Work {
  readonly text: string;
  /** As the reader found it. */
  readonly found: DecisionDocument;
  /** As a person has put it right so far. */
  readonly made: DecisionDocument;
  readonly answers: Readonly<Record<string, Answer>>;
  /** The keys that were answered, in order, so that the last can be taken back. */
  readonly given: readonly string[];
  readonly at: number;
}

export type Step =
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'take-back' }
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'edit'; readonly ref: string; readonly change: (one: OperativeParagraph) => OperativeParagraph }
  | { readonly type: 'split'; readonly ref: string; readonly parts: readonly OperativeParagraph[] }
  | { readonly type: 'join'; readonly ref: string }
  | { readonly type: 'accept-rest' };

export const begun = (text: string, found: DecisionDocument): Work => ({ text, found, made: found, answers: {}, given: [], at: 0 }); // prettier-ignore

export const leftIn = ({ made, answers }: Work): number =>
  proposalsOf(made).filter(({ key }) => answers[key] === undefined).length;

const placed = (work: Work, at: number): Work => ({
  ...work,
  at: Math.max(0, Math.min(stopsOf(work.made).length - 1, at)),
});

const withParagraphs = (work: Work, operative: readonly OperativeParagraph[]): Work => {
  const made = { ...work.made, operative };
  const keys = new Set(proposalsOf(made).map(({ key }) => key));
  const answers = Object.fromEntries(Object.entries(work.answers).filter(([key]) => keys.has(key)));
  return placed({ ...work, made, answers, given: work.given.filter((key) => keys.has(key)) }, work.at);
};

const joined = (one: OperativeParagraph, other: OperativeParagraph): OperativeParagraph => ({
  ...one,
  chapeau: false,
  text: `${one.text} ${other.text}`,
  directives: [...one.directives, ...other.directives],
  reports: [...one.reports, ...other.reports],
  deadlines: [...one.deadlines, ...other.deadlines],
  renews: [...(one.renews ?? []), ...(other.renews ?? [])],
  renewal_targets: [...(one.renewal_targets ?? []), ...(other.renewal_targets ?? [])],
  ...(one.span && other.span && { span: [one.span[0], other.span[1]] as const }),
});

/** The next stop that waits for an answer, from the beginning where none is left after this one; else just the next. */
const onwards = (work: Work): Work => {
  const waiting = stopsOf(work.made).flatMap(({ key, proposal }, index) =>
    proposal !== null && work.answers[key] === undefined ? [index] : [],
  );
  return placed(work, waiting.find((index) => index > work.at) ?? waiting[0] ?? work.at + 1);
};

export const after = (work: Work, step: Step): Work => {
  const stops = stopsOf(work.made);
  const { operative } = work.made;
  switch (step.type) {
    case 'answer': {
      const current = stops[work.at];
      if (!current?.proposal) return placed(work, work.at + 1);
      const answers = { ...work.answers, [current.key]: step.answer };
      return onwards({ ...work, answers, given: [...work.given.filter((key) => key !== current.key), current.key] });
    }
    case 'accept-rest': {
      const waiting = stops.flatMap(({ key, proposal }) => (proposal && work.answers[key] === undefined ? [key] : []));
      const answers = { ...work.answers, ...Object.fromEntries(waiting.map((key) => [key, 'accepted' as const])) };
      return { ...work, answers, given: [...work.given, ...waiting] };
    }
    case 'take-back': {
      const last = work.given.at(-1);
      if (last === undefined) return work;
      const answers = Object.fromEntries(Object.entries(work.answers).filter(([key]) => key !== last));
      const at = stops.findIndex(({ key }) => key === last);
      return placed({ ...work, answers, given: work.given.slice(0, -1) }, at);
    }
    case 'move':
      return placed(work, work.at + step.by);
    case 'go':
      return placed(work, step.to);
    case 'edit':
      return withParagraphs(work, operative.map((one) => (one.ref === step.ref ? step.change(one) : one))); // prettier-ignore
    case 'split':
      return withParagraphs(work, operative.flatMap((one) => (one.ref === step.ref ? step.parts : [one]))); // prettier-ignore
    case 'join': {
      const index = operative.findIndex(({ ref }) => ref === step.ref);
      const [one, other] = [operative[index], operative[index + 1]];
      if (!one || !other) return work;
      return withParagraphs(work, [...operative.slice(0, index), joined(one, other), ...operative.slice(index + 2)]);
    }
  }
};

/** The document as it is recorded: what was rejected asks nothing. */
export const settled = ({ made, answers, text }: Work): DecisionDocument => ({
  ...made,
  source_text: text,
  operative: made.operative.map((paragraph) => ({
    ...paragraph,
    directives: paragraph.directives.map((directive, index) => ({
      ...directive,
      mandate: directive.mandate && answers[`${paragraph.ref}#${index}`] !== 'rejected',
    })),
  })),
});

/** What a person has made of one directive, and of all that its paragraph makes somebody owe. */
export interface Corrected {
  readonly directive: Pick<Directive, 'verb' | 'addressees' | 'class'>;
  readonly reports: readonly Report[];
  readonly deadlines: readonly Due[];
  readonly renewals: readonly RenewalTarget[];
}

const ACTS: Readonly<Record<string, string>> = { request: 'request', instruct: 'instruction', urge: 'exhortation', encourage: 'exhortation', invite: 'exhortation', decide: 'decision' }; // prettier-ignore

/** @param index beyond the last adds one */
export const corrected =
  (index: number, { directive, reports, deadlines, renewals }: Corrected) =>
  (paragraph: OperativeParagraph): OperativeParagraph => {
    const before = paragraph.directives[index];
    const act = before?.act ?? ACTS[directive.verb.toLowerCase()] ?? 'request';
    const now: Directive = { ...before, ...directive, act, mandate: true };
    const directives = before ? paragraph.directives.with(index, now) : [...paragraph.directives, now];
    return { ...paragraph, chapeau: false, directives, reports, deadlines, renewal_targets: renewals };
  };
