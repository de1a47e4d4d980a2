/**
 * An archive is a register as text: one line that names the format, one for each entry in log order, and one that says
 * how many there were and seals them. Every line is canonical JSON (RFC 8785) ended by a line feed, and no store leaves a
 * trace in it: the same register gives the same bytes wherever it is kept.
 */
import { type NewEvent, type RecordedEvent, type Revision, type StreamName } from '#event-sourcing';
import { canonicalJson } from '#journal';
import { type Seal } from './seal.js';

export const FORMAT = 'mandatum-archive';
export const VERSION = 1;

/** An entry as an archive holds it. */
export interface ArchivedEntry extends NewEvent {
  /** Its number in the log, from 1. */
  readonly seq: number;
  readonly stream: StreamName;
  readonly revision: Revision;
}

export const headerLine = (): string => `${canonicalJson({ format: FORMAT, version: VERSION })}\n`;

export const entryLine = ({ id, type, data, meta, stream, revision }: RecordedEvent, seq: number): string =>
  `${canonicalJson({ seq, stream, revision, id, type, data, meta } satisfies ArchivedEntry)}\n`;

export const endLine = ({ count, root }: Seal): string => `${canonicalJson({ count, root })}\n`;
