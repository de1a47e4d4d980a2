import { PLACEHOLDERS, type PatternFault, type PatternFaultReason } from '#body/directory';
import { type Door, refusals } from '#rejection';

const REMEDY: Readonly<Record<PatternFaultReason, string>> = {
  empty: 'leave it out where nothing is printed',
  'too-long': 'at most 160 characters are taken',
  unclosed: 'close it with } or ]',
  unopened: 'open it with { or [',
  nested: 'a stretch that may be missing has no other in it; write two patterns',
  unknown: `write one of ${Object.keys(PLACEHOLDERS)
    .map((name) => `{${name}}`)
    .join(', ')}`,
  adjacent: 'write a mark or a blank between two placeholders',
  'too-many': 'at most six stretches may be missing; write two patterns',
};

/** Why a description of a body cannot be entered. */
export const refused = refusals({
  'body.code-invalid': ({ code }: { readonly code: string }) =>
    `"${code}" is no code of a body; write small letters, digits and hyphens, like "town-council".`,
  'body.name-missing': ({ code }: { readonly code: string }, { field }: Door) =>
    `${code} has no name; say what it is called with ${field('name')}.`,
  'body.pattern-invalid': ({ pattern, reason, at, found }: PatternFault) =>
    `"${pattern}", at character ${at}${found === '' ? '' : ` ("${found}")`}: ${REMEDY[reason]}.`,
  'body.rule-invalid': ({ rule }: { readonly rule: string }) =>
    `"${rule}" is no rule for sessions that is understood; write it like "the first Monday of March, five days", "the Tuesday of the second week of September", or "15 May, two weeks, every two years".`,
  'body.days-invalid': ({ text }: { readonly text: string }) =>
    `"${text}" are no days; write 2026-12-24, --12-25 of every year, or 2026-12-24/2027-01-01, and 2026-05-01/.. of a dissolution whose end nobody knows.`,
  'body.example-unmatched': ({ example, patterns }: { readonly example: string; readonly patterns: string }) =>
    `"${example}" fits none of ${patterns}; put the pattern right, or leave the example out.`,
  'body.taken': ({ code, name }: { readonly code: string; readonly name: string }, { field }: Door) =>
    `${code} is ${name}; take another code, or describe it anew with ${field('anew')}.`,
});
