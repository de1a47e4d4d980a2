/** What a correction says, in words for people. */
import { type ActorRef, obligationWords } from '#mandate/domain';
import { type ParagraphCorrection } from './correction.js';
import { type DirectiveTerms, type EarlierTarget, type RenewalTarget } from './provision.js';

const names = (actors: readonly ActorRef[]): string => actors.map(({ name }) => name).join(', ') || 'nobody';

type Words = { readonly [Key in keyof Required<DirectiveTerms>]: (said: Required<DirectiveTerms>[Key]) => string };

const OF_DIRECTIVE: Words = {
  verb: (verb) => `verb ${verb}`,
  act: (act) => `act ${act}`,
  class: (listed) => (listed === null ? 'asks for nothing to be carried out' : `class ${listed}`),
  addressees: (actors) => `addressed to ${names(actors)}`,
  mode: (mode) => `asked ${mode}`,
  through: (actors) => `through ${names(actors)}`,
  toBeCalledUpon: (actors) => `to be called upon: ${names(actors)}`,
  term: ({ phrase }) => `runs ${phrase || 'without a term'}`,
  moreTime: ({ phrase }) => `more time ${phrase || 'for nothing'}`,
  review: ({ phrase }) => `reviewed ${phrase || 'at no time'}`,
};

const directiveWords = (said: Partial<DirectiveTerms>): readonly string[] =>
  Object.entries(said).map(([key, value]) =>
    (OF_DIRECTIVE[key as keyof DirectiveTerms] as (said: unknown) => string)(value),
  );

const targetWords = ({ symbol, paragraph }: Pick<RenewalTarget, 'symbol' | 'paragraph'>): string =>
  paragraph === null ? symbol : `${symbol} op. ${paragraph}`;

const EFFECTS: Readonly<Record<EarlierTarget['effect'], string>> = {
  terminate: 'ends',
  supersede: 'supersedes',
  reiterate: 'reiterates',
  reaffirm: 'reaffirms',
};

const earlierWords = (earlier: readonly EarlierTarget[]): readonly string[] =>
  earlier.length === 0
    ? ['does nothing to earlier decisions']
    : earlier.map((target) => `${EFFECTS[target.effect]} ${targetWords(target)}`);

export const correctionWords = ({
  text,
  chapeau,
  funding,
  renews,
  earlier,
  directives = {},
  obligations = {},
}: ParagraphCorrection): string =>
  [
    ...(text === undefined ? [] : [`its text is "${text}"`]),
    ...(chapeau === undefined ? [] : [chapeau ? 'introduces what follows' : 'asks by itself']),
    ...(renews === undefined ? [] : [`renews ${renews.map(targetWords).join(', ') || 'nothing'}`]),
    ...(earlier === undefined ? [] : earlierWords(earlier)),
    ...(funding === undefined ? [] : [`funding ${funding.map(({ kind }) => kind).join(', ') || 'unconditional'}`]),
    ...Object.values(directives).flatMap(directiveWords),
    ...Object.entries(obligations).map(([id, said]) =>
      said === null ? `${id} is not owed` : `${id}: ${obligationWords(said)}`,
    ),
  ].join('; ');
