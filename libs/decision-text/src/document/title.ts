/** The symbol of an OAS decision as it heads the text, misprints included. */
export const OAS_SYMBOL =
  /\b[A-Z]{2,7}\.? ?\/ ?(?:RES|DEC)\.? ?(?:AG\/RES\. ?)?\d{1,4}(?:\/\d{2})?(?: ?\([^()]{3,18}\)| ?\([IVXLC\d]{1,9}-[OE0]\/\d{2,4})?/;
/** "58/153. Title", "2994 (XXVII). Title", "32/32 Title", "S-24/2. Title", "Decision 1/CP.21". */
export const NUMBERED_TITLE =
  /^(?:Resolution |Decision |RESOLUTION |DECISION )?((?:E?S-)?\d{1,4}\/(?:CP\.)?\d{1,4}|\d{1,4}\.? ?[A-Z]? ?\((?:E?S-)?[IVXL\d]{1,8}\))\.?(?:[\s.:]+(.*))?$/;
/** The line that makes a text a draft. */
export const DRAFT =
  /^[^\w\n]{0,10}(?:revised )?(?:draft (?:resolution|decision|declaration)|proyecto de (?:resolución|declaración|decisión))\b.{0,60}$/im;

/** The title of a decision, from the paragraphs above its opening; null where none is printed. */
export function titleOf(front: readonly string[], numberedTitle: string | undefined): string | null {
  if (numberedTitle !== undefined && numberedTitle !== '') return numberedTitle.replace(/\s+[A-Z]$/, '');
  const bare = front.findIndex((line) => NUMBERED_TITLE.test(line));
  const below = bare < 0 ? undefined : front[bare + 1];
  if (below !== undefined && !/^[[(]|^adopted/i.test(below)) return below;
  return titleInCapitals(front);
}

/** Lines in capitals that are no title: whose paper it is, at which session, in which language. */
const LETTERHEAD =
  /^\(|^AG\/|^CP\/|^OEA|^OAS|OEA\/Ser\.|^(?:THE )?ORGANIZATION OF|^ORGANIZACIÓN DE|^(?:GENERAL|PERMANENT|INTER-AMERICAN) (?:ASSEMBLY|SECRETARIAT|COUNCIL)$|^(?:ASAMBLEA|SECRETARÍA) GENERAL$|^CONSEJO (?:PERMANENTE|INTERAMERICANO)|^(?:GENERAL |SPECIAL |JOINT |PREPARATORY )?(?:COMMITTEE|COMMISSION)(?: ON| OF|$)|^(?:COMISIÓN|COMITÉ)(?: DE| SOBRE| GENERAL| PREPARATORI| ESPECIAL|$)|^(?:RESOLUTION|RESOLUCIÓN|DECLARATION|DECLARACIÓN|PROCEEDINGS|ORIGINAL|ENGLISH|ESPAÑOL|SPANISH)(?::|$)|\b(?:REGULAR|SPECIAL) SESSION$|^\p{L}+(?: \p{L}+)? PER[IÍ]ODO (?:EXTRA)?ORDINARIO DE SESIONES$/u;

/** The title in capitals, below the symbol before anywhere else; else the line below the symbol, in any letters. */
function titleInCapitals(front: readonly string[]): string | null {
  const symbolAt = front.findLastIndex((line) => OAS_SYMBOL.test(line.slice(0, 40)));
  const below = front.slice(symbolAt + 1);
  const next = symbolAt < 0 ? undefined : below[0];
  const title =
    capitalsIn(below) ?? capitalsIn(front) ?? (next !== undefined && IN_SMALL_LETTERS.test(next) ? next : undefined);
  return title?.replace(/\s+/g, ' ').replace(FOOTNOTE_MARK, '') ?? null;
}

function capitalsIn(lines: readonly string[]): string | undefined {
  const isTitle = (line: string, index: number): boolean =>
    isInCapitals(line) && !DRAFT.test(line) && !OAS_SYMBOL.test(line) && !isLetterhead(lines, index);
  const from = lines.findIndex(isTitle);
  if (from < 0) return undefined;
  const length = lines.slice(from).findIndex((line, index) => !isTitle(line, from + index));
  return lines.slice(from, length < 0 ? undefined : from + length).join(' ');
}

/** A title in small letters: no date, no note of adoption, no sentence. */
const IN_SMALL_LETTERS =
  /^[“"]?(?!Original|Resolution adopted|Adopted|Approved|Aprobad|Resolución aprobada|Distr|English|Español)\p{Lu}\p{L}+ [^.;:]{8,240}[^.;:,\s]$/u;

const isInCapitals = (line: string): boolean =>
  line.length > 3 && line === line.toUpperCase() && /\p{L}{3}/u.test(line);

/** A letterhead may run over two lines: "COMMITTEE ON SUMMITS MANAGEMENT / AND CIVIL SOCIETY …". */
function isLetterhead(front: readonly string[], index: number): boolean {
  const line = front[index] ?? '';
  const goesOn = /^(?:AND|OF|ON|IN|FOR|Y|DE|DEL|EN|PARA|SOBRE) /.test(line);
  return LETTERHEAD.test(line) || (goesOn && index > 0 && isLetterhead(front, index - 1));
}

/** "… IN THE HEMISPHERE1/", "… [1]". */
const FOOTNOTE_MARK = /\s?(?:\d{1,2}\/|\[\d{1,2}\]|\*)$/;
