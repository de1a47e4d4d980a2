/** Third persons that the rules do not give: "Réitère", "Prend note". */
const IRREGULAR: Readonly<Record<string, string>> = {
  être: 'est',
  accueillir: 'accueille',
  admettre: 'admet',
  convenir: 'convient',
  croire: 'croit',
  dissoudre: 'dissout',
  dire: 'dit',
  élire: 'élit',
  faire: 'fait',
  inclure: 'inclut',
  conclure: 'conclut',
  inscrire: 'inscrit',
  instruire: 'instruit',
  joindre: 'joint',
  mettre: 'met',
  poursuivre: 'poursuit',
  promouvoir: 'promeut',
  reconduire: 'reconduit',
  reconnaître: 'reconnaît',
  remettre: 'remet',
  résoudre: 'résout',
  savoir: 'sait',
  soumettre: 'soumet',
  souscrire: 'souscrit',
  soutenir: 'soutient',
  maintenir: 'maintient',
  tenir: 'tient',
  transmettre: 'transmet',
  appeler: 'appelle',
  rappeler: 'rappelle',
  renouveler: 'renouvelle',
  lever: 'lève',
  élever: 'élève',
  relever: 'relève',
  réitérer: 'réitère',
  déléguer: 'délègue',
  suggérer: 'suggère',
  célébrer: 'célèbre',
  considérer: 'considère',
  espérer: 'espère',
  inquiéter: 'inquiète',
  envoyer: 'envoie',
  renvoyer: 'renvoie',
  appuyer: 'appuie',
  établir: 'établit',
};

/** prier → prie, définir → définit, prendre → prend. */
export function thirdPerson(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('er')) return verb.slice(0, -1);
  return verb.endsWith('ir') ? `${verb.slice(0, -1)}t` : verb.slice(0, -2);
}
