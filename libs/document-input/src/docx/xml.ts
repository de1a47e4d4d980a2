import { Parser } from 'htmlparser2';

/** What is told of the elements of an XML part; names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads an XML part of a Word file from its beginning to its end. */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => handler.open(localName(name), attributes),
      ontext: (text) => handler.text?.(text),
      onclosetag: (name) => handler.close?.(localName(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The value that an element of Word carries: `<w:start w:val="3"/>`. */
export const valueOf = (attributes: Readonly<Record<string, string>>): string | undefined => attributes['w:val'];

/** A property that is on where the element stands, unless it says otherwise. */
export const isOn = (attributes: Readonly<Record<string, string>>): boolean =>
  !/^(?:0|false|off|none)$/.test(valueOf(attributes) ?? '');

/** A whole number among the attributes; undefined where there is none. */
export function numberIn(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
