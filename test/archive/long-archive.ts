/** An archive of many sessions that were scheduled and moved, made without a store. */
import { v5 as uuidv5 } from 'uuid';
import { Sealing } from '#archive';
import { type NewEvent, type StreamName } from '#event-sourcing';
import { canonicalJson, chainHash } from '#journal';

const IDS = '6ba7b812-9dad-51d1-80b4-00c04fd430c8';
/** So many sessions are entered by one command. */
const TOGETHER = 7;

export const longArchive = (entries: number): string => {
  const sealing = new Sealing();
  const hashes = new Map<StreamName, string>();
  const lines = Array.from({ length: entries }, (_, index) => {
    const half = Math.ceil(entries / 2);
    const [ordinal, revision] = [index % half, Math.floor(index / half)];
    const stream: StreamName = `session-oas-ga.regular.${ordinal + 1000}`;
    const commandId = `command ${Math.floor(index / TOGETHER)}`;
    const meta = { recordedAt: new Date(1e12 + index).toISOString(), recordedBy: 'Records Office', commandId };
    const [type, data] =
      revision === 0
        ? ['session.scheduled.v1', { session: `oas-ga/regular/${ordinal + 1000}`, name: null, place: null, opensOn: '2006-06-04', closesOn: '2006-06-06', source: null, on: null }]
        : ['session.rescheduled.v1', { opensOn: '2006-06-05', closesOn: '2006-06-07', on: '2006-01-01' }]; // prettier-ignore
    const event: NewEvent = {
      id: uuidv5(String(index), IDS),
      type: String(type),
      data: data,
      meta,
    };
    const hash = chainHash(hashes.get(stream) ?? '', stream, revision, event);
    hashes.set(stream, hash);
    const entry = { ...event, meta: { ...meta, hash }, seq: index + 1, stream, revision };
    sealing.add(entry);
    return canonicalJson(entry);
  });
  const header = canonicalJson({ format: 'mandatum-archive', version: 1 });
  return `${[header, ...lines, canonicalJson(sealing.seal())].join('\n')}\n`;
};
