import { isOn, numberIn, readXml, valueOf } from './xml.js';

/** What a style, or a run itself, does to words. */
export interface Look {
  readonly isHidden?: boolean;
  readonly isRaised?: boolean;
}

/** What the reader needs to know of a style. */
export interface Style extends Look {
  readonly numId?: string;
  readonly level?: number;
}

type Printed = { -readonly [Key in keyof Style]: Style[Key] } & { basedOn?: string };

const MOST_ANCESTORS = 12;

/** The styles of a Word file, each with what it takes from those it is based on. */
export class Styles {
  readonly #printed = new Map<string, Printed>();

  constructor(xml: string | undefined) {
    let style: Printed = {};
    if (xml === undefined) return;
    readXml(xml, {
      open: (name, attributes) => {
        if (name === 'style') {
          style = {};
          this.#printed.set(attributes['w:styleId'] ?? '', style);
          return;
        }
        const value = valueOf(attributes);
        if (name === 'basedOn' && value !== undefined) style.basedOn = value;
        if (name === 'numId' && value !== undefined) style.numId = value;
        if (name === 'ilvl') style.level = numberIn(value) ?? 0;
        Object.assign(style, lookIn(name, attributes));
      },
    });
  }

  /** The style of this name; one without properties where the file has none. */
  get(id: string | undefined): Style {
    const chain: Printed[] = [];
    for (let at = this.#printed.get(id ?? ''); at !== undefined && chain.length < MOST_ANCESTORS;) {
      chain.unshift(at);
      at = this.#printed.get(at.basedOn ?? '');
    }
    return Object.assign({}, ...chain) as Style;
  }
}

/** What a property of a run does to its words; nothing for most. */
export function lookIn(name: string, attributes: Readonly<Record<string, string>>): Look {
  switch (name) {
    case 'strike':
    case 'dstrike':
    case 'vanish':
      return { isHidden: isOn(attributes) };
    case 'vertAlign':
      return { isRaised: valueOf(attributes) === 'superscript' };
    default:
      return {};
  }
}
