/** What every list says of itself, and its table. */
import { type Fields, optionName } from '#fields';
import { type Column, type Listing, type Undetermined } from '#register';
import { table } from './table.js';

/** A table of some columns; an empty one is nothing. */
export const columnsTable = <Item>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
  width: number | undefined,
): string =>
  table(
    columns.map(({ head }) => head),
    items.map((item) => columns.map((column) => column.cell(item))),
    width,
  );

const minute = (time: string): string => `${time.slice(0, 16).replace('T', ' ')} UTC`;

/** As known when: for people a time, for whoever asks for ids the number of the entry. */
export const knownWords = (
  { seq, recordedAt }: Listing<unknown>['knownAt'],
  isAsked: boolean,
  ids: boolean,
): string => {
  if (recordedAt === null) return ', of a register in which nothing has been entered';
  if (ids) return `, as known at entry ${seq} (${recordedAt})`;
  return isAsked ? `, as known at ${minute(recordedAt)}` : '';
};

/** For which day, as known when, how far the record goes, and what the filters were understood to mean. */
export const listHead = (
  title: string,
  { asOf, knownAt, coverage, meant }: Omit<Listing<unknown>, 'items'>,
  fields: Fields,
  { isAsked, ids }: { readonly isAsked: boolean; readonly ids: boolean },
): string =>
  [
    `${title} as of ${asOf}${knownWords(knownAt, isAsked, ids)}`,
    `Coverage: ${coverage}`,
    ...meant.map(
      ({ filter, code, name }) => `--${optionName(filter, fields[filter] ?? { about: '' })}: ${name}, code ${code}`,
    ),
    '',
  ].join('\n');

/** What a list of judged dates leaves out, and where that is. */
export const undeterminedLines = (counts: Undetermined | null): readonly string[] => {
  if (counts === null || counts.total === 0) return [];
  const { total, undated, unscheduled, notAnnounced, sessionCancelled, beforeAdoption, closingUnknown, byRule } =
    counts;
  const reasons = [
    [undated, 'with no date in the text'],
    [unscheduled, 'owed to a session without dates, or after something not dated'],
    [notAnnounced, 'due after so many sitting days as nobody has announced yet'],
    [sessionCancelled, 'owed to a session that was cancelled'],
    [beforeAdoption, 'owed to a session that was over before it was asked for'],
    [closingUnknown, 'owed to a session whose closing day is not known'],
    [byRule, 'owed to a session that should be over by a rule and was never scheduled'],
  ].flatMap(([count, why]) => (count === 0 ? [] : [`${count} ${why}`]));
  return [
    `Not judged: ${total} ${total === 1 ? 'report' : 'reports'} (${reasons.join('; ')}); "undetermined" lists them.`,
  ];
};
