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
/** Whether what is granted is such a length. */
export const spanishGivesMore = (lemma: string, object: string): boolean => GIVEN.test(`${lemma} ${object}`);
