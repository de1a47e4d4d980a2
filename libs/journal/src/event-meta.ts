/** What stands beside every event, as flat strings: some stores keep nothing else. */
export interface EventMeta {
  /** When it was recorded, by the writer's clock (ISO 8601, UTC). Kept when events move to another store. */
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly commandId: string;
  /** SHA-256 of the request, by which a command told twice is known from another under the same id. */
  readonly request: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly schemaVersion: string;
  /** The second person who confirmed it; absent where none had to. */
  readonly confirmedBy?: string;
  /** Why it was entered although there was a doubt about it; absent where there was none. */
  readonly although?: string;
  /** When the office knew it, before it was recorded; absent where nobody has said. */
  readonly knownSince?: string;
  /** Chains each event to the one before it in its stream (`chainHash`). */
  readonly hash: string;
  readonly [key: string]: string;
}

/** The version at the end of a name on disk: "1" for `mandate.issued.v1`. */
export const schemaVersion = (type: string): string => /\.v(\d+)$/.exec(type)?.[1] ?? '1';
