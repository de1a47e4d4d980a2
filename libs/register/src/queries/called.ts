/** How entries call whom and what they know by a code: actors by name, mandates by their place. */
import { type Database } from 'better-sqlite3';
import { type Naming } from '#event-sourcing';
import { actorName } from './actors.js';
import { type AskedAt } from './asked-at.js';
import { placeOfMandate } from './mandates.js';

/** No code of an actor has a point in it; the id of every mandate has. */
export const calledIn =
  (db: Database, asked: AskedAt): Naming =>
  (code) =>
    (code.includes('.') ? placeOfMandate(db, asked, code)?.ref : undefined) ?? actorName(db, asked, code);
