import { type CivilDate } from '#time';
import { type Door, refusals, type Rejection } from '#rejection';

/** Why a command, or the retraction of an entry, is refused whatever it is about. */
export const refused = refusals({
  'command.id-reused': ({ commandId }: { readonly commandId: string }) =>
    `The command id ${commandId} stands for another request; use a new one.`,
  'entry.doubtful': ({ doubts }: { readonly doubts: readonly Rejection[] }, door: Door) =>
    `${doubts.map((doubt) => `${doubt.at(door)} (${doubt.code})`).join(' ')} If it is so all the same, say why with ${door.field('although')}.`,
  'known-since.in-future': ({ knownSince, today }: { readonly knownSince: string; readonly today: CivilDate }) =>
    `${knownSince} is still to come: today is ${today}. What is learned with this entry needs no other day.`,
  'known-since.before-fact': ({ knownSince, on }: { readonly knownSince: string; readonly on: string }) =>
    `Nobody knew on ${knownSince} what became true on ${on}.`,
  'entry.unknown': ({ entry }: { readonly entry: string }, { place }: Door) =>
    `There is no entry ${entry} here; ${place('history')} lists the entries.`,
  'entry.is-a-retraction': () => 'A retraction cannot be retracted; enter the fact anew instead.',
});
