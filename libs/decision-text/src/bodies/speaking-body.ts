import { type KnownBody, readSymbol } from '#body/directory';
import type { BodyFacts } from './body-facts.js';
import type { FoundSymbol } from './body-symbols.js';

/** What of a text may tell which body speaks. */
export interface SpeakingEvidence {
  /** The name in the opening line; undefined where there is none. */
  readonly opening: string | undefined;
  /** Everything above the opening line. */
  readonly front: string;
  /** Symbols above the opening line, each with its place in its line. */
  readonly symbols: readonly FoundSymbol[];
  /** The beginning of the preamble. */
  readonly preamble: string;
  /** The number that heads the text where it is bare: "58/153". */
  readonly number: string | undefined;
  /** The symbol that somebody says it has. */
  readonly stated: string | undefined;
  /** Whether a word such as "RESOLVES:" leads to the paragraphs. */
  readonly hasLead: boolean;
}

export interface Speaking {
  readonly body: KnownBody | undefined;
  /** Others that call themselves so, where nothing in the text tells which of them speaks. */
  readonly orElse: readonly KnownBody[];
}

/** Of so many that are called alike, one may be guessed at, if it is said. */
const MOST_GUESSED = 3;

/**
 * Which of the bodies that call themselves so speaks: by the symbols, the names above the opening line, what the
 * preamble names. A name that many bodies bear tells nothing by itself, except of a body of the house.
 */
export function speakingBody(evidence: SpeakingEvidence, facts: BodyFacts): Speaking {
  const { opening } = evidence;
  if (opening === undefined) return withoutOpening(evidence, facts);
  return called(opening, evidence, facts);
}

/** Which of those that bear a name speaks. */
function called(opening: string, evidence: SpeakingEvidence, facts: BodyFacts): Speaking {
  const { hasLead, number } = evidence;
  const candidates = facts.opening(opening);
  const tests: readonly Test[] = [
    (body) => isOwnSymbol(evidence.stated, body, facts),
    (body) => evidence.symbols.some(({ bodies, isOwn }) => isOwn && bodies.includes(body)),
    isNamedIn(evidence.front, opening),
    (body) => isNumberOf(evidence.stated, body) || isNumberOf(number, body),
    (body) => hasLead && isLeading(body),
    isNamedIn(evidence.preamble, opening),
  ];
  const told = candidates.length === 0 ? [] : tests.map((test) => candidates.filter(test)).reduce(narrower, []);
  const exact = told.filter((body) => facts.asPrinted(body, opening) !== undefined);
  const [sure] = told.length === 1 ? told : exact.length === 1 ? exact : [];
  if (sure !== undefined) return { body: sure, orElse: [] };
  const left = told.length > 0 ? told : candidates;
  const [only] = left;
  if (left.length === 1 && !facts.isCommon(opening)) return { body: only, orElse: [] };
  const house = left.filter(facts.isOfTheHouse);
  if (house.length === 1) return { body: house[0], orElse: [] };
  return guessed(left, hasLead);
}

type Test = (body: KnownBody) => boolean;

/** What a further hint leaves of those that the hints before it left. */
const narrower = (left: readonly KnownBody[], passing: readonly KnownBody[]): readonly KnownBody[] => {
  const both = left.length === 0 ? passing : left.filter((body) => passing.includes(body));
  return both.length > 0 ? both : left;
};

/** What is left to tell bodies apart is how each leads to its paragraphs: a guess, and said to be one. */
function guessed(left: readonly KnownBody[], hasLead: boolean): Speaking {
  const styled = left.filter((body) => body.style !== undefined && isLeading(body) === hasLead);
  const [first] = styled;
  return styled.length !== 1 || left.length > MOST_GUESSED
    ? { body: undefined, orElse: left }
    : { body: first, orElse: left.filter((body) => body !== first) };
}

/** The drafting style in which "RESOLVES:" stands above infinitives. */
const isLeading = ({ style }: KnownBody): boolean => style?.startsWith('infinitive') === true;

const isNumberOf = (printed: string | undefined, body: KnownBody): boolean =>
  printed !== undefined && readSymbol(body, printed) !== undefined;

/** A text that has lost its opening line speaks by the symbol that heads a line, else by a body that is named there. */
function withoutOpening(evidence: SpeakingEvidence, facts: BodyFacts): Speaking {
  const headed = evidence.symbols.find(({ isOwn, bodies, start }) => isOwn && bodies.length === 1 && start === 0);
  if (headed !== undefined) return { body: headed.bodies[0], orElse: [] };
  const front = evidence.front.toLowerCase();
  const [first] = facts.proper
    .map((name) => ({ name, at: front.indexOf(name.toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  return first === undefined ? { body: undefined, orElse: [] } : called(first.name, evidence, facts);
}

const isOwnSymbol = (stated: string | undefined, body: KnownBody, facts: BodyFacts): boolean =>
  stated !== undefined && facts.symbolsIn(stated).some(({ bodies, isOwn }) => isOwn && bodies.includes(body));

/** Whether a text names the body in full, or what it is part of: a name that says more than the opening line does. */
function isNamedIn(text: string, opening: string): Test {
  if (text === '') return () => false;
  const lower = text.toLowerCase();
  const known = opening.toLowerCase();
  const says = (printed: string): boolean => {
    const name = printed.toLowerCase();
    return name.length > 3 && !known.includes(name) && lower.includes(name);
  };
  return ({ names, parent }) => names.some((name) => says(name.text)) || (parent !== undefined && says(parent));
}
