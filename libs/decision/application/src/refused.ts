import { type Door, refusals } from '#rejection';

/** Why what a text or a person says of a decision cannot be entered. */
export const refused = refusals({
  'symbol.missing': ({ stage }: { readonly stage: 'adopted' | 'draft' }, { field }: Door) =>
    stage === 'draft'
      ? `The text carries no symbol; record it as a draft with ${field('draft')}, or give its symbol with ${field('symbol')}.`
      : `The text carries no symbol; give it with ${field('symbol')}. Where its body numbers nothing, describe that body without numbering: its decisions get a number of ours.`,
  'symbol.invalid': ({ text }: { readonly text: string }) =>
    `"${text}" is no symbol of a decision; write it as it is printed, like "AG/RES. 2118 (XXXV-O/05)" or "WHA66.12".`,
  'session.unknown': ({ session }: { readonly session: string }, { place }: Door) =>
    `${session} is not on the calendar; schedule it, or see ${place('sessions')}.`,
  'decision.unknown': ({ draft }: { readonly draft: string }) => `There is no draft ${draft} on the register.`,
  'decision.no-symbol': () => 'A draft has no symbol; it gets one when it is adopted.',
  'decision.not-tabled': () => 'By that day no such draft was tabled; give a later day, or record the text first.',
  'decision.already-adopted': ({ symbol }: { readonly symbol: string }) =>
    `It is adopted already, as ${symbol}; retract that adoption first.`,
  'decision.changes-itself': () =>
    'A decision neither amends nor repeals itself; name the later one that does. What was read wrongly is put right with a correction.',
  'mandate.unknown': ({ paragraph }: { readonly paragraph: string }) =>
    `No adopted decision on the register gives a mandate in paragraph ${paragraph} as named.`,
  'paragraph.unknown': ({ paragraph }: { readonly paragraph: string }) =>
    `No adopted decision on the register has a paragraph ${paragraph} as named.`,
  'mandate.succeeds-itself': () => 'A mandate cannot take its own place; name the other one.',
  'mandate.successor-unknown': ({ mandate }: { readonly mandate: string }) =>
    `${mandate} is only proposed: what takes the place of a mandate has to be adopted.`,
  'renewal.elsewhere': (it: { readonly paragraph: string; readonly symbol: string; readonly home: string }) =>
    `Paragraph ${it.paragraph} of ${it.symbol} goes on in another mandate already, ${it.home}.`,
  'entry.unknown': ({ stream }: { readonly stream: string }) => `${stream} is no stream of the register.`,
  'entry.follows-adoption': ({ head }: { readonly head: string }) =>
    `This entry follows from entry ${head}; retract that one, and it goes with it.`,
  'correction.reason-missing': (_: object, { field }: Door) => `Say how it was known with ${field('reason')}.`,
  'correction.directive-unclear': (it: { readonly paragraph: string; readonly count: number }) =>
    `Paragraph ${it.paragraph} holds ${it.count} that may be meant; name one, like "op. ${it.paragraph} [2]".`,
  'correction.owed-unknown': (it: {
    readonly id: string;
    readonly paragraph: string;
    readonly known: readonly string[];
  }) =>
    `Paragraph ${it.paragraph} was read to owe nothing under ${it.id}; it owes ${it.known.join(', ') || 'nothing'}.`,
  'correction.onward-unclear': ({ text }: { readonly text: string }) =>
    `"${text}" is no period from one day on: within fifteen working days, P2M.`,
  'correction.schedule-invalid': ({ text }: { readonly text: string }) =>
    `"${text}" is no schedule; write how often it comes again as P1Y, P6M or 2 sessions, and days of the year as --06-30.`,
  'correction.earlier-invalid': ({ text }: { readonly text: string }) =>
    `"${text}" does not say what becomes of an earlier decision; write end, supersede, reiterate or reaffirm before its symbol: "supersede AG/RES. 1948 (XXXIII-O/03) op. 2", or none.`,
  'correction.nothing-said': () => 'Say what should have been read: nothing was named that differs.',
  'retraction.reason-missing': (_: object, { field }: Door) => `Say why the entry is wrong with ${field('reason')}.`,
  'text.already-recorded': () => 'This text is on the register already, as another decision.',
  'text.recorded-otherwise': ({ decision }: { readonly decision: string }, { place }: Door) =>
    `This text is on the register already, as decision ${decision}, and otherwise than it is given here; see ${place('show')}, and correct what is wrong there.`,
  'text.no-operative-part': (_: object, { place }: Door) =>
    `This text has no words that could be a paragraph; see what was read with ${place('extract')}.`,
  'decision.date-missing': (_: object, { field }: Door) =>
    `The text prints no date; say on which day it was adopted or tabled with ${field('on')}.`,
});
