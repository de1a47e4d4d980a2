import { type Door, refusals } from '#rejection';

/** Why an entry in the calendar is refused. */
export const refused = refusals({
  'session.id-invalid': ({ text }: { readonly text: string }) =>
    `"${text}" is no session; write it like oas-ga/regular/41.`,
  'session.dates-reversed': (days: { readonly opensOn: string | null; readonly closesOn: string }) =>
    `A session cannot close on ${days.closesOn} and open on ${days.opensOn ?? 'no day'}.`,
  'session.unknown': () => 'No such session is scheduled by that day; schedule it first.',
  'session.already-scheduled': ({ session }: { readonly session: string }) =>
    `${session} is scheduled with other days; move it instead.`,
  'session.opened': () => 'An opened session cannot be moved; retract its opening if that was entered wrongly.',
  'session.closed': () => 'A closed session cannot be opened again.',
  'session.cancelled': () => 'It was cancelled by then; schedule it anew, or retract the cancelling.',
  'session.held': () => 'A session that has opened is suspended or closed, and not cancelled.',
  'session.not-suspended': () => 'Only a suspended session can be resumed.',
  'session.lead-invalid': ({ lead }: { readonly lead: string }) =>
    `"${lead}" is no period; write P6W for six weeks, P60D for sixty days.`,
  'session.day-missing': ({ on }: { readonly on: string | null }) =>
    `A session opens and closes on a day, and "${on ?? 'always'}" is none; give the day.`,
  'session.held-otherwise': ({ what, day }: { readonly what: 'opened' | 'closed'; readonly day: string | null }) =>
    `It ${what} on ${day ?? 'another day'}, by an earlier entry; retract that one first.`,
  'session.told-otherwise': ({ on }: { readonly on: string | null }, { place }: Door) =>
    `That is on record already${on === null ? ', since always' : `, as of ${on}`}, and not as is said now. If that is wrong, take back the entry that says so (${place('history')} tells its number) and enter it anew.`,
  'session.not-open': () => 'Only an open session can be closed or suspended; enter its opening first.',
});
