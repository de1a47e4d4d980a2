/** More time for something that is due, granted in other words than that its deadline is prolonged. */

const UNIT = '(?:jours?|semaines?|mois|ans?|années?)';
/** Who grants it. */
const GIVES = String.raw`(?<!\p{L})(?:accord|octro[iy]|conc[èé]d)\p{L}+[^;.]{0,120}`;
/** A time that is granted on top of what there was, or a prolongation of what somebody has to hand in. */
const EXTRA = String.raw`(?:nouveau délai|délai (?:supplémentaire|additionnel)) d(?:e|['’])`;
const PROLONGATION = String.raw`(?:prorogation|prolongation) d(?:e|['’])`;
const FOR_WHAT = String.raw`(?: (?:aux?|à (?:la |l['’])?) ?[^;.,]{3,60}?)?,? (?:pour (?:la |le |l['’]|sa |son |leur )?(?:présent|remett|remise|soum|dépos|dépôt|achev|rend|répon|transmet|transmission|termin)|du délai(?!\p{L}))`;

/** The words before such a length, by how the language counts: « un délai supplémentaire de ». */
export const frenchExtra = (count: string): string =>
  String.raw`(?:${EXTRA}|${PROLONGATION}(?=(?: |)${count}(?: \([\p{L}\d -]{1,30}\))? ${UNIT}${FOR_WHAT}))(?<=${GIVES})`;

const GIVEN = new RegExp(
  String.raw`^(?:\p{Ll}+ (?:d['’])?)?${GIVES}(?:${EXTRA} ?\S+(?: \([^)]{1,30}\))? ${UNIT}|${PROLONGATION} ?\S+(?: \([^)]{1,30}\))? ${UNIT}${FOR_WHAT})`,
  'iu',
);
/** Whether what is granted is such a length. */
export const frenchGivesMore = (lemma: string, object: string): boolean => GIVEN.test(`${lemma} ${object}`);
