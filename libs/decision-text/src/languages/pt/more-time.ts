/** More time for something that is due, granted in other words than that its deadline is prolonged. */

const UNIT = '(?:dias?|semanas?|m[eê]s(?:es)?|anos?)';
/** Who grants it. */
const GIVES = String.raw`(?<!\p{L})(?:conce[dp]|outorg)\p{L}+[^;.]{0,120}`;
/** A time that is granted on top of what there was, or a prolongation of what somebody has to hand in. */
const EXTRA = String.raw`prazo (?:adicional|suplementar) de`;
const PROLONGATION = String.raw`prorrogação de`;
const FOR_WHAT = String.raw`(?: (?:aos?|às?) [^;.,]{3,60}?)?,? (?:(?:para|n[ao]) (?:a |o |que )?(?:sua |seu )?(?:apresent|entreg|envi|remet|conclu|respo|finaliz|transmi|submet)|do prazo(?!\p{L}))`;

/** The words before such a length, by how the language counts: “prazo adicional de”, “uma prorrogação de”. */
export const portugueseExtra = (count: string): string =>
  String.raw`(?:${EXTRA}|${PROLONGATION}(?=(?: |)${count}(?: \([\p{L}\d -]{1,30}\))? ${UNIT}${FOR_WHAT}))(?<=${GIVES})`;

const GIVEN = new RegExp(
  String.raw`^(?:\p{Ll}+ )?${GIVES}(?:${EXTRA} ?\S+(?: \([^)]{1,30}\))? ${UNIT}|${PROLONGATION} ?\S+(?: \([^)]{1,30}\))? ${UNIT}${FOR_WHAT})`,
  'iu',
);
/** Whether what is granted is such a length. */
export const portugueseGivesMore = (lemma: string, object: string): boolean => GIVEN.test(`${lemma} ${object}`);
