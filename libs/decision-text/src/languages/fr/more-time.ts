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
/** « trois mois de plus », « trois mois supplémentaires ». */
const MORE = String.raw`(?<!\p{L})(\p{Ll}{2,12}|\d{1,3})(?: \([^)]{1,30}\))? (jours?|semaines?|mois|ans?|années?) (?:de plus|supplémentaires?|additionnel(?:le)?s?)(?!\p{L})`;
const UNTIL = String.raw`(?<!\p{L})jusqu['’](?:au|à la|à l['’]|à) ?[^;.]{3,60}?(?=,? pour )`;
/** A day by itself is no word of more: what it is for is named. */
const WHAT = String.raw`pour (?:la |le |l['’]|sa |son )?(?:présent|remett|remise|soum|dépos|dépôt|achev|rend|transmet|transmission|termin)\p{L}*(?: de)?(?: (?:le |la |les |l['’]|du |des |sa |son |ses |leurs? ))(?:\p{L}{1,20} ){0,2}(?:rapports?|études?|plans?|réponses?|projets?|propositions?|évaluation|travaux)`;
/** To whom it is granted. */
export const FRENCH_GRANTED_TO: readonly RegExp[] = [
  /(?:^|[ '’])(?:accord|octro[iy]|conc[èé]d)\p{Ll}+ (?:à la |à l['’]|aux? |à )(\p{Lu}[^,;.]{1,80}?),? (?:jusqu|une? |le |\p{Ll}{2,12} (?:jours?|semaines?|mois|ans?|années?)|\d)/u,
  / (?:à la |à l['’]|aux? )(\p{Lu}[^,;.]{1,80}?),? (?:pour|afin) /u,
];
const HANDED_IN = new RegExp(String.raw`^(?:\p{Ll}+ (?:d['’])?)?${GIVES}${UNTIL},? ${WHAT}`, 'iu');
const LONGER = new RegExp(String.raw`^(?:\p{Ll}+ (?:d['’])?)?${GIVES}${MORE}${FOR_WHAT}`, 'iu');
/** "three more months"; "until 30 June 2027". */
export const FRENCH_MORE = new RegExp(MORE, 'iu');
export const FRENCH_UNTIL = new RegExp(UNTIL, 'iu');

/** Whether what is granted is such a length, or a day until which something is handed in. */
export const frenchGivesMore = (lemma: string, object: string): boolean =>
  [GIVEN, LONGER, HANDED_IN].some((one) => one.test(`${lemma} ${object}`));
