import { type Door, refusals } from '#rejection';

interface Text {
  readonly text: string;
}
/** What a person may have meant, in words. */
interface Meant extends Text {
  readonly several: string;
}
/** What the register does know, in a sentence. */
interface Unknown extends Text {
  readonly known: string;
}

const mayBeSeveral = ({ text, several }: Meant) => `"${text}" may be several; say which, by its code: ${several}.`;

/** Why a question cannot be answered: what it names is not there, or may be several things. */
export const refused = refusals({
  'actor.unknown': ({ text, known }: Unknown, { place }: Door) =>
    `Nobody on the register is called "${text}". ${known} ${place('actors')} has them all, and takes in whoever is missing.`,
  'actor.ambiguous': mayBeSeveral,
  'body.unknown': ({ text, known }: Unknown) => `"${text}" is no body that the register knows. ${known}`,
  'body.ambiguous': mayBeSeveral,
  'body.undescribed': ({ code }: { readonly code: string }, { place }: Door) =>
    `${code} is known by its sessions or decisions alone; nobody has described it. ${place('bodies')} shows those that are.`,
  'session.unknown': ({ text, known }: Unknown) => `"${text}" is no session that the register knows. ${known}`,
  'session.ambiguous': ({ text, several }: Meant) => `"${text}" may be several; say which: ${several}.`,
  'entry.unknown': ({ text }: Text, { place }: Door) =>
    `There is no entry "${text}"; ${place('history')} shows entries with their numbers.`,
  'ref.unknown': ({ text }: Text, { place }: Door) =>
    `Nothing on the register is "${text}"; ${place('mandates')} shows what is, and other days and moments may hold more.`,
  'ref.ambiguous': ({ text, several }: Meant) => `"${text}" may be several; say which: ${several}.`,
  'ref.paragraph-missing': ({ text }: Text) => `Say which paragraph is meant, like "${text} op. 1".`,
  'known-at.invalid': ({ text }: Text, { place }: Door) =>
    `"${text}" is no moment; give the number of an entry (${place('history')} shows them), a day, or a time like 2026-11-22T09:30:00Z.`,
  'known-at.before-first-entry': ({ text, first }: Text & { readonly first: string | undefined }) =>
    first === undefined
      ? `Nothing has been entered yet, so that nothing was known at ${text}.`
      : `There was no register at ${text}: its first entry was recorded on ${first}. Ask for an earlier day as things stood on it, as known now.`,
  'changes.kinds-differ': ({ since, until }: { readonly since: string; readonly until: string }) =>
    `"${since}" and "${until}" are not moments of one kind; give two days, or two entry numbers or times.`,
  'changes.backwards': ({ since, until }: { readonly since: string; readonly until: string }) =>
    `${since} is after ${until}; give the earlier moment first.`,
  'evidence.unknown': ({ text }: Text, { place }: Door) =>
    `No evidence is proposed as "${text}": it may have been confirmed or dismissed; ${place('evidence')} shows what is proposed.`,
  'page.invalid': () => 'This is no place in the list; take "next" from the page before.',
});

/** A session that the calendar does not know at that moment. */
export const offCalendar = refusals({
  'ref.unknown': ({ text }: Text, { place }: Door) => `${text} is not on the calendar; see ${place('sessions')}.`,
});
