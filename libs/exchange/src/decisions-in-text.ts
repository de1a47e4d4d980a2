/** The decisions that a text holds: the one that is meant, or each of them. */
import { type KnownBody, withEntered } from '#body/directory';
import {
  calendarsWith,
  type DecisionDocument,
  read,
  readAll,
  type ReadOptions,
  type SessionRange,
} from '#decision-text';
import { parseSymbol } from '#symbol';

export interface DecisionInText {
  /** Its number in the text, from 1, where each of several is taken; null where it stands for the whole. */
  readonly number: number | null;
  /** The characters of the decision alone, where one of several is taken; else of the whole text. */
  readonly content: string;
  readonly document: DecisionDocument;
}

export interface DecisionsInText<Decision = DecisionInText> {
  readonly decisions: readonly [Decision, ...Decision[]];
  /** The symbols of others that the text holds, and that were left aside. */
  readonly others: readonly string[];
}

export interface Choice {
  /** Takes each decision of the text. */
  readonly each?: boolean;
  /** Else the one with this symbol; else the first that is whole. */
  readonly symbol?: string | undefined;
  /** Sessions by which symbols are checked, in place of what the reader knows itself. */
  readonly calendar?: readonly SessionRange[] | undefined;
  /** Bodies that somebody has described, beside those that the reader knows itself, and above them. */
  readonly bodies?: readonly KnownBody[] | undefined;
  /** Sessions that stand on the register, beside those that the reader knows itself, and above them. */
  readonly sessions?: readonly SessionRange[] | undefined;
}

const partOf = (content: string, { stretches = [] }: DecisionDocument): string =>
  content.slice(stretches[0]?.span[0], stretches.at(-1)?.span[1]);

const isWhole = ({ symbol, operative }: DecisionDocument): boolean => symbol !== null && operative.length > 0;

const isSame = (printed: string | null, symbol: string): boolean =>
  printed !== null && (parseSymbol(printed)?.canonical ?? printed) === (parseSymbol(symbol)?.canonical ?? symbol);

/** What the reader is told of sessions and bodies. */
export const factsOf = ({
  calendar,
  bodies = [],
  sessions = [],
}: Choice): Pick<ReadOptions, 'calendars' | 'bodies'> => ({
  calendars: calendar ?? calendarsWith(sessions),
  ...(bodies.length > 0 && { bodies: withEntered(bodies) }),
});

export const decisionsInText = (content: string, choice: Choice): DecisionsInText => {
  const { each, symbol } = choice;
  const facts = { ...(symbol && { symbol }), ...factsOf(choice) };
  const found = readAll(content, facts);
  const [only] = found;
  if (only && found.length === 1) return { decisions: [{ number: null, content, document: only }], others: [] };
  const whole = found.filter(isWhole);
  const part = (document: DecisionDocument, number: number | null): DecisionInText => ({
    number,
    content: partOf(content, document),
    document,
  });
  const [first, ...more] = whole;
  if (each && first && more.length > 0)
    return { decisions: [part(first, 1), ...more.map((one, index) => part(one, index + 2))], others: [] };
  const meant = more.length > 0 && symbol !== undefined ? whole.find((one) => isSame(one.symbol, symbol)) : undefined;
  if (meant) return { decisions: [part(meant, null)], others: [] };
  const document = read(content, facts);
  const others = whole.flatMap((one) => (one.symbol === document.symbol || one.symbol === null ? [] : [one.symbol]));
  return { decisions: [{ number: null, content, document }], others };
};
