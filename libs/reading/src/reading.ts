import { type Asked, type Found, readHere, type ReadingName } from './readings.js';

/** Reads texts and files. */
export abstract class Reading {
  /** @throws Rejection as the reading does; `text.too-slow`, `text.too-large`, `reading.busy` where others wait too */
  abstract of<Name extends ReadingName>(name: Name, asked: Asked<Name>): Promise<Found<Name>>;
}

/** Reads where it is called: for a process that does nothing else meanwhile. */
export class ReadingHere extends Reading {
  of<Name extends ReadingName>(name: Name, asked: Asked<Name>): Promise<Found<Name>> {
    return readHere(name, asked);
  }
}
