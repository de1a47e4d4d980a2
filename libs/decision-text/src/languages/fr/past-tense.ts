/** Participles that the rules do not give: "pris", "convenu". */
const PARTICIPLES: Readonly<Record<string, string>> = {
  prendre: 'pris',
  admettre: 'admis',
  remettre: 'remis',
  mettre: 'mis',
  transmettre: 'transmis',
  soumettre: 'soumis',
  faire: 'fait',
  inscrire: 'inscrit',
  instruire: 'instruit',
  souscrire: 'souscrit',
  inclure: 'inclus',
  conclure: 'conclu',
  élire: 'élu',
  convenir: 'convenu',
  soutenir: 'soutenu',
  maintenir: 'maintenu',
  tenir: 'tenu',
  résoudre: 'résolu',
  dissoudre: 'dissous',
  enjoindre: 'enjoint',
  reconnaître: 'reconnu',
  savoir: 'su',
  croire: 'cru',
  poursuivre: 'poursuivi',
  promouvoir: 'promu',
  reconduire: 'reconduit',
  rendre: 'rendu',
  accueillir: 'accueilli',
};

/** prier → prié, établir → établi, prendre → pris. */
export const participle = (verb: string): string =>
  PARTICIPLES[verb] ?? (verb.endsWith('er') ? `${verb.slice(0, -2)}é` : verb.endsWith('ir') ? verb.slice(0, -1) : verb);

/** prier → prié, priée, priés, priées. */
export const participles = (verb: string): string[] => {
  const plain = participle(verb);
  return [...new Set([plain, `${plain}e`, plain.endsWith('s') ? plain : `${plain}s`, `${plain}es`])];
};

/** décider → décida, établir → établit; other verbs have it in no minutes. */
export const simplePast = (verb: string): string[] =>
  verb.endsWith('ger')
    ? [`${verb.slice(0, -1)}a`]
    : verb.endsWith('er')
      ? [`${verb.slice(0, -2)}a`]
      : /(?:prend|rend)re$/.test(verb)
        ? [verb.replace('prendre', 'prit').replace('rendre', 'rendit')]
        : [];

const WE: Readonly<Record<string, string>> = {
  prendre: 'prenons',
  faire: 'faisons',
  reconnaître: 'reconnaissons',
  accueillir: 'accueillons',
  convenir: 'convenons',
  soutenir: 'soutenons',
  maintenir: 'maintenons',
  savoir: 'savons',
  croire: 'croyons',
};

/** demander → demandons, engager → engageons, établir → établissons. */
export function weForm(verb: string): string {
  const irregular = WE[verb];
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('ger')) return `${verb.slice(0, -1)}ons`;
  if (verb.endsWith('cer')) return `${verb.slice(0, -3)}çons`;
  return `${verb.slice(0, -2)}${verb.endsWith('ir') ? 'issons' : 'ons'}`;
}

const THEY: Readonly<Record<string, string>> = {
  prendre: 'prennent',
  faire: 'font',
  reconnaître: 'reconnaissent',
  accueillir: 'accueillent',
  convenir: 'conviennent',
  soutenir: 'soutiennent',
  maintenir: 'maintiennent',
  croire: 'croient',
};

/** demander, demande → demandent; établir, établit → établissent. */
export function theyForm(verb: string, thirdPerson: string): string {
  const irregular = THEY[verb];
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('er')) return `${thirdPerson}nt`;
  return `${verb.slice(0, -2)}${verb.endsWith('ir') ? 'issent' : 'ent'}`;
}
