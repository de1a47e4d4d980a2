import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { notesOfEntry } from './history.answer.js';

/** What somebody entered, wherever it stands. */
export const entry = shape('ListedEntry', {
  seq: fact.number('Number of the entry.'),
  id: fact.id('Id of the entry.'),
  about: fact.text(
    'What it is about, as people write it; the stream that it stands in where nothing shorter is known.',
  ),
  stream: fact.id('The stream that it stands in.'),
  type: fact.id('Its name on disk.'),
  on: fact.orNull(fact.dating('When it became true; null for always, and for what took an entry back.')),
  recordedAt: fact.time('When it was recorded.'),
  recordedBy: fact.text('By whom.'),
  confirmedBy: fact.orNull(fact.text('The second person who confirmed it, where that was asked for.')),
  what: fact.text('What changed, in a sentence.'),
  retractedBy: fact.orNull(fact.number('Number of the entry that took it back.')),
  although: fact.orNull(fact.text('Why it was entered although something contradicted it.')),
  notes: notesOfEntry,
});
export type EntryView = Told<typeof entry>;
