import { type Proposal, type Statement } from '#decision/application';
import { table } from './table.js';

/** What the reader remarked of paragraphs; what it says of several alike stands once. */
const remarkLines = ({ provisions }: Proposal): readonly string[] => {
  const about = new Map<string, string[]>();
  for (const { ref, remarks } of provisions)
    for (const remark of new Set(remarks)) {
      const refs = about.get(remark);
      if (refs === undefined) about.set(remark, [ref]);
      else refs.push(ref);
    }
  return [...about].map(([remark, refs]) => `Remark on op. ${refs.join(', ')}: ${remark}`);
};

/** What recording would put on the register, for a person to look through. */
export const proposalLines = (
  name: string,
  proposal: Proposal,
  statement: Statement,
  width: number | undefined,
): string => {
  const symbol = statement.draft ? 'none yet (draft)' : (statement.symbol ?? proposal.symbol ?? 'none printed');
  const isSilent = ({ ref, directives }: Proposal['provisions'][number]) =>
    ref.startsWith('annex/') && directives.length === 0;
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
  const renewals = proposal.provisions.flatMap(({ ref, renews }) =>
    renews.map(
      ({ symbol, paragraph }) => `op. ${ref} renews ${symbol}${paragraph === null ? '' : ` op. ${paragraph}`}`,
    ),
  );
  return [
    `${name}: ${proposal.title ?? 'untitled'}`,
    `body ${statement.body ?? proposal.body}, symbol ${symbol}, session ${statement.session ?? proposal.session ?? 'none stated'}, on ${statement.on ?? proposal.date ?? 'no date printed'}`,
    '',
    table(['Op.', 'Asks', 'Class', 'Owed'], rows, width),
    ...(silent > 0 ? [`Annex: ${silent} provisions in which nobody is asked for anything`] : []),
    ...proposal.reservations.map(
      ({ by, kind, paragraphs }) => `${kind} by ${by} on op. ${paragraphs.join(', ') || 'the whole'}`,
    ),
    ...renewals,
    ...remarkLines(proposal),
    ...proposal.remarks.map(({ code, text }) => `Remark (${code}): ${text}`),
  ].join('\n');
};
