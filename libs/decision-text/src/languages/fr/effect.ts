import { effectBy } from '../../directive/effect.js';
import type { Effect } from '../../grammar/effect.js';
import type { OperativeVerb } from '../../grammar/operative-language.js';
import { FRENCH_CLAUSES } from './clauses.js';
import { frenchGivesMore } from './more-time.js';

const SAID: Effect = { act: 'declaration', mandate: false, spent: false };
const TO_BE_DONE: Effect = { act: 'decision', mandate: true, spent: false };

/** Verbs with which a body looks forward to something. */
export const FRENCH_AWAITS: ReadonlySet<string> = new Set(['attendre avec intérêt']);

/** What a French verb does with its object. */
export const frenchEffect = effectBy({
  decides: FRENCH_CLAUSES.decides,
  prolongs: /^(?:également |en outre )?(?:de |d['’])?(?:proroger|renouveler|prolonger|reconduire)(?!\p{L})/u,
  runs: /mandat|période|jusqu|mesures|autoris|durée|mission|ans?(?!\p{L})/iu,
  keepsInView: /^(?:de |d['’])?(?:demeurer|rester)(?: activement)? saisie?(?!\p{L})/u,
  comesBackTo: / et (?:de |d['’])(?:poursuivre|examiner|reprendre|revenir|revoir)|\bsession\b/,
  decidesNothing:
    /^qu['’](?:aucun|il n)|^(?:[Qq]ue )?(?:la présente|[Ll]e présent|[Ll]a présente) (?:résolution|décision|délibération|déclaration|accord) (?:entre|entrera|prend|sera (?:publiée|affichée|transmise))/,
  onlySays: (lemma, object) =>
    lemma === 'convenir' &&
    /^qu/.test(object) &&
    !/ (?:doi(?:t|vent)|devra(?:it|ient)?|devront|\p{Ll}{2,}(?:er|ir|r)(?:a|ont|ait|aient)) /u.test(
      object.slice(0, 260),
    ),
  spentByAdoption:
    /^(?:de |d['’])?(?:proclamer|désigner|déclarer|adopter|approuver|accepter|élire|nommer|admettre|lever|faire (?:sien|siennes?|siens))(?!\p{L})/u,
  givesMore: frenchGivesMore,
  reiterates: new Set(['réitérer']),
  earlierAsk:
    /^(?:aux? [^,;]{3,60}? |à (?:la |l['’])[^,;]{3,60}? )?(?:sa |la |le |les |ses |l['’]|son )*(?:demande|appel|mandat|invitation|recommandation|exhortation|instruction|requête)/,
  renews: new Set(['renouveler', 'proroger', 'prolonger', 'reconduire']),
  courtesy:
    /^(?:ses? |sa |son |la |le |les |l['’])?(?:plus )?(?:\p{L}+ )?(?:remerciements?|gratitude|condoléances|salutations|appui|adhésion|condamnation|félicitations|soutien|engagement|reconnaissance|solidarité|attachement)(?!\p{L})/u,
  endorses: new Set([
    'approuver',
    'adopter',
    'entériner',
    'faire sien',
    'faire sienne',
    'faire siennes',
    'faire siens',
  ]),
  carriedOut:
    /^(?!l[ae]s? présente?s? ).*?(?<!\p{L})(?:plan|plans|programmes?|stratégie|recommandations|conclusions|budget|directives|lignes directrices|feuille de route)(?!\p{L})/isu,
  approvedAction: /^(?:la |l['’]|le )(?:restructuration|création|suppression|transfert|établissement)(?!\p{L})/u,
  awaits: FRENCH_AWAITS,
  awaitedReport: /\b(?:rapports?|exposés?|comptes? rendus?)\b/,
  own: ownEffect,
});

/** « dit qu’un bilan sera présenté »: something is to be done; that the money is there, or the decision will be published, is only said. */
const LAID_DOWN =
  /^qu(?:e |['’])(?!(?:les? |la )(?:crédits?|dépenses?|recettes?|montant|somme|présente?)(?!\p{L}))[^;.]{3,160}? (?:sera|seront|devra|devront|fera|feront|rendra|présentera) (?!inscrit|imput|prélev|publi|notifi|affich|transmise? au (?:préfet|contrôle))/u;

function ownEffect(
  { row: [verb], lemma, form }: OperativeVerb,
  object: string,
  body: string | null,
): Effect | undefined {
  if (lemma === 'exprimer intention') return { ...SAID, mandate: true };
  if (form === 'third-person' && /^(?:envisager|célébrer)$/.test(verb)) return SAID;
  if (verb === 'exiger' && body === 'UN Security Council') return { act: 'instruction', mandate: true, spent: false };
  if (/^(?:dire|préciser)$/.test(verb) && LAID_DOWN.test(object)) return TO_BE_DONE;
  if (verb === 'rappeler' && /^(?:aux? |à (?:la |l['’]|tou))/.test(object))
    return { act: 'exhortation', mandate: true, spent: false };
  if (verb === 'renvoyer' && /^(?:la |le |les |l['’])/.test(object) && !/ (?:pour qu|afin)/.test(object.slice(0, 200)))
    return TO_BE_DONE;
  return undefined;
}
