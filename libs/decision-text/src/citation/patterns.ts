/**
 * How symbols of decisions and documents are printed. Each pattern stands with examples; a bare number counts as a
 * citation only after a word such as "resolution".
 */
const SYMBOLS: readonly string[] = [
  // AG/RES. 2118 (XXXV-O/05), CIM/RES. 225/02 (XXXI-O/02), AG/RES. AG/RES. 2026 (XXXIV-O/04)
  String.raw`[A-Z]{2,8}\.? ?\/ ?(?:RES|DEC|Res|Dec)\b\.? ?(?:[A-Z]{2,8} ?\/ ?(?:RES|DEC)\.? ?)?\d{1,5}(?: ?\/ ?\d{2,4}\b)?(?: ?\([^()]{2,18}\)| ?\([IVXLC\d]{1,9}-[OE0]\/\d{2,4})?(?: (?:rev|corr)\. ?\d{1,2})?`,
  // CP/doc.4023/05, RTP-II/doc.5/09 rev. 9, CP/CSH-1155/09 rev. 10, OEA/Ser.G
  String.raw`[A-Z]{2,6}(?:-[IVX]{1,5})?(?: ?\/ ?[A-Z][A-Za-z]{1,7}(?:[.-][A-Z0-9IVX]{1,6}){0,3}){0,3}[/.-] ?(?:doc|DOC|inf|INF|CSH|CAJP|CISC|SCT|GT|Ser)(?:[./-] ?[A-Za-z0-9]{1,7}){1,6}(?:,? (?:rev|corr|add)\. ?\d{1,2}){0,2}`,
  String.raw`(?:AG|CP|CIM|CIDI|CD|OEA|RTP|GT|REMJA|CEPCIDI)\/[A-Z]{2,6}-\d{1,5}\/\d{2}(?:,? (?:rev|corr|add)\. ?\d{1,2}){0,2}`,
  // A/RES/70/1, S/PRST/2015/8, A/CONF.48/14, E/CN.4/2005/L.10, S/2006/997, A/8783
  String.raw`(?:A|S|E|ST|TD|UNEP|HSP|FCCC|CEDAW|CCPR|CRC|CAT|CERD|ICCD|IDB|GC|WT|DP|JIU|ISBA|SPLOS|CCW|CD|NPT|BWC|APLC|CBD|ICC-ASP)(?:\/[A-Z0-9][A-Za-z0-9.-]{0,12}(?:\([IVXL\d]{1,6}\))?){1,6}`,
];
const BARE: readonly string[] = [
  // XIII/33, VIII/2: decisions of conferences of parties
  String.raw`[IVXL]{1,6}\/\d{1,3}`,
  // 2994 (XXVII), 1730 (2006), 377 A (V), 2145 (S-V)
  String.raw`\d{1,4}(?: [A-Z])? ?\((?:E?S-)?(?:[IVXL]{1,8}|(?:19|20)\d\d)\)`,
  // 58/153, 1997/55, 42/220 A, 57/284 A and B, S-16/1
  String.raw`(?:E?S-)?\d{1,4}\/(?:CP\.|CMP\.)?\d{1,4}(?: [A-Z](?: \p{Ll}{1,3} [A-Z])?(?=[\s,;.)]))?`,
];

/** How every one of them begins; a look at two characters spares nearly all others a closer one. */
const BEGINS = String.raw`(?=[A-Z][A-Z\/-]|\d)`;

/** Word boundary, then a symbol (group 1) or a bare number (group 2). */
export const CITATION = new RegExp(
  String.raw`${BEGINS}(?<![\p{L}\d/.-])(?:(${SYMBOLS.join('|')})|(${BARE.join('|')}))(?![\p{L}\d])`,
  'gu',
);
