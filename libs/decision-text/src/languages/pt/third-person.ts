/** Third persons that the rules do not give: "Dispõe", "Pede". */
const IRREGULAR: Readonly<Record<string, string>> = {
  dispor: 'dispõe',
  propor: 'propõe',
  pôr: 'põe',
  referir: 'refere',
  requerer: 'requer',
  conferir: 'confere',
  sugerir: 'sugere',
  seguir: 'segue',
  prosseguir: 'prossegue',
  instituir: 'institui',
  constituir: 'constitui',
  substituir: 'substitui',
  atribuir: 'atribui',
  incluir: 'inclui',
  concluir: 'conclui',
  instruir: 'instrui',
  aderir: 'adere',
  fazer: 'faz',
  dar: 'dá',
  ter: 'tem',
  manter: 'mantém',
  crer: 'crê',
  exprimir: 'exprime',
};

/** solicitar → solicita, decidir → decide, congratular-se → congratula-se. */
export function thirdPerson(verb: string): string {
  const [stem = '', pronoun] = verb.split('-');
  const form = IRREGULAR[stem] ?? stem.slice(0, -2) + (stem.endsWith('ar') ? 'a' : 'e');
  return pronoun === undefined ? form : `${form}-${pronoun}`;
}

/** Infinitives with a pronoun: convidar → convidá-lo, agradecer → agradecer-lhe. */
export function withPronouns(verb: string): readonly string[] {
  const accents: Readonly<Record<string, string>> = { a: 'á', e: 'ê', i: 'i', o: 'ô' };
  const vowel = verb.charAt(verb.length - 2);
  const cut = verb.slice(0, -2) + (accents[vowel] ?? vowel);
  return [
    ...['lo', 'la', 'los', 'las'].map((one) => `${cut}-${one}`),
    ...['lhe', 'lhes'].map((one) => `${verb}-${one}`),
  ];
}
