import { type Proposal, type Statement } from '#decision/application';
import { table } from './table.js';

type Provision = Proposal['provisions'][number];

/** What is said of paragraphs; what is said of several alike stands once. */
const alike = (
  provisions: readonly Provision[],
  said: (one: Provision) => readonly string[],
): readonly (readonly [words: string, refs: string])[] => {
  const about = new Map<string, string[]>();
  for (const one of provisions)
    for (const words of new Set(said(one))) {
      const refs = about.get(words);
      if (refs === undefined) about.set(words, [one.ref]);
      else refs.push(one.ref);
    }
  return [...about].map(([words, refs]) => [words, refs.join(', ')] as const);
};

const TO_EARLIER = {
  terminate: 'ends',
  supersede: 'supersedes',
  reiterate: 'reiterates',
  reaffirm: 'reaffirms',
} as const;

/** What a paragraph does to earlier decisions, and how long what it decides runs: nothing of it is owed, and all of it counts. */
const doneBy = ({ renews, earlier = [], directives }: Provision): readonly string[] => {
  const at = ({ symbol, paragraph }: { readonly symbol: string; readonly paragraph: string | null }) =>
    `${symbol}${paragraph === null ? '' : ` op. ${paragraph}`}`;
  const times = directives.flatMap(({ term, review, moreTime }) => [
    ...(moreTime ? [`with more time: ${moreTime.phrase}`] : []),
    ...(term ? [`with a term: ${term.phrase}`] : []),
    ...(review ? [`with a review: ${review.phrase}`] : []),
  ]);
  return [
    ...renews.map((target) => `renews ${at(target)}`),
    ...earlier.map((target) => `${TO_EARLIER[target.effect]} ${at(target)}`),
    ...times,
  ];
};

/** What recording would put on the register, for a person to look through. */
export const proposalLines = (
  name: string,
  proposal: Proposal,
  statement: Statement,
  width: number | undefined,
): string => {
  const symbol = statement.draft ? 'none yet (draft)' : (statement.symbol ?? proposal.symbol ?? 'none printed');
  const isSilent = ({ ref, directives }: Provision) => ref.startsWith('annex/') && directives.length === 0;
  const silent = proposal.provisions.filter(isSilent).length;
  const listed = proposal.provisions.filter((provision) => !isSilent(provision));
  const rows = listed.map(({ ref, chapeau, directives, obligations }) => [
    ref,
    directives
      .map(
        ({ verb, addressees }) =>
          `${verb}${addressees.length > 0 ? `: ${addressees.map((one) => one.name).join('; ')}` : ''}`,
      )
      .join('\n'),
    chapeau
      ? 'introduces'
      : directives.length === 0
        ? 'unclassified'
        : directives.map((directive) => directive.class ?? 'no mandate').join('\n'),
    obligations
      .map(
        ({ kind, to, due }) =>
          `${kind}${to.length > 0 ? ` to ${to.map((one) => one.name).join('; ')}` : ''}${due.phrase ? `: ${due.phrase}` : ''}`,
      )
      .join('\n') || '-',
  ]);
  return [
    `${name}: ${proposal.title ?? 'untitled'}`,
    `body ${statement.body ?? proposal.body}, symbol ${symbol}, session ${statement.session ?? proposal.session ?? 'none stated'}, on ${statement.on ?? proposal.date ?? 'no date printed'}`,
    '',
    table(['Op.', 'Asks', 'Class', 'Owed'], rows, width),
    ...(silent > 0 ? [`Annex: ${silent} provisions in which nobody is asked for anything`] : []),
    ...proposal.reservations.map(
      ({ by, kind, paragraphs }) => `${kind} by ${by} on op. ${paragraphs.join(', ') || 'the whole'}`,
    ),
    ...alike(proposal.provisions, doneBy).map(([words, refs]) => `op. ${refs} ${words}`),
    ...alike(proposal.provisions, ({ remarks }) => remarks).map(([words, refs]) => `Remark on op. ${refs}: ${words}`),
    ...proposal.remarks.map(({ code, text }) => `Remark (${code}): ${text}`),
  ].join('\n');
};
