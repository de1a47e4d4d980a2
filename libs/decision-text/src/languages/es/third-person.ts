/** Third persons that the rule does not give: "Encomienda", "Pide". */
export const SPANISH_THIRD_PERSON: Readonly<Record<string, string>> = {
  encomendar: 'encomienda',
  recomendar: 'recomienda',
  alentar: 'alienta',
  pedir: 'pide',
  ver: 'vería',
  instruir: 'instruye',
  requerir: 'requiere',
  sugerir: 'sugiere',
  renovar: 'renueva',
  resolver: 'resuelve',
  acordar: 'acuerda',
  extender: 'extiende',
  recordar: 'recuerda',
  aprobar: 'aprueba',
  promover: 'promueve',
  incluir: 'incluye',
  constituir: 'constituye',
  manifestar: 'manifiesta',
  reforzar: 'refuerza',
  elegir: 'elige',
  mantener: 'mantiene',
  hacer: 'hace',
  dar: 'da',
  disolver: 'disuelve',
  comenzar: 'comienza',
  oponerse: 'opone',
  reiterarse: 'reitera',
  unirse: 'une',
  asociarse: 'asocia',
  proclamarse: 'proclama',
  sostener: 'sostiene',
  concluir: 'concluye',
  sustituir: 'sustituye',
  enviar: 'envía',
  ampliar: 'amplía',
  confiar: 'confía',
  rendir: 'rinde',
  disponer: 'dispone',
  continuar: 'continúa',
  congratularse: 'congratula',
  comprometerse: 'compromete',
  solidarizarse: 'solidariza',
  adherirse: 'adhiere',
  adherir: 'adhiere',
  sumarse: 'suma',
  complacerse: 'complace',
  rogar: 'ruega',
  referir: 'refiere',
  conferir: 'confiere',
  seguir: 'sigue',
  proseguir: 'prosigue',
  advertir: 'advierte',
  instituir: 'instituye',
  desaprobar: 'desaprueba',
  tener: 'tiene',
};

/** solicita → solicite, remite → remita, autoriza → autorice. */
const subjunctive = (spoken: string): string =>
  spoken.endsWith('a')
    ? `${spoken.slice(0, -1).replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c')}e`
    : `${spoken.slice(0, -1)}a`;

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
/** aprueba → apruéba-se, solicite → solicíte-se: a pronoun behind the verb makes its stress be written. */
const stressed = (form: string): string =>
  form.replace(
    /([iu]?)([aeiou])((?:qu|gu|[^aeiouáéíóú])+[aeo])$/,
    (_, glide: string, vowel: string, rest: string) => glide + (ACCENTS[vowel] ?? vowel) + rest,
  );

/** "Apruébase", "Solicítese": what is decided in the imperative. */
export const imperatives = (spoken: string): readonly string[] =>
  [spoken, subjunctive(spoken)].map((form) => `${stressed(form)}se`);
