import type { LifeWords } from '../../grammar/life-words.js';

const ENDS = new Set(['abroger', 'annuler', 'révoquer', 'mettre fin', 'mettre un terme']);
const TO_END =
  /^(?:également |en outre )?(?:d['’](?:abroger|annuler)|de (?:révoquer|mettre fin à|mettre un terme à))(?!\p{L})/u;
const THAT_ENDS =
  /^qu(?:e |['’])[^;]{3,300}? (?:est|sont|soit|soient|sera|seront) (?:abrogée?s?|annulée?s?|révoquée?s?|caduc(?:s|que|ques)?|sans effet)(?!\p{L})/u;
const SUPERSEDED =
  /^que (?:[^;]{3,300}? (?:est|sont|soit|soient|sera|seront) (?:remplacée?s?|annulée?s? et remplacée?s?) par la présente (?:résolution|décision|déclaration)|la présente (?:résolution|décision|déclaration) (?:annule et )?remplace)(?!\p{L})/u;
const NOT_AT_ONCE =
  /(?<!\p{L})(?:sauf|à moins que|si|lorsque|quand|jusqu['’]\p{L}+|dès que|à (?:compter|partir) d[eu]|avec effet|à l['’](?:expiration|issue)|en \d{4})(?!\p{L})/u;
const ASK =
  /^(?:à [^,;]{3,80}? )?(?:la |le |les |l['’]|sa |son |ses )?(?:demandes?|appels?|mandats?|invitations?|recommandations?|instructions?|requêtes?)(?!\p{L})/u;

/** What French words say of earlier decisions. */
export const FRENCH_LIFE: LifeWords = {
  effect: (lemma, object) => {
    const words = object.trimStart();
    if (lemma === 'réitérer' && ASK.test(words)) return 'reiterate';
    if (lemma === 'réaffirmer' && /^(?:le |les |son )?mandats?(?!\p{L})/u.test(words)) return 'reaffirm';
    if (NOT_AT_ONCE.test(words)) return undefined;
    const decides = /^(?:décider|résoudre|convenir|déclarer)$/.test(lemma);
    if (decides && SUPERSEDED.test(words)) return 'supersede';
    return ENDS.has(lemma) || (decides && (TO_END.test(words) || THAT_ENDS.test(words))) ? 'terminate' : undefined;
  },
  whole:
    /^ ?(?:(?:que|à|d['’]\p{Ll}+r|de \p{Ll}+r(?: fin à| un terme à)?) ?)?(?:la |les |sa |ses )?(?:résolutions?|décisions?|déclarations?) $/u,
  periodEnds:
    /(?<!\p{L})(?:(?:à|avant) (?:la fin|l['’](?:expiration|issue|échéance)|la conclusion)|au terme) de (?:cette|ladite|la même) (?:période|prorogation|prolongation)(?!\p{L})/iu,
  wholeLapses:
    /(?<!\p{L})la présente (?:résolution|décision|déclaration) (?:deviendra caduque|expirera|cessera (?:d['’]avoir effet|d['’]être en vigueur|de produire effet)|restera en vigueur|demeurera en vigueur|sera en vigueur)(?!\p{L})/iu,
};
