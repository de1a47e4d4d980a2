/** Past tenses that the rules do not give: "dispôs", "fez". */
const IRREGULAR: Readonly<Record<string, string>> = {
  dispor: 'dispôs',
  propor: 'propôs',
  pôr: 'pôs',
  fazer: 'fez',
  dar: 'deu',
  ter: 'teve',
  manter: 'manteve',
};

/** solicitar → solicitou, decidir → decidiu. */
export function preterite(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  const stem = verb.slice(0, -2);
  return `${stem}${verb.endsWith('ar') ? 'ou' : verb.endsWith('er') ? 'eu' : 'iu'}`;
}

/** solicitou → solicitaram, decidiu → decidiram, fez → fizeram. */
const IRREGULAR_PLURAL: Readonly<Record<string, string>> = {
  dispor: 'dispuseram',
  propor: 'propuseram',
  pôr: 'puseram',
  fazer: 'fizeram',
  dar: 'deram',
  ter: 'tiveram',
  manter: 'mantiveram',
};
export const preteritePlural = (verb: string): string => IRREGULAR_PLURAL[verb] ?? `${verb.replace(/uir$/, 'uír')}am`;

const PARTICIPLES: Readonly<Record<string, string>> = {
  dispor: 'dispost',
  propor: 'propost',
  pôr: 'post',
  fazer: 'feit',
  eleger: 'eleit',
  subscrever: 'subscrit',
  abrir: 'abert',
};

/** convidar → convidado, convidada, convidados, convidadas. */
export function participles(verb: string): string[] {
  const stem = PARTICIPLES[verb] ?? verb.slice(0, -2) + (verb.endsWith('ar') ? 'ad' : 'id');
  return ['o', 'a', 'os', 'as'].map((ending) => stem + ending);
}

/** solicitar → solicitamos, propor → propomos. */
export const weForm = (verb: string): string => `${verb.slice(0, -1).replace('ô', 'o')}mos`;

/** solicita → solicitam, decide → decidem, dispõe → dispõem. */
export const theyForm = (thirdPerson: string): string =>
  thirdPerson.endsWith('m') ? thirdPerson.replace('é', 'ê') : `${thirdPerson}m`;
