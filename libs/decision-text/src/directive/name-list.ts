/** How a language lists those whom it names. */
export interface NameListWords {
  /** Nouns that name somebody who can be asked, lower case. */
  readonly agents: ReadonlySet<string>;
  /** What stands between the members of a list; one group holds it whole. */
  readonly separator: RegExp;
  /** A list that says to whom before each name is parted there alone. */
  readonly eachTold: RegExp;
  /** A name in several words with what stands between members: one, though a list would part it; global. */
  readonly wholeNames?: RegExp;
  /** Groups of people, behind which a further group takes no article: "the peoples and organizations concerned". */
  readonly groups?: RegExp;
  /** How an insertion between two commas begins, which is no member: "in accordance with …". */
  readonly insertion: RegExp;
  /** What follows the comma after a name and is none of it. */
  readonly afterName: RegExp;
  /** The article before a name, with what may stand before that. */
  readonly determiner: RegExp;
  /** Words that may stand between the article and the noun: "the *other* organizations". */
  readonly beforeNoun: RegExp;
}

/** Reads the lists of one language. */
export interface NameList {
  /** The agents that a stretch names. */
  readonly agentsIn: (stretch: string) => string[];
  /** Whether a word of the stretch names somebody who can be asked. */
  readonly namesAgent: (stretch: string) => boolean;
}

const ACRONYM = /^[A-Z]{3,}$/;

/** Makes the reader of lists of a language whose names begin with their noun: "the organs and entities of …". */
export function nameListOf(words: NameListWords): NameList {
  const namesAgent = (stretch: string): boolean =>
    stretch
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => words.agents.has(word)) || /\b[A-Z]{3,}\b/.test(stretch);
  return {
    namesAgent,
    agentsIn: (stretch) =>
      (words.eachTold.test(stretch) ? stretch.split(words.eachTold) : [stretch])
        .flatMap((part) => membersOf(part, words))
        .filter((name, index) => name !== '' && (index === 0 || namesAgent(name))),
  };
}

/** Parts a list where a name of its own begins; "organs, agencies and entities of the Organization" is one name. */
function membersOf(printed: string, words: NameListWords): string[] {
  const list = words.wholeNames === undefined ? printed : printed.replace(words.wholeNames, sealed);
  const pieces = list.split(words.separator);
  const first = withoutInsertion(pieces[0] ?? '', words);
  const names = [first.name];
  let { inserted } = first;
  for (let index = 1; index + 1 < pieces.length; index += 2) {
    const { name: piece, inserted: opens } = withoutInsertion(pieces[index + 1] ?? '', words);
    const before = names.at(-1) ?? '';
    inserted = words.insertion.test(piece) || (inserted && pieces[index]?.startsWith(',') === false);
    if (inserted) continue;
    inserted = opens;
    if (beginsName(piece, before, words)) names.push(piece);
    else names[names.length - 1] = before + (pieces[index] ?? '') + piece;
  }
  return names.map((name) =>
    opened(name)
      .trim()
      .replace(words.determiner, '')
      .replace(/[\s,;:.]+$/, ''),
  );
}

/** Within a name another character stands for the spaces while a list is parted. */
const sealed = (name: string): string => name.replaceAll(' ', '\u0001');
const opened = (name: string): string => name.replaceAll('\u0001', ' ');

/** A name without what follows its comma; where that is an insertion, the names joined to it go with it. */
function withoutInsertion(piece: string, { afterName, insertion }: NameListWords) {
  const name = piece.replace(afterName, '');
  return { name, inserted: insertion.test(piece.slice(name.length).replace(/^, /, '')) };
}

/** Whether a name of its own begins here, rather than a further word of the one before: "for Education, the Sciences". */
function beginsName(piece: string, before: string, words: NameListWords): boolean {
  const { agents, determiner, beforeNoun, groups } = words;
  const noun = piece.replace(determiner, '').replace(beforeNoun, '');
  const head = /^[\p{L}-]+/u.exec(noun)?.[0] ?? '';
  const [first = ''] = head.split('-', 1);
  if (![head, first].some((word) => agents.has(word.toLowerCase())) && !ACRONYM.test(first)) return false;
  return noun !== piece || /^\p{Lu}/u.test(head) || /\p{Lu}/u.test(before) || groups?.test(opened(before)) === true;
}
