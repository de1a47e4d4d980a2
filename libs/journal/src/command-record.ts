/**
 * Every command has a stream of one event, written in the same append as its entries and before them: whoever comes second
 * under an id, at whichever node, loses the race for it. These streams stand beside the record: they are no entries, have
 * no number, and are neither sealed nor exported; an import writes them anew.
 */
import { type EventStore, type NewEvent, type RecordedEvent, type StreamName, type StreamWrite } from '#event-sourcing';
import { v5 as uuidv5 } from 'uuid';
import { EVENT_IDS } from './event-ids.js';
import { chainHash, sha256 } from './hash-chain.js';

/** The name on disk. */
const COMMAND_RECORDED = 'command.recorded.v1';

/** The stream of a command, whatever characters its id has. */
export const commandStream = (commandId: string): StreamName => `command-${sha256(commandId).slice(0, 32)}`;

/** A command and how many entries it wrote. */
export interface CommandDone {
  readonly commandId: string;
  /** SHA-256 of the request. */
  readonly request: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly entries: number;
}

/** What is written of a command; its entries follow it directly in the append. */
export const commandWrite = ({ commandId, request, recordedAt, recordedBy, entries }: CommandDone): StreamWrite => {
  const stream = commandStream(commandId);
  const meta = { recordedAt, recordedBy, commandId, request, schemaVersion: '1' };
  const said: NewEvent = {
    // Another request under the same id is another event: it conflicts, where the same one again is recognised.
    id: uuidv5(`${stream}\n${request}\n${recordedAt}`, EVENT_IDS),
    type: COMMAND_RECORDED,
    data: { entries },
    meta,
  };
  const hash = chainHash('', stream, 0, said);
  return { stream, expected: 'no-stream', events: [{ ...said, meta: { ...meta, hash } }] };
};

/** A command as it was recorded, with its entries in the order of the log. */
export interface RecordedCommand {
  readonly request: string;
  readonly entries: readonly RecordedEvent[];
}

/** What is on record of a command; undefined where it has no stream: never told, or before commands had streams. */
export const recordedCommand = async (
  store: Pick<EventStore, 'read' | 'readAll'>,
  commandId: string,
): Promise<RecordedCommand | undefined> => {
  for await (const { position, data, meta } of store.read(commandStream(commandId), { limit: 1 })) {
    const entries: RecordedEvent[] = [];
    const limit = Number(data['entries'] ?? 0);
    if (limit > 0)
      for await (const event of store.readAll({ after: position, limit }))
        if (event.meta['commandId'] === commandId) entries.push(event);
    return { request: meta['request'] ?? '', entries };
  }
  return undefined;
};
