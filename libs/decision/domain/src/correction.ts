/** What of a paragraph should have been read otherwise. What is not said of it stays as it was read. */
import { isSameValue } from '#event-sourcing';
import { type Obligation } from '#mandate/domain';
import { type Due } from '#session-calendar/domain';
import {
  type DecisionText,
  type DirectiveTerms,
  type EarlierTarget,
  type Provision,
  type ReadProvision,
} from './provision.js';

/** What is owed, but for its id. */
export type OwedTerms = Omit<Obligation, 'id'>;

export interface ParagraphCorrection {
  /** Its words, as the official text has them. */
  readonly text?: string;
  readonly chapeau?: boolean;
  readonly funding?: Provision['funding'];
  readonly renews?: Provision['renews'];
  /** What it does to earlier decisions; none where it does nothing. */
  readonly earlier?: readonly EarlierTarget[];
  /** By number, from 1; one that is not there is added, where all is said of it that has to be. */
  readonly directives?: Readonly<Record<string, Partial<DirectiveTerms>>>;
  /** By id: what is owed instead, or beside what is owed already; null takes it off. */
  readonly obligations?: Readonly<Record<string, OwedTerms | null>>;
}

/** Who says so: a person, whose word stands above every reading, or a newer reader. */
export type CorrectionBasis = 'person' | 'reading';

/** A correction of one paragraph of a wording. */
export interface CorrectedParagraph {
  /** SHA-256 of the wording that was read. */
  readonly wording: string;
  readonly paragraph: string;
  readonly correction: ParagraphCorrection;
  readonly basis: CorrectionBasis;
  /** The paragraph was not read at all: what is said of it is all there is. */
  readonly added?: true;
}

const entriesByNumber = <Value>(parts: Readonly<Record<string, Value>> = {}): readonly (readonly [string, Value])[] =>
  Object.entries(parts).sort(([a], [b]) => Number(a) - Number(b));

/** Whether enough is said for a directive of its own. */
const isWhole = (said: Partial<DirectiveTerms>): said is DirectiveTerms =>
  ['verb', 'act', 'addressees', 'through', 'toBeCalledUpon', 'class'].every((key) => key in said);

/** Stands where a number is left out, so that every directive keeps its own. */
const NONE: DirectiveTerms = { verb: '', act: '', addressees: [], through: [], toBeCalledUpon: [], class: null };

/** Says of a term, a review or more time that there is none. */
const NO_TIME: Due = { form: 'unspecified', phrase: '' };
type Times = Pick<DirectiveTerms, 'term' | 'review' | 'moreTime'>;
const NO_TIMES: Required<Times> = { term: NO_TIME, review: NO_TIME, moreTime: NO_TIME };

/** Without the times of which it is said that there are none. */
const withoutNoTimes = ({ term, review, moreTime, ...said }: DirectiveTerms): DirectiveTerms => ({
  ...said,
  ...(term && term.form !== 'unspecified' && { term }),
  ...(review && review.form !== 'unspecified' && { review }),
  ...(moreTime && moreTime.form !== 'unspecified' && { moreTime }),
});

const directivesOf = (read: Provision['directives'], corrected: ParagraphCorrection['directives']) => {
  const directives = [...read];
  for (const [number, said] of entriesByNumber(corrected)) {
    const index = Number(number) - 1;
    const known = directives[index] ?? NONE;
    while (directives.length <= index) directives.push(NONE);
    if (known !== NONE || isWhole(said)) directives[index] = withoutNoTimes({ ...known, ...said });
  }
  return directives;
};

const obligationsOf = (read: Provision['obligations'], corrected: ParagraphCorrection['obligations'] = {}) => [
  ...read.flatMap((one) => {
    const said = corrected[one.id];
    if (said === undefined) return [one];
    return said === null ? [] : [{ id: one.id, ...said }];
  }),
  ...entriesByNumber(corrected).flatMap(([id, said]) =>
    said === null || read.some((one) => one.id === id) ? [] : [{ id, ...said }],
  ),
];

const withCorrection = <Paragraph extends ReadProvision>(
  read: Paragraph,
  { directives, obligations, earlier, ...rest }: ParagraphCorrection,
): Paragraph => {
  const { earlier: formerly, ...kept } = read;
  const done = earlier ?? formerly ?? [];
  return {
    ...(kept as Paragraph),
    ...rest,
    ...(done.length > 0 && { earlier: done }),
    directives: directivesOf(read.directives, directives),
    obligations: obligationsOf(read.obligations, obligations),
  };
};

const nullsOf = (owed: object): Readonly<Record<string, null>> =>
  Object.fromEntries(Object.keys(owed).map((id) => [id, null]));
const noneOf = (directives: object): Readonly<Record<string, DirectiveTerms>> =>
  Object.fromEntries(Object.keys(directives).map((number) => [number, NONE]));

/** Nothing is said of parts of which there are none. */
const many = <Name extends string, Parts extends object>(name: Name, parts: Parts) =>
  Object.keys(parts).length === 0 ? {} : { [name]: parts };
const orNothing = (correction: ParagraphCorrection): ParagraphCorrection | undefined =>
  Object.keys(correction).length === 0 ? undefined : correction;

/** What stands of a paragraph, part by part. */
const partsOf = ({ chapeau, text, funding, renews, earlier = [], directives, obligations }: ReadProvision) => ({
  chapeau,
  text,
  funding,
  renews,
  earlier,
  directives: Object.fromEntries(directives.map((one, index) => [String(index + 1), { ...NO_TIMES, ...one }])),
  obligations: Object.fromEntries(obligations.map(({ id, ...owed }) => [id, owed])),
});

/** Of the parts of one thing those that differ in another. */
const differing = <Value>(
  from: Readonly<Record<string, Value>>,
  to: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(to).filter(([key, value]) => !isSameValue(from[key], value)));

/** What has to be said of a paragraph so that it is another; what the other does not say is not said. */
export const differenceOf = (from: ReadProvision, to: ReadProvision): ParagraphCorrection | undefined => {
  const { directives: formerly, obligations: owed, ...before } = partsOf(from);
  const { directives: now, obligations: owes, ...after } = partsOf(to);
  const ofDirectives = Object.entries({ ...noneOf(formerly), ...now }).flatMap(([number, said]) => {
    const news = differing({ ...NO_TIMES, ...formerly[number] }, { ...NO_TIMES, ...said });
    return Object.keys(news).length === 0 ? [] : [[number, news] as const];
  });
  const ofObligations = differing(owed, { ...nullsOf(owed), ...owes });
  return orNothing({
    ...differing(before, after),
    ...many('directives', Object.fromEntries(ofDirectives)),
    ...many('obligations', ofObligations),
  });
};

/** A paragraph that a person put right before it was recorded, with readings below and more corrections above. */
const correctedParagraph = (filed: Provision, corrections: readonly CorrectedParagraph[]): Provision => {
  const own = corrections.filter(({ paragraph }) => paragraph === filed.ref);
  if (own.length === 0) return filed;
  const said = (basis: CorrectionBasis, read: ReadProvision) =>
    own.filter((one) => one.basis === basis).reduce((now, { correction }) => withCorrection(now, correction), read);
  const { record, read: firstRead, ...stands } = filed;
  if (firstRead === null) return { ...said('person', stands), record: 'corrected', read: null };
  const read = said('reading', firstRead ?? stands);
  const before = firstRead === undefined ? undefined : differenceOf(firstRead, stands);
  const right = said('person', before ? withCorrection(read, before) : read);
  if (!own.some(({ basis }) => basis === 'person') && record !== 'corrected')
    return { ...right, ...(record && { record }) };
  return isSameValue(right, read) ? { ...right, record: 'confirmed' } : { ...right, record: 'corrected', read };
};

/** A paragraph of which nothing was read. */
export const unreadParagraph = (ref: string): Provision => ({
  ref,
  chapeau: false,
  text: '',
  directives: [],
  obligations: [],
  funding: [],
  renews: [],
  cites: [],
  remarks: [],
});

/** Numbers of paragraphs as people count them: 2 before 2.a before 10, annexes last. */
const inOrder = new Intl.Collator('en', { numeric: true });

/** The paragraphs that were read, with those that were added in their places. */
const withAdded = (filed: readonly Provision[], corrections: readonly CorrectedParagraph[]): readonly Provision[] => {
  const provisions = [...filed];
  for (const ref of new Set(corrections.filter(({ added }) => added).map(({ paragraph }) => paragraph))) {
    if (provisions.some((one) => one.ref === ref)) continue;
    const byReader = corrections.some((one) => one.added && one.paragraph === ref && one.basis === 'reading');
    const added: Provision = byReader
      ? unreadParagraph(ref)
      : { ...unreadParagraph(ref), record: 'corrected', read: null };
    const place = provisions.findIndex((one) => inOrder.compare(one.ref, ref) > 0);
    provisions.splice(place < 0 ? provisions.length : place, 0, added);
  }
  return provisions;
};

/** A text with what was put right in it: readings first, and above them what persons say, each in the order of entry. */
export const correctedText = (filed: DecisionText, corrections: readonly CorrectedParagraph[]): DecisionText => {
  const own = corrections.filter(({ wording }) => wording === filed.sha256);
  if (own.length === 0) return filed;
  const provisions = withAdded(filed.provisions, own).map((provision) => correctedParagraph(provision, own));
  return { ...filed, provisions };
};

/**
 * The same text, where one more paragraph of it is put right: the others stay as they stand.
 * @param stands the text with what was put right before
 */
export const textCorrectedIn = (
  ref: string,
  { filed, text: stands }: { readonly filed: DecisionText; readonly text: DecisionText },
  corrections: readonly CorrectedParagraph[],
): DecisionText => {
  const [read, ...alike] = filed.provisions.filter((one) => one.ref === ref);
  // What was added, or stands under a number that is there twice, takes its place among all.
  if (read === undefined || alike.length > 0) return correctedText(filed, corrections);
  const own = corrections.filter(({ wording, paragraph }) => wording === filed.sha256 && paragraph === ref);
  if (own.length === 0) return stands;
  const right = correctedParagraph(read, own);
  return { ...filed, provisions: stands.provisions.map((one) => (one.ref === ref ? right : one)) };
};

/** All that persons have said of a paragraph since it was recorded, the last word of each part. */
const saidByPersons = (corrections: readonly CorrectedParagraph[], of: Of): ParagraphCorrection =>
  corrections
    .filter(
      ({ basis, wording, paragraph }) => basis === 'person' && wording === of.wording && paragraph === of.paragraph,
    )
    .reduce<ParagraphCorrection>(
      (said, { correction }) => ({
        ...said,
        ...correction,
        directives: Object.fromEntries(
          [...Object.keys(said.directives ?? {}), ...Object.keys(correction.directives ?? {})].map((number) => [
            number,
            { ...said.directives?.[number], ...correction.directives?.[number] },
          ]),
        ),
        obligations: { ...said.obligations, ...correction.obligations },
      }),
      {},
    );

type Of = Pick<CorrectedParagraph, 'wording' | 'paragraph'>;

/**
 * Of a correction what is news: of a reader what was not read yet; of a person what no person has said, for their word
 * stands also where it is what was read.
 * @returns undefined where nothing is
 */
export const newsIn = (
  provision: Provision,
  { basis, correction, ...of }: CorrectedParagraph,
  corrections: readonly CorrectedParagraph[],
): ParagraphCorrection | undefined => {
  if (basis === 'reading' && provision.read === null) return undefined;
  const known = basis === 'person' ? saidByPersons(corrections, of) : partsOf(provision.read ?? provision);
  const { directives, obligations, ...rest } = correction;
  const ofDirectives = Object.entries(directives ?? {}).flatMap(([number, said]) => {
    const news = differing({ ...known.directives?.[number] }, { ...said });
    return Object.keys(news).length === 0 ? [] : [[number, news] as const];
  });
  const nothing = basis === 'reading' ? nullsOf({ ...obligations }) : {};
  const ofObligations = differing({ ...nothing, ...known.obligations }, { ...obligations });
  return orNothing({
    ...differing({ ...known }, { ...rest }),
    ...many('directives', Object.fromEntries(ofDirectives)),
    ...many('obligations', ofObligations),
  });
};
