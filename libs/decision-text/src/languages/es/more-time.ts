/** More time for something that is due, granted in other words than that its deadline is prolonged. */

const UNIT = '(?:d[ií]as?|semanas?|mes(?:es)?|años?)';
/** Who grants it. */
const GIVES = String.raw`(?<!\p{L})(?:conce[dp]|otorg)\p{L}+[^;.]{0,120}`;
/** A time that is granted on top of what there was, or a prolongation of what somebody has to hand in. */
const EXTRA = String.raw`plazo (?:adicional|suplementario) de`;
const PROLONGATION = String.raw`(?:prórroga|ampliación) de`;
const FOR_WHAT = String.raw`(?: al? [^;.,]{3,60}?)?,? (?:(?:para|en|a) (?:la |el |su |que )?(?:present|entreg|remit|rend|rind|complet|conclu|elev|respond|inform|finaliz)|del plazo(?!\p{L}))`;

/** The words before such a length, by how the language counts: “una prórroga de”, “un plazo adicional de”. */
export const spanishExtra = (count: string): string =>
  String.raw`(?:${EXTRA}|${PROLONGATION}(?=(?: |)${count}(?: \([\p{L}\d -]{1,30}\))? ${UNIT}${FOR_WHAT}))(?<=${GIVES})`;

const GIVEN = new RegExp(
  String.raw`^(?:\p{Ll}+ )?${GIVES}(?:${EXTRA} ?\S+(?: \([^)]{1,30}\))? ${UNIT}|${PROLONGATION} ?\S+(?: \([^)]{1,30}\))? ${UNIT}${FOR_WHAT})`,
  'iu',
);
/** “tres meses más”, “otros tres meses”. */
const MORE = String.raw`(?<!\p{L})(?:otr[oa]s )?(\p{Ll}{2,12}|\d{1,3})(?: \([^)]{1,30}\))? (d[ií]as?|semanas?|mes(?:es)?|años?) (?:más|adicional(?:es)?|suplementari[oa]s?)(?!\p{L})`;
const UNTIL = String.raw`(?<!\p{L})hasta (?:el |la |su |fines de )?[^;.]{3,60}?(?=,? para )`;
/** A day by itself is no word of more: what it is for is named. */
const WHAT = String.raw`para (?:la |el |su |que )?(?:present|entreg|remit|rend|rind|complet|conclu|elev|finaliz)\p{L}*(?: de)?(?: (?:el|la|los|las|su|sus|del) )(?:\p{L}{1,20} ){0,2}(?:informes?|reportes?|estudios?|planes|plan|respuestas?|proyectos?|propuestas?|evaluaci|memorias?|trabajos?)`;
/** To whom it is granted. */
export const SPANISH_GRANTED_TO: readonly RegExp[] = [
  /(?:^| )(?:conce[dp]|otorg)\p{Ll}+ (?:a la |a las |a los |al |a )(\p{Lu}[^,;.]{1,80}?),? (?:hasta|una?|el|otr[oa]s|\p{Ll}{2,12} (?:d[ií]as?|semanas?|mes(?:es)?|años?)|\d) ?/u,
  / (?:a la |a las |a los |al )(\p{Lu}[^,;.]{1,80}?),? (?:para|en|a fin) /u,
];
const HANDED_IN = new RegExp(String.raw`^(?:\p{Ll}+ )?${GIVES}${UNTIL},? ${WHAT}`, 'iu');
const LONGER = new RegExp(String.raw`^(?:\p{Ll}+ )?${GIVES}${MORE}${FOR_WHAT}`, 'iu');
/** "three more months"; "until 30 June 2027". */
export const SPANISH_MORE = new RegExp(MORE, 'iu');
export const SPANISH_UNTIL = new RegExp(UNTIL, 'iu');

/** Whether what is granted is such a length, or a day until which something is handed in. */
export const spanishGivesMore = (lemma: string, object: string): boolean =>
  [GIVEN, LONGER, HANDED_IN].some((one) => one.test(`${lemma} ${object}`));
