import type { ConditionWords } from '../../grammar/document-words.js';

export const FRENCH_CONDITIONS: ConditionWords = {
  phrases: [
    {
      kind: 'specific-fund',
      needs: ['onds', 'extérieur', 'extrabudgétaires', 'ontributions'],
      pattern:
        /\bfinancée?s? (?:par|au moyen|à l['’]aide|grâce)[^;.]{0,60}?\b(?:fonds (?:spécifique|spécial|d['’]affectation)|(?:ressources|contributions) (?:extérieures|extrabudgétaires|volontaires))|\b(?:au moyen|à l['’]aide) (?:de|d['’]un|des) ?(?:fonds|ressources|contributions) (?:spécifiques?|extérieure?s|extrabudgétaires|volontaires)/u,
    },
    {
      kind: 'subject-to-funds',
      needs: ['réserve', 'tributaire', 'onction', 'dépend', 'isponib', 'permettent', 'volontaires'],
      pattern:
        /\b(?:tributaires?|fonction|dépend\p{L}*) (?:de la disponibilité )?des (?:ressources|fonds|crédits)|\bsous réserve (?:de |des |que |qu['’])(?:la |l['’])?(?:disponibilité|existence|obtention|ressources|fonds|contributions|des)|\bdisponibilité (?:de|des|d['’]) ?(?:\p{L}+ ){0,2}(?:ressources|fonds|crédits|moyens)(?!\p{L})|\b(?:si|lorsque|dans la mesure où|pour autant que) (?:les |des |ses )?(?:\p{L}+ ){0,2}(?:ressources|fonds|moyens|crédits) (?:\p{L}+ ){0,2}(?:permettent|sont disponibles|existent)|\bdans (?:la limite|les limites|la mesure) (?:des|de ses|de leurs) (?:ressources|fonds|crédits|moyens)(?: financi[eè]re?s)? disponibles|(?<=(?:au moyen|à l['’]aide|par) (?:de|des) )contributions volontaires/u,
    },
    {
      kind: 'within-existing',
      needs: ['essources', 'crédits'],
      pattern:
        /\bdans (?:la limite|les limites|le cadre) (?:des|de ses|de leurs) (?:ressources|crédits)(?: (?:financières|humaines))?(?: déjà)? (?:existante?s|allouée?s|approuvée?s|inscrite?s|ordinaires|prévue?s|affectée?s)|\b(?:conformément aux|à l['’]aide des|au moyen des|en fonction des|dans les) (?:ressources|crédits) (?:déjà )?(?:existante?s|allouée?s|approuvée?s|inscrite?s|prévue?s|affectée?s)|\bressources (?:allouées|approuvées|inscrites|affectées) (?:dans le|au|à cette fin)/u,
    },
  ],
  money: /essources|onds|ontributions|isponib|rédits|oyens/,
  wholeDecision:
    /(?:exécution|mise en (?:œ|oe)uvre|application|mandats|activités|mesures)[^;.]{0,60}? (?:de|dans) la présente (?:résolution|décision)|dont (?:l['’]exécution|la mise en)/i,
};
