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
/** “mais três meses”, “três meses adicionais”. */
const MORE = String.raw`(?<!\p{L})(?:mais (?=\S+ (?:\([^)]{1,30}\) )?(?:dias?|semanas?|m[eê]s(?:es)?|anos?)(?!\p{L}))|(?=\S+ (?:\([^)]{1,30}\) )?(?:dias?|semanas?|m[eê]s(?:es)?|anos?) (?:a mais|adiciona(?:l|is)|suplementares?)(?!\p{L})))(\p{Ll}{2,12}|\d{1,3})(?: \([^)]{1,30}\))? (dias?|semanas?|m[eê]s(?:es)?|anos?)(?: (?:a mais|adiciona(?:l|is)|suplementares?))?(?!\p{L})`;
const UNTIL = String.raw`(?<!\p{L})até (?:o |a |ao |à )?[^;.]{3,60}?(?=,? para )`;
/** A day by itself is no word of more: what it is for is named. */
const WHAT = String.raw`para (?:a |o |que )?(?:sua |seu )?(?:apresent|entreg|envi|remet|conclu|finaliz|transmi|submet)\p{L}*(?: (?:o|a|os|as|seu|sua|seus|suas|do|da|de seu|de sua) )(?:\p{L}{1,20} ){0,2}(?:relatórios?|estudos?|planos?|respostas?|projetos?|propostas?|avaliaç|trabalhos?)`;
/** To whom it is granted. */
export const PORTUGUESE_GRANTED_TO: readonly RegExp[] = [
  /(?:^| )(?:conce[dp]|outorg)\p{Ll}+ (?:aos?|às?) (\p{Lu}[^,;.]{1,80}?),? (?:até|mais|uma?|o|prazo|\p{Ll}{2,12} (?:dias?|semanas?|m[eê]s(?:es)?|anos?)|\d) ?/u,
  / (?:aos?|às?) (\p{Lu}[^,;.]{1,80}?),? para /u,
];
const HANDED_IN = new RegExp(String.raw`^(?:\p{Ll}+ )?${GIVES}${UNTIL},? ${WHAT}`, 'iu');
const LONGER = new RegExp(String.raw`^(?:\p{Ll}+ )?${GIVES}${MORE}${FOR_WHAT}`, 'iu');
/** "three more months"; "until 30 June 2027". */
export const PORTUGUESE_MORE = new RegExp(MORE, 'iu');
export const PORTUGUESE_UNTIL = new RegExp(UNTIL, 'iu');

/** Whether what is granted is such a length, or a day until which something is handed in. */
export const portugueseGivesMore = (lemma: string, object: string): boolean =>
  [GIVEN, LONGER, HANDED_IN].some((one) => one.test(`${lemma} ${object}`));
