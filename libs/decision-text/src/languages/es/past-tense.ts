/** Past tenses that the rules do not give: "pidió", "dispuso". */
const IRREGULAR: Readonly<Record<string, string>> = {
  pedir: 'pidió',
  disponer: 'dispuso',
  proponer: 'propuso',
  hacer: 'hizo',
  dar: 'dio',
  tener: 'tuvo',
  poner: 'puso',
  mantener: 'mantuvo',
  sostener: 'sostuvo',
  requerir: 'requirió',
  sugerir: 'sugirió',
  referir: 'refirió',
  conferir: 'confirió',
  elegir: 'eligió',
  rendir: 'rindió',
  advertir: 'advirtió',
  seguir: 'siguió',
  proseguir: 'prosiguió',
};

/** solicitar → solicitó, decidir → decidió, instruir → instruyó. */
export function preterite(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  const stem = verb.slice(0, -2);
  if (verb.endsWith('ar')) return `${stem}ó`;
  return /(?:u|e)$/.test(stem) ? `${stem}yó` : `${stem}ió`;
}

/** solicitó → solicitaron, decidió → decidieron, dispuso → dispusieron. */
export function preteritePlural(verb: string): string {
  const one = preterite(verb);
  if (verb.endsWith('ar') && one.endsWith('ó')) return `${one.slice(0, -1)}aron`;
  return one.endsWith('yó') ? `${one.slice(0, -1)}eron` : `${one.replace(/i?[oó]$/, '')}ieron`;
}

const PARTICIPLES: Readonly<Record<string, string>> = {
  disponer: 'dispuest',
  proponer: 'propuest',
  poner: 'puest',
  hacer: 'hech',
  resolver: 'resuelt',
  suscribir: 'suscrit',
  abrir: 'abiert',
  creer: 'creíd',
};

/** invitar → invitado, invitada, invitados, invitadas. */
export function participles(verb: string): string[] {
  const stem = PARTICIPLES[verb] ?? verb.slice(0, -2) + (verb.endsWith('ar') ? 'ad' : 'id');
  return ['o', 'a', 'os', 'as'].map((ending) => stem + ending);
}

/** solicitar → solicitamos, pedir → pedimos. */
export const weForm = (verb: string): string => `${verb.slice(0, -1)}mos`;
