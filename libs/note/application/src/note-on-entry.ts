import { Module } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Intent, Journal, type Receipt } from '#journal';
import { noteKind } from '#note/domain';
import { type On } from '#time';

/** Writes something beside an entry that is on record. */
export class NoteOnEntry extends Command<Receipt> {
  constructor(
    /** Id of the entry. */
    readonly entry: string,
    readonly note: string,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(NoteOnEntry)
export class NoteOnEntryHandler implements ICommandHandler<NoteOnEntry> {
  constructor(private readonly journal: Journal) {}

  execute({ entry, note, on, intent }: NoteOnEntry): Promise<Receipt> {
    return this.journal.transact(intent, { name: 'NoteOnEntry', entry, note, on }, async (unit) => {
      const notes = await unit.load(noteKind, entry);
      notes.execute({ type: 'NoteOnEntry', note }, { on, by: intent.by });
    });
  }
}

/** What people write beside entries. */
@Module({ providers: [NoteOnEntryHandler] })
export class NoteModule {}
