import { BULLET } from '../flow.js';
import { listNumber, type NumberStyle } from '../list-number.js';
import type { Styles } from './styles.js';
import { numberIn, readXml, valueOf } from './xml.js';

/** A level of a list as the file describes it. */
interface Level {
  start: number;
  format: string;
  /** "(%2)": what is drawn, the numbers of levels marked by their places. */
  text: string;
  /** Whether all numbers are drawn as figures. */
  isLegal: boolean;
  /** Whether the level goes on counting when the one above it moves. */
  goesOn: boolean;
}

interface List {
  readonly levels: Map<number, Level>;
  /** The style whose list is meant. */
  link?: string;
}

/** A list as paragraphs refer to it; several share the count of one description. */
interface Instance {
  of: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

const FORMATS: ReadonlyMap<string, NumberStyle> = new Map([
  ['lowerLetter', 'lower-letter'],
  ['upperLetter', 'upper-letter'],
  ['lowerRoman', 'lower-roman'],
  ['upperRoman', 'upper-roman'],
]);

/** Counts the lists of a Word file as Word does, to give the numbers that it draws before paragraphs. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #instances = new Map<string, Instance>();
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(
    xml: string | undefined,
    private readonly styles: Styles,
  ) {
    if (xml !== undefined) this.#read(xml);
  }

  /** What Word draws before the next paragraph of a list; empty where it draws nothing. */
  label(numId: string, depth: number): string {
    const instance = this.#instances.get(numId);
    if (instance === undefined) return '';
    const { id, levels } = this.#levelsOf(instance);
    const levelAt = (at: number): Level | undefined => instance.levels.get(at) ?? levels.get(at);
    const level = levelAt(depth);
    if (level === undefined) return '';
    const counts = this.#counts.get(id) ?? [];
    this.#counts.set(id, counts);
    for (let above = 0; above < depth; above++) counts[above] ??= levelAt(above)?.start ?? 1;
    const restart = this.#restart(numId, instance, depth);
    const before = counts[depth];
    counts[depth] = restart ?? (before === undefined ? level.start : before + 1);
    for (let below = depth + 1; below < counts.length; below++)
      if (levelAt(below)?.goesOn !== true) Reflect.deleteProperty(counts, below);
    return drawn(level, counts, levelAt);
  }

  /** The number that a list begins with anew, where it is first used. */
  #restart(numId: string, { starts }: Instance, depth: number): number | undefined {
    const key = `${numId} ${depth}`;
    if (this.#begun.has(key)) return undefined;
    this.#begun.add(key);
    return starts.get(depth);
  }

  #levelsOf({ of }: Instance): { readonly id: string; readonly levels: ReadonlyMap<number, Level> } {
    const list = this.#lists.get(of);
    const linked = list?.link === undefined ? undefined : this.#instances.get(this.styles.get(list.link).numId ?? '');
    const target = linked === undefined ? undefined : this.#lists.get(linked.of);
    return linked !== undefined && target !== undefined
      ? { id: linked.of, levels: target.levels }
      : { id: of, levels: list?.levels ?? new Map<number, Level>() };
  }

  #read(xml: string): void {
    let list: List = { levels: new Map() };
    let instance: Instance | undefined;
    let level: Level = newLevel();
    let depth = 0;
    readXml(xml, {
      open: (name, attributes) => {
        const value = valueOf(attributes);
        switch (name) {
          case 'abstractNum':
            list = { levels: new Map() };
            instance = undefined;
            this.#lists.set(attributes['w:abstractNumId'] ?? '', list);
            break;
          case 'num':
            instance = { of: '', starts: new Map(), levels: new Map() };
            this.#instances.set(attributes['w:numId'] ?? '', instance);
            break;
          case 'abstractNumId':
            if (instance !== undefined) instance.of = value ?? '';
            break;
          case 'numStyleLink':
            if (value !== undefined) list.link = value;
            break;
          case 'lvlOverride':
            depth = numberIn(attributes['w:ilvl']) ?? 0;
            break;
          case 'startOverride':
            instance?.starts.set(depth, numberIn(value) ?? 1);
            break;
          case 'lvl':
            level = newLevel();
            (instance ?? list).levels.set(numberIn(attributes['w:ilvl']) ?? 0, level);
            break;
          case 'start':
            level.start = numberIn(value) ?? 1;
            break;
          case 'numFmt':
            level.format = value ?? 'decimal';
            break;
          case 'lvlText':
            level.text = value ?? '';
            break;
          case 'isLgl':
            level.isLegal = true;
            break;
          case 'lvlRestart':
            level.goesOn = value === '0';
            break;
          default:
        }
      },
    });
  }
}

const newLevel = (): Level => ({ start: 1, format: 'decimal', text: '', isLegal: false, goesOn: false });

function drawn(level: Level, counts: readonly number[], levelAt: (depth: number) => Level | undefined): string {
  if (level.format === 'bullet') return BULLET;
  if (level.format === 'none') return '';
  const label = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const depth = Number(place) - 1;
    const format = level.isLegal ? undefined : FORMATS.get(levelAt(depth)?.format ?? '');
    return listNumber(counts[depth] ?? 1, format ?? 'decimal');
  });
  return /^[\p{L}\d]{1,4}$/u.test(label) ? `${label}.` : label.trim();
}
