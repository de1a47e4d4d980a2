/** Follows an archive from its first line to its last and believes nothing: what passes, a register could have written. */
import { type Rejection } from '#rejection';
import { Chains } from '#journal';
import { type ArchivedEntry } from './archive-format.js';
import { checkEnd, checkEntry, checkHeader, invalidLine, isEnd, noArchive, parsedLine } from './archive-line.js';
import { type Line } from './lines.js';
import { type Seal, Sealing } from './seal.js';
import { refused } from './refused.js';

/** What this register takes. */
export interface Accepted {
  /** With which its streams begin. */
  readonly streamPrefixes: readonly string[];
  /** Whether this release knows a type of events of a stream. */
  readonly knows: (stream: string, type: string) => boolean;
}

/** An entry that has been checked, with its line. */
export interface CheckedLine {
  readonly entry: ArchivedEntry;
  /** As it stands in the archive, without its line feed. */
  readonly text: string;
}

export class ArchiveCheck {
  readonly #chains = new Chains();
  readonly #sealing = new Sealing();
  #line = 0;
  #seal: Seal | undefined;

  constructor(private readonly accepted: Accepted) {}

  /**
   * Takes the next line; undefined for the first and the last one, which are no entries.
   * @throws Rejection `archive.format-invalid`, `archive.newer-version`, `archive.line-invalid`,
   * `archive.chain-broken`, `archive.cut`, `archive.seal-differs`
   */
  take({ bytes, isEnded }: Line): CheckedLine | undefined {
    this.#line += 1;
    if (this.#line === 1) checkHeader(bytes);
    if (this.#seal) throw invalidLine(this.#line, 'follows the end of the archive');
    if (!isEnded) throw this.#cut();
    if (this.#line === 1) return undefined;
    const { text, value } = parsedLine(bytes, this.#line);
    if (!isEnd(value)) return { entry: this.#taken(checkEntry(value, this.#line)), text };
    checkEnd(value, this.#sealing.seal(), this.#line);
    this.#seal = this.#sealing.seal();
    return undefined;
  }

  /**
   * The seal of the last line, once every line has been taken.
   * @throws Rejection `archive.format-invalid`, `archive.cut`
   */
  end(): Seal {
    if (this.#line === 0) throw noArchive();
    if (!this.#seal) throw this.#cut();
    return this.#seal;
  }

  /** @param most bytes that a line has */
  tooLong(most: number): Rejection {
    return this.#line === 0 ? noArchive() : invalidLine(this.#line + 1, `has more than ${most} bytes`);
  }

  #taken(entry: ArchivedEntry): ArchivedEntry {
    const { seq, stream, type, revision } = entry;
    const { streamPrefixes, knows } = this.accepted;
    if (seq !== this.#sealing.count + 1)
      throw invalidLine(this.#line, `holds entry ${seq} where ${this.#sealing.count + 1} is next`);
    if (!streamPrefixes.some((prefix) => stream.startsWith(prefix)))
      throw invalidLine(this.#line, `holds an entry of ${stream}, which is no stream of a register`);
    if (!knows(stream, type))
      throw refused('archive.newer-version', {
        what: `Line ${this.#line} holds ${type}, which this release does not know`,
        release: 'the release that wrote it',
      });
    const fault = this.#chains.follow(entry);
    if (fault) throw refused('archive.chain-broken', { line: this.#line, stream, revision, fault });
    this.#sealing.add(entry);
    return entry;
  }

  #cut(): Rejection {
    return refused('archive.cut', { what: `The archive breaks off at line ${this.#line}` });
  }
}
