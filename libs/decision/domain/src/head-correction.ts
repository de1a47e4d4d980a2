/** What of the head of a text should have been read, or given, otherwise. */
import { type On } from '#time';
import { type CorrectionBasis } from './correction.js';
import { type DecisionText, type TextHead } from './provision.js';

/** What is not said of it stays as it was. */
export type HeadCorrection = Partial<TextHead>;

export interface CorrectedHead {
  /** SHA-256 of the wording that was read. */
  readonly wording: string;
  readonly head: HeadCorrection;
  /** What stood before, of what is said; nothing of it where that was not kept, before the second version. */
  readonly was: HeadCorrection;
  readonly basis: CorrectionBasis;
}

/** What can be put right of a head, in the order in which people are told of it. */
export const HEAD_PARTS = ['title', 'symbol', 'date', 'session', 'body'] as const satisfies readonly (keyof TextHead)[];

/** The parts of which something is said. */
export const partsSaid = (head: HeadCorrection): readonly (keyof TextHead)[] =>
  HEAD_PARTS.filter((part) => head[part] !== undefined);

/** Of a head, some parts. */
export const partOf = (head: TextHead, parts: readonly (keyof TextHead)[]): HeadCorrection =>
  Object.fromEntries(parts.map((part) => [part, head[part]]));

/** What of a decision its head is told from. */
interface Headed {
  readonly body: string;
  readonly session: string | null;
  readonly tabledOn: On;
  readonly adoption: { readonly symbol: string; readonly on: On } | null;
  readonly text: Pick<DecisionText, 'title'>;
  readonly filed: DecisionText;
  readonly heads: readonly CorrectedHead[];
}

/** The head of a decision as it stands: of a draft without a symbol, and with the day on which it was tabled. */
export const headOf = ({ body, session, text, tabledOn, adoption }: Omit<Headed, 'filed' | 'heads'>): TextHead => ({
  body,
  session,
  title: text.title,
  symbol: adoption?.symbol ?? null,
  date: adoption ? adoption.on : tabledOn,
});

/** What was said last of a part, of the title of this wording alone; undefined where nobody has said anything. */
export const saidOfHead = (
  heads: readonly CorrectedHead[],
  {
    part,
    basis,
    wording,
  }: { readonly part: keyof TextHead; readonly basis: CorrectionBasis; readonly wording: string },
): string | null | undefined =>
  heads.findLast(
    (one) => one.basis === basis && one.head[part] !== undefined && (part !== 'title' || one.wording === wording),
  )?.head[part];

/** Whether a person has said what a part of the head is, after it was recorded or in the document that was given. */
const isPersons = ({ filed, heads }: Pick<Headed, 'filed' | 'heads'>, part: keyof TextHead): boolean =>
  filed.readHead?.[part] !== undefined ||
  saidOfHead(heads, { part, basis: 'person', wording: filed.sha256 }) !== undefined;

/** Whether a part of the head is known to stand as a reader gave it. */
export const isAsRead = (decision: Headed, part: keyof TextHead): boolean => {
  const { filed, heads } = decision;
  const stands = headOf(decision)[part];
  const readSince = saidOfHead(heads, { part, basis: 'reading', wording: filed.sha256 });
  return readSince === undefined ? filed.headRead?.[part] === stands : readSince === stands;
};

/**
 * Of what is said of a head what is news: of a person what no person has said; of a reader what stands otherwise, and by
 * nobody's word.
 */
export const newsInHead = (decision: Headed, head: HeadCorrection, basis: CorrectionBasis): HeadCorrection => {
  const { heads, filed } = decision;
  const stands = headOf(decision);
  const isNews = (part: keyof TextHead) =>
    basis === 'person'
      ? saidOfHead(heads, { part, basis, wording: filed.sha256 }) !== head[part]
      : !isPersons(decision, part) && stands[part] !== head[part];
  return Object.fromEntries(partsSaid(head).flatMap((part) => (isNews(part) ? [[part, head[part]]] : [])));
};

/** The title of a text: as a person says, after it was recorded or before; else as it was read last. */
export const correctedTitle = (filed: DecisionText, heads: readonly CorrectedHead[]): string | null => {
  const said = (basis: CorrectionBasis) => saidOfHead(heads, { part: 'title', basis, wording: filed.sha256 });
  const byPerson = said('person');
  if (byPerson !== undefined) return byPerson;
  const byReader = filed.readHead?.title === undefined ? said('reading') : undefined;
  return byReader === undefined ? filed.title : byReader;
};

export const HEAD_PARTS_CALLED: Readonly<Record<keyof TextHead, string>> = {
  title: 'title',
  symbol: 'symbol',
  date: 'day',
  session: 'session',
  body: 'body',
};

/** What a correction says of the head, in words for people. */
export const headWords = ({ head, was, basis }: Omit<CorrectedHead, 'wording'>): string =>
  partsSaid(head)
    .map((part) => {
      const before = was[part] === undefined || was[part] === head[part] ? '' : `, not ${was[part] ?? 'none'}`;
      return `${HEAD_PARTS_CALLED[part]} ${basis === 'person' ? 'corrected' : 'read anew'}: ${head[part] ?? 'none'}${before}`;
    })
    .join('; ');
