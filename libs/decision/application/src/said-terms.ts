/** From what a person says of a paragraph to what is put right in it. */
import {
  type DirectiveTerms,
  type EarlierTarget,
  type OwedTerms,
  type ParagraphCorrection,
  type Provision,
  type RenewalTarget,
  type TabledDecision,
} from '#decision/domain';
import { SHIPPED_BODIES } from '#body/directory';
import {
  type ActorRef,
  type AddresseeMode,
  type Deliverable,
  type FundingCondition,
  type MandateClass,
} from '#mandate/domain';
import { type Due, intervalOf, type Schedule } from '#session-calendar/domain';
import { type On } from '#time';
import { type Body } from './due-of.js';
import { printedSymbol } from './printed-symbol.js';
import { refused } from './refused.js';
import { typedDue, typedDues, typedOccasions } from './typed-due.js';
import { typedTerm } from './typed-length.js';

/** One thing owed, as a person says it: null is left as it was read. */
export interface SaidOwed {
  /** Of what was read already; null adds one. */
  readonly id: string | null;
  readonly kind: Deliverable | null;
  readonly by: readonly string[] | null;
  /** How those owe it. */
  readonly mode: AddresseeMode | null;
  readonly via: readonly string[] | null;
  readonly to: readonly string[] | null;
  readonly form: string | null;
  /** As {@link typedDues} takes it: one is owed for each. */
  readonly due: string | null;
  /** Within which time it is handed on, as {@link typedDue} takes it; "none" where no time is set. */
  readonly onward: string | null;
  /** How it comes again, in words: "annual". */
  readonly recurrence: string | null;
  /** From one occasion to the next: `P1Y`, `2 sessions`; "none" where it does not come again. */
  readonly every: string | null;
  /** Days of the year on which its occasions fall: `--06-30`. */
  readonly days: readonly string[] | null;
  /** Its last occasion, as {@link typedDue} takes it. */
  readonly until: string | null;
}

/** What a paragraph should have been read to say: null is left as it was read. */
export interface SaidTerms {
  readonly text: string | null;
  readonly verb: string | null;
  readonly act: string | null;
  /** "none" where it asks for nothing that could be carried out. */
  readonly class: MandateClass | 'none' | null;
  readonly addressees: readonly string[] | null;
  /** How they are asked. */
  readonly mode: AddresseeMode | null;
  readonly through: readonly string[] | null;
  readonly calledUpon: readonly string[] | null;
  readonly funding: FundingCondition['kind'] | 'unconditional' | null;
  /** How long what is decided runs, as {@link typedTerm} takes it; when the body looks at it again, as {@link typedDue}. */
  readonly term: string | null;
  readonly review: string | null;
  /** Until when it gives more time for what an earlier paragraph asks. */
  readonly moreTime: string | null;
  /** What it does to earlier decisions: "supersede AG/RES. 1948 (XXXIII-O/03) op. 2"; "none" where it does nothing. */
  readonly earlier: readonly string[] | null;
  /** The earlier mandates that it renews, as people write them: "AG/RES. 2118 (XXXV-O/05) op. 3"; "none" where it renews nothing. */
  readonly renews: readonly string[] | null;
  readonly owed: readonly SaidOwed[] | null;
  /** Ids of what is not owed. */
  readonly notOwed: readonly string[] | null;
  /** A mandate beside those that were read. */
  readonly add: boolean;
}

/** All is left as it was read. */
export const NOTHING_SAID: SaidTerms = {
  text: null,
  verb: null,
  act: null,
  class: null,
  addressees: null,
  mode: null,
  through: null,
  calledUpon: null,
  funding: null,
  term: null,
  review: null,
  moreTime: null,
  earlier: null,
  renews: null,
  owed: null,
  notOwed: null,
  add: false,
};

/** How what a person says is understood. */
export interface Understanding {
  readonly body: Body;
  readonly refer: (name: string) => ActorRef;
  /** Since when it is asked: what comes again does so after that. */
  readonly adoptedOn: On;
}

type Said<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

/** Only what was said. */
const onlySaid = <Value extends object>(said: Said<Value>): Partial<Value> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<Value>;

const saidOfDirective = (said: SaidTerms, { body, refer }: Understanding): Partial<DirectiveTerms> =>
  onlySaid<DirectiveTerms>({
    verb: said.verb ?? undefined,
    act: said.act ?? undefined,
    class: said.class === 'none' ? null : (said.class ?? undefined),
    addressees: said.addressees?.map(refer),
    mode: said.mode ?? undefined,
    through: said.through?.map(refer),
    toBeCalledUpon: said.calledUpon?.map(refer),
    term: said.term === null ? undefined : typedTerm(said.term, body),
    review: said.review === null ? undefined : typedDue(said.review, body),
    moreTime: said.moreTime === null ? undefined : typedTerm(said.moreTime, body),
  });

const NOTHING = 'none';
const DAY_OF_YEAR = /^--\d{2}-\d{2}$/;

/** @throws Rejection `correction.schedule-invalid` */
const scheduleRight = (
  { every, days, until }: SaidOwed,
  known: Schedule | undefined,
  body: Body,
): Schedule | undefined => {
  if (every === NOTHING) return undefined;
  if (every === null && days === null && until === null) return known;
  const interval = every ?? known?.every ?? '';
  if (intervalOf({ every: interval }) === undefined) throw refused('correction.schedule-invalid', { text: interval });
  const other = days?.find((day) => !DAY_OF_YEAR.test(day));
  if (other !== undefined) throw refused('correction.schedule-invalid', { text: other });
  return {
    ...known,
    every: interval,
    ...(days !== null && { on: days }),
    ...(until !== null && { until: typedDue(until, body) }),
  };
};

/** "AG/RES. 2118 (XXXV-O/05) op. 3" */
const targetOf = (text: string, { code, bodies = SHIPPED_BODIES }: Body): RenewalTarget => {
  const [, symbol = text, paragraph = null] = /^(.*\S)\s+op\.\s*(\S+)$/i.exec(text.trim()) ?? [];
  const known = bodies.find((one) => one.code === code);
  return { symbol: printedSymbol(symbol, known), paragraph };
};

const EFFECTS: Readonly<Record<string, EarlierTarget['effect']>> = {
  terminate: 'terminate',
  end: 'terminate',
  supersede: 'supersede',
  reiterate: 'reiterate',
  reaffirm: 'reaffirm',
};

/** "supersede AG/RES. 2118 (XXXV-O/05) op. 3" @throws Rejection `correction.earlier-invalid` */
const earlierTargetOf = (text: string, body: Body): EarlierTarget => {
  const [, word = '', target = ''] = /^(\p{L}+)\s+(\S.*)$/u.exec(text.trim()) ?? [];
  const effect = Object.hasOwn(EFFECTS, word.toLowerCase()) ? EFFECTS[word.toLowerCase()] : undefined;
  if (effect === undefined) throw refused('correction.earlier-invalid', { text });
  const meant = targetOf(target, body);
  return { effect, ...meant, whole: meant.paragraph === null };
};

/** What was said of several things; "none" alone says that there are none. */
const saidList = (said: readonly string[] | null): readonly string[] | undefined =>
  said?.filter((one) => one.trim().toLowerCase() !== NOTHING);

/**
 * The number of the directive that is meant.
 * @throws Rejection `correction.directive-unclear`
 */
const directiveMeant = ({ ref, directives }: Provision, stated: number | null, add: boolean): number => {
  if (add) return directives.length + 1;
  if (stated !== null) return stated;
  const asking = directives.flatMap(({ class: listed }, index) => (listed === null ? [] : [index + 1]));
  const meant = asking.length > 0 ? asking : directives.map((_, index) => index + 1);
  if (meant.length > 1) throw refused('correction.directive-unclear', { paragraph: ref, count: meant.length });
  return meant[0] ?? 1;
};

/** What a directive is said to be that was not read. */
const fresh = (like: DirectiveTerms | undefined): DirectiveTerms => ({
  verb: like?.verb ?? 'request',
  act: like?.act ?? 'request',
  addressees: [],
  through: [],
  toBeCalledUpon: [],
  class: 'mandate',
});

/** An id that nothing which was ever read or said in the paragraph has had. */
export const nextId = (
  { ref, obligations, read }: Provision,
  { corrections }: Pick<TabledDecision, 'corrections'>,
): number =>
  1 +
  Math.max(
    0,
    ...[...obligations, ...(read?.obligations ?? [])].map(({ id }) => Number(id)),
    ...corrections
      .filter(({ paragraph }) => paragraph === ref)
      .flatMap(({ correction }) => Object.keys(correction.obligations ?? {}).map(Number)),
  );

/** @throws Rejection `due.not-understood`, `correction.onward-unclear` where it is no period */
const onwardRight = (typed: string, body: Body): Due | undefined => {
  if (typed === NOTHING) return undefined;
  const due = typedDue(typed, body);
  if (due.form !== 'within') throw refused('correction.onward-unclear', { text: typed });
  return due;
};

/** What is owed once; or at each of several sessions, where these are named. */
const owedRight = (
  said: SaidOwed,
  known: OwedTerms | undefined,
  addressees: readonly ActorRef[],
  { body, refer, adoptedOn }: Understanding,
): readonly OwedTerms[] => {
  const { every, days, until, recurrence } = said;
  const isWhole = every === null && days === null && until === null && recurrence === null;
  const comesAgain = said.due !== null && isWhole ? typedOccasions(said.due, body, adoptedOn) : undefined;
  const schedule = comesAgain ? undefined : scheduleRight(said, known?.schedule, body);
  const { schedule: _, onward: read, ...before } = known ?? {};
  const onward = said.onward === null ? read : onwardRight(said.onward, body);
  const owed: OwedTerms = {
    kind: 'report',
    by: addressees,
    via: [],
    to: [],
    form: null,
    recurrence: every === NOTHING ? null : every,
    due: { form: 'unspecified', phrase: '' },
    ...before,
    ...onlySaid<OwedTerms>({
      kind: said.kind ?? undefined,
      by: said.by?.map(refer),
      mode: said.mode ?? undefined,
      via: said.via?.map(refer),
      to: said.to?.map(refer),
      form: said.form ?? undefined,
      recurrence: every === NOTHING ? null : (recurrence ?? undefined),
    }),
    ...(onward && { onward }),
    ...(schedule && { schedule }),
    ...comesAgain,
  };
  return said.due === null || comesAgain ? [owed] : typedDues(said.due, body).map((due) => ({ ...owed, due }));
};

/** @throws Rejection `correction.owed-unknown` for what was not read to be owed */
const knownOwed = ({ ref, obligations }: Provision, id: string): OwedTerms => {
  const found = obligations.find((one) => one.id === id);
  if (!found) throw refused('correction.owed-unknown', { id, paragraph: ref, known: obligations.map((one) => one.id) });
  const { id: _, ...owed } = found;
  return owed;
};

/**
 * What is put right in a paragraph.
 * @param directive the one that was named; null where none was
 * @throws Rejection `correction.directive-unclear`, `correction.owed-unknown`, `correction.nothing-said`,
 * `correction.schedule-invalid`, `correction.earlier-invalid`, `due.not-understood`
 */
export const saidCorrection = (
  decision: Pick<TabledDecision, 'corrections'>,
  provision: Provision,
  directive: number | null,
  said: SaidTerms,
  understanding: Understanding,
): ParagraphCorrection => {
  const ofDirective = saidOfDirective(said, understanding);
  const isMeant = said.add || Object.keys(ofDirective).length > 0;
  const number = isMeant ? directiveMeant(provision, directive, said.add) : null;
  const read = number === null ? undefined : provision.directives[number - 1];
  const directives =
    number === null ? {} : { [number]: read ? ofDirective : { ...fresh(provision.directives[0]), ...ofDirective } };
  const addressees =
    Object.values(directives)[0]?.addressees ??
    provision.directives.find((one) => one.class !== null)?.addressees ??
    [];
  let id = nextId(provision, decision);
  const owed = (said.owed ?? []).flatMap((one) => {
    const known = one.id === null ? undefined : knownOwed(provision, one.id);
    return owedRight(one, known, addressees, understanding).map(
      (right, index) => [(index === 0 ? one.id : null) ?? String(id++), right] as const,
    );
  });
  const notOwed = (said.notOwed ?? []).map((one) => (knownOwed(provision, one), [one, null] as const));
  const obligations = Object.fromEntries([...owed, ...notOwed]);
  const { funding } = said;
  const [targets, earlier] = [saidList(said.renews), saidList(said.earlier)];
  const correction: ParagraphCorrection = {
    ...(said.text !== null && { text: said.text.trim() }),
    ...(funding !== null && {
      funding: funding === 'unconditional' ? [] : [{ kind: funding, scope: 'paragraph' as const }],
    }),
    ...(targets && { renews: targets.map((one) => targetOf(one, understanding.body)) }),
    ...(earlier && { earlier: earlier.map((one) => earlierTargetOf(one, understanding.body)) }),
    ...(isMeant && { directives }),
    ...(Object.keys(obligations).length > 0 && { obligations }),
  };
  if (Object.keys(correction).length === 0) throw refused('correction.nothing-said');
  return correction;
};
