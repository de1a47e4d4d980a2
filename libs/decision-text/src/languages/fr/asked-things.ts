import type { DeliverableWords, ModeWords } from '../../grammar/asked-words.js';

/** So much may stand between a verb and what it is about. */
const GAP = String.raw`[^.;:]{1,80}?[^\p{L}]`;
const of = (verbs: string, things: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${verbs})(?!\p{L})${GAP}(?:${things})(?!\p{L})`, 'giu');
const one = (verbs: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${verbs})(?!\p{L})`, 'giu');

export const FRENCH_DELIVERABLES: DeliverableWords = {
  meeting: of(
    'convoquer|convoque|tenir|organiser|organise|réunir',
    'réunions?|conférence|sommet|séminaires?|ateliers?|congrès|forum|colloque|session|consultations|audience',
  ),
  appointment: one('nommer|nomme|désigner|désigne|élire|élit|recruter'),
  plan: of(
    'élaborer|élabore|préparer|prépare|établir|rédiger|formuler|présenter|présente|adopter|actualiser',
    'plans?|stratégies?|feuille de route|programme de travail|directives|lignes directrices|budget|projet de (?:convention|déclaration|règlement|budget)',
  ),
  study: of(
    'effectuer|effectue|réaliser|réalise|mener|entreprendre|préparer|prépare|faire',
    'études?|analyse|évaluation|enquête|diagnostic|recherche|inventaire',
  ),
  fund: of('établir|créer|crée|constituer|ouvrir', 'fonds|compte'),
  programme: of(
    'établir|créer|crée|lancer|lance|mettre en œuvre|exécuter',
    'programmes?(?! de travail)|projets?(?! de)|campagnes?|cours',
  ),
  communication: one(
    'transmettre|transmette|communiquer|communique|notifier|notifie|informer|faire parvenir|distribuer|distribue|publier|publie|diffuser',
  ),
};

export const FRENCH_MODES: ModeWords = {
  each: /^[\s,]*(?:à )?(?:chaque|chacun|chacune)(?! (?:année|session|mois))/i,
  jointly: /^[^.;]{0,200}?(?<!\p{L})(?:conjointement|de concert)(?!\p{L})/iu,
  any: /^[\s,]*(?:à )?(?:tout|toute|l[’']un des|l[’']une des|n[’']importe lequel)(?!\p{L})/iu,
};
