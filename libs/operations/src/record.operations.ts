/** Correcting the record, and saying how far it goes. */
import { DeclareCoverage } from '#coverage/application';
import { PreviewRetraction, RetractEntry } from '#decision/application';
import { field } from '#fields';
import { NoteOnEntry } from '#note/application';
import { previewLines } from './preview-lines.js';
import { write } from './operation.js';
import { when } from './mandate-fields.js';

export const RECORD_OPERATIONS = [
  write({
    id: 'retractEntry',
    about: 'entry',
    verb: 'retract',
    method: 'POST',
    path: 'retractions',
    summary: 'take back a wrong entry; it stays on record, and counts as known before',
    role: 'recorder',
    fields: {
      entry: field.entry({ about: 'its number or id, as "history" shows them', example: '17' }),
      reason: field.prose({ about: 'why it is wrong' }),
    },
    places: ['entry'],
    done: (_, { entry }) => `Entry ${entry} taken back`,
    make: ({ entry, reason }, intent) => new RetractEntry(entry.stream, entry.id, reason, intent),
    shows: async ({ entry }, ask) =>
      previewLines(await ask(new PreviewRetraction(entry.stream, entry.id)), 'Enters instead'),
  }),
  write({
    id: 'noteOnEntry',
    about: 'entry',
    verb: 'entries note',
    method: 'POST',
    path: 'entries/:entry/notes',
    summary: 'write a note beside an entry, whatever that is about; nothing of it changes',
    role: 'recorder',
    fields: {
      entry: field.entry({ about: 'its number or id, as "history" shows them', example: '17' }),
      note: field.prose({ about: 'the note', example: 'The day is that of the stamp, not of the letter' }),
      on: when('of which day it is'),
    },
    places: ['entry'],
    done: (_, { entry }) => `Note beside entry ${entry} entered`,
    make: ({ entry, note, on }, intent) => new NoteOnEntry(entry.id, note, on, intent),
  }),
  write({
    id: 'declareCoverage',
    about: 'coverage',
    verb: 'coverage',
    method: 'POST',
    path: 'coverage',
    summary: 'declare how far the record of a body goes',
    role: 'recorder',
    fields: {
      body: field.body({ about: 'whose sessions, by name or code', example: 'oas-ga' }),
      firstSession: field.number([1, 1_000], { about: 'ordinal of the first regular session', example: 33 }),
      lastSession: field.number([1, 1_000], { about: 'ordinal of the last regular session', example: 40 }),
      of: field.choice(['decisions', 'reports'], { about: 'what has been entered, or checked' }),
      extent: field.choice(['complete', 'partial'], { about: 'how far' }),
    },
    done: 'Coverage declared',
    make: ({ body, firstSession, lastSession, of, extent }, intent) =>
      new DeclareCoverage({ body, sessions: [firstSession, lastSession], of, extent }, intent),
  }),
];
