import { type KnownBody, withEntered } from '#body/directory';
import { calendarsWith, read, type SessionRange } from '#decision-text';
import { decisionsGiven, decisionsOfFile, textOfFile } from '#exchange';

/**
 * What can be read out of texts and files: functions of plain data to plain data, so that a worker can do them as well.
 * To let another be done there, add it here.
 */
export const READINGS = {
  /** What the reader finds in the text of one decision, by the bodies and sessions that come with the program and those entered. */
  document: (text: string, entered: readonly KnownBody[] = [], sessions: readonly SessionRange[] = []) =>
    read(text, { bodies: withEntered(entered), calendars: calendarsWith(sessions) }),
  decisionsGiven,
  decisionsOfFile,
  textOfFile,
} as const;

export type Readings = typeof READINGS;
export type ReadingName = keyof Readings;
export type Asked<Name extends ReadingName> = Parameters<Readings[Name]>;
export type Found<Name extends ReadingName> = Awaited<ReturnType<Readings[Name]>>;

type Done = { readonly [Name in ReadingName]: (...asked: Asked<Name>) => Found<Name> | Promise<Found<Name>> };
const DONE: Done = READINGS;

/** Does one of the readings, wherever this is called. */
export const readHere = async <Name extends ReadingName>(name: Name, asked: Asked<Name>): Promise<Found<Name>> =>
  DONE[name](...asked);
