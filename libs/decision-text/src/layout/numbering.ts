import { fromRoman } from '#symbol';
import type { Marker } from './marker.js';

type Level = Pick<Marker, 'kind' | 'label' | 'setting'>;

/** Deeper levels than this do not occur; a source that seems to open one goes on with the last. */
const DEEPEST = 6;

/**
 * Follows the numbers of paragraphs down and up again. It tells "(i)" after "(h)" from "(i)" below "(h)" by what would
 * come next on each open level.
 */
export class Numbering {
  #levels: Level[] = [];

  /**
   * Labels from the top level down, once the marker is taken in.
   *
   * @param underIntroduction whether the paragraph before ends with a colon: a first number then opens a level
   */
  take(marker: Marker, underIntroduction = false): readonly string[] {
    if (IS_CODE.test(marker.label)) return this.open(marker.label);
    if (marker.label.includes('.')) return this.#openPath(marker.label.split('.'));
    const readings = readingsOf(marker);
    const opens = underIntroduction ? readings.find(isFirst) : undefined;
    if (opens !== undefined && this.#levels.some(({ kind }) => kind === opens.kind))
      return this.#replace(this.#levels.length, opens);
    const next = this.#following(readings, isSetAlike);
    if (next !== undefined) return this.#replace(next.depth, next.reading);
    const first = readings.find(isFirst) ?? readings[0] ?? marker;
    const alike = this.#lastOf(first, isSetAlike);
    if (isFirst(first) && alike < 0) return this.#replace(this.#levels.length, first);
    const other = this.#following(readings, inAnySetting);
    if (other !== undefined) return this.#replace(other.depth, other.reading);
    const sameKind = this.#lastOf(first, inAnySetting);
    // "8. Lamps" behind "(c)": letters of a motion that stood at the top, and none of its sub-paragraphs.
    if (sameKind < 0 && first.setting === 'stop' && !isFirst(first) && this.#levels.length === 1)
      return this.#replace(0, first);
    if (sameKind < 0 || (isFirst(first) && sameKind < this.#levels.length && marker.kind !== 'digit'))
      return this.#replace(this.#levels.length, first);
    return this.#replace(alike < 0 ? sameKind : alike, first);
  }

  /** The deepest level of a reading's kind that it fits; -1 where there is none. */
  #lastOf(reading: Level, fits: Fits): number {
    for (let depth = this.#levels.length - 1; depth >= 0; depth--) {
      const level = this.#levels[depth];
      if (level?.kind === reading.kind && fits(level, reading)) return depth;
    }
    return -1;
  }

  /** The deepest level that one of the readings goes on with: as the very next, or with some left out. */
  #following(readings: readonly Level[], fits: Fits): { readonly depth: number; readonly reading: Level } | undefined {
    return this.#goingOn(readings, fits, isNext) ?? this.#goingOn(readings, fits, follows);
  }

  #goingOn(
    readings: readonly Level[],
    fits: Fits,
    goesOn: Fits,
  ): { readonly depth: number; readonly reading: Level } | undefined {
    for (let depth = this.#levels.length - 1; depth >= 0; depth--) {
      const level = this.#levels[depth];
      if (level === undefined) continue;
      for (const reading of readings)
        if (level.kind === reading.kind && fits(level, reading) && goesOn(level, reading)) return { depth, reading };
    }
    return undefined;
  }

  /** "7.12": a number that says on its own where it stands. */
  #openPath(labels: readonly string[]): readonly string[] {
    this.#levels = labels.map((label, depth) => ({
      kind: 'digit',
      label: String(Number(label)),
      ...(depth === 0 ? { setting: 'stop' } : {}),
    }));
    return this.#levels.map(({ label }) => label);
  }

  /** The number at the top, where no other stands below it. */
  get topNumber(): number | undefined {
    const [top] = this.#levels;
    return top?.kind === 'digit' && this.#levels.length === 1 ? Number(top.label) : undefined;
  }

  /** Whether a marker starts the top level over again. */
  startsOver(marker: Marker | undefined): boolean {
    return marker?.kind === 'digit' && marker.label === '1' && this.topNumber !== undefined;
  }

  /** The next figure in brackets goes on with a list that began within the words of the last paragraph. */
  deepen(): void {
    if (!this.#levels.some(({ setting }) => setting === 'brackets'))
      this.#levels.push({ kind: 'digit', label: '0', setting: 'brackets' });
  }

  /** Puts a paragraph without a number at the top: `u1`. */
  open(label: string): readonly string[] {
    this.#levels = [{ kind: 'bullet', label }];
    return [label];
  }

  reset(): void {
    this.#levels = [];
  }

  #replace(wanted: number, reading: Level): readonly string[] {
    const depth = Math.min(wanted, DEEPEST);
    const before = this.#levels[depth];
    const label = reading.kind !== 'bullet' ? reading.label : `u${Number(before?.label.slice(1) ?? 0) + 1}`;
    const { kind, setting } = reading;
    const level = setting === undefined ? { kind, label } : { kind, label, setting };
    if (depth === 0) this.#levels = [level];
    else this.#levels = [...this.#levels.slice(0, depth), level];
    return depth === 0 ? [label] : this.#levels.map((one) => one.label);
  }
}

type Fits = (level: Level, reading: Level) => boolean;

/** Figures in brackets count apart from figures with a full stop. */
const isSetAlike: Fits = (level, reading) => level.setting === reading.setting;
const inAnySetting: Fits = () => true;

/** "24/017", "SC59-11", "R18", "CAB.45": a number of minutes or of a list of resolutions, which stands for itself. */
const IS_CODE = /[/-]|^[A-Z]\d|^[A-Z]{1,5}\.|^\d{4}\./;

/** A lone i, v, x, l or c may be a letter or a numeral. */
function readingsOf(marker: Marker): readonly Level[] {
  if (marker.kind === 'letter' && fromRoman(marker.label) !== undefined)
    return [marker, { kind: 'roman', label: marker.label }];
  return [marker];
}

const isFirst = ({ kind, label }: Level): boolean =>
  kind === 'bullet' ||
  (kind === 'roman' ? label.toLowerCase() : label) ===
    (kind === 'digit' ? '1' : kind === 'roman' ? 'i' : kind === 'capital' ? 'A' : 'a');

/** "8." behind "7.", though a list of its own stands between them. */
const isNext: Fits = (level, next) => level.kind === 'digit' && rank(next) === rank(level) + 1;

/** The next label, or, where the source leaves one out, one soon after it. */
function follows(level: Level, next: Level): boolean {
  const step = rank(next) - rank(level);
  return level.kind === 'bullet'
    ? !level.label.includes('.') && next.kind === 'bullet'
    : step >= 1 && step <= (level.kind === 'digit' ? 60 : 1);
}

function rank({ kind, label }: Level): number {
  if (kind === 'digit') return Number(label);
  return kind === 'roman' ? (fromRoman(label) ?? 0) : label.charCodeAt(0);
}
