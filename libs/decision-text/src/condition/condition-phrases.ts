import type { Condition } from '../decision-document.js';

/** A pattern for one kind of condition; tried only in texts that hold one of the words it needs. */
export interface ConditionPhrase {
  readonly kind: Condition['kind'];
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

/** Words that make execution depend on money. The first row that fits a stretch decides. */
export const CONDITION_PHRASES: readonly ConditionPhrase[] = [
  {
    kind: 'specific-fund',
    needs: [
      'fund by',
      'fund from',
      ' fund',
      'voluntary',
      'xternal',
      'xterno',
      'xtrabudgetary',
      'extra-budgetary',
      'ondo',
    ],
    pattern:
      /\b(?:funded|financed|supported|paid|met) (?:by|from|through|with) (?:a |an |the )?(?:specific|special|voluntary|trust|external|extrabudgetary|extra-budgetary)[\p{L} -]{0,20}(?:funds?|contributions|resources)\b|\bfrom (?:extrabudgetary|external|voluntary) (?:resources|contributions|sources)\b|\bthrough voluntary contributions\b|\bfondos? (?:específicos?|voluntarios?)(?!\p{L})|\b(?:con cargo a|mediante|con|financiad[oa]s? (?:con|por)) (?:fondos|recursos|financiamiento) externos?(?!\p{L})/u,
  },
  {
    kind: 'subject-to-funds',
    needs: [
      'ubject to',
      'vailability',
      'oluntary',
      'esources',
      ' funds',
      'funding',
      'capacit',
      'isponib',
      'ecursos',
      'fondos',
      'btención',
      'oluntarias',
    ],
    pattern:
      /\bsubject to (?:the )?(?:availability|receipt|securing|existence|provision|obtaining)\b|\bavailability of (?:[\p{L}-]+ ){0,3}(?:resources|funds|funding|contributions)\b|\b(?:if|as|where|provided that) (?:[\p{L}]+ ){0,3}(?:resources|funds|funding) (?:permit|allow|are available|become available|is available)|\b(?:through|from|by|with|using|on|to(?! (?:make|provide|give|offer|pledge) )|of|by means of) (?:the )?(?:\p{L}+ ){0,2}voluntary contributions\b(?! to | for )|\bwithin (?:the )?(?:limits of )?(?:the )?(?:available|financial) (?:[\p{L}-]+ ){0,2}(?:resources|funds|means)\b|\bwithin their (?:respective )?capacit(?:y|ies)\b|\bas resources permit\b|\bsujet[ao]s? a (?:la |que )?(?:disponibilidad|existencia|obtención|haya|existan)\b|\b(?:disponibilidad|obtención|existencia) de (?:[\p{L}]+ ){0,2}(?:recursos|fondos|financiamiento)\b|\b(?:siempre que|cuando|si) (?:se disponga de|haya|existan|lo permitan) (?:[\p{L}]+ ){0,2}(?:recursos|fondos)\b|\bdisponibilidad(?:es)? (?:financieras?|presupuestarias?|de recursos)(?!\p{L})|\ben la medida (?:de|en que) (?:[\p{L}]+ ){0,3}recursos\b|(?<!\b(?:aport|ha[cg]|efect|realic|realiz|otorg|brind|ofre|solicit)\p{L}{0,8} (?:\p{L}+ ){0,2})\bcontribuciones voluntarias\b/u,
  },
  {
    kind: 'within-existing',
    needs: ['resources', 'funds', 'budget', 'appropriations', 'recursos'],
    pattern:
      /\bwithin (?:the )?(?:scope of |limits of |framework of |overall )?(?:the )?(?:its |their |his |her )?(?:existing|approved|allocated|current|own|overall|budgeted|regular)(?: [\p{L}-]+){0,3} (?:resources|funds|budget|appropriations)\b|\bwithin (?:the |its |their )?(?:respective )?(?:mandates? and )?resources(?: (?:allocated|approved|available|assigned))?\b|\bin accordance with (?:the )?(?:[\p{L}-]+ )?resources (?:allocated|approved|available|assigned|appropriated)\b|\bresources (?:allocated|approved|available|assigned) (?:in|under|within|by) (?:the |its )?(?:program|budget)\b|\b(?:de acuerdo con|de conformidad con|conforme a|dentro de|con cargo a|en el marco de|con) (?:los |sus )?recursos (?:ya )?(?:\p{L}+ )?(?:asignados|aprobados|disponibles|existentes|previstos|ordinarios)\b|\brecursos (?:asignados|aprobados|previstos) en el (?:programa|presupuesto)|\bwith(?:in)? existing resources\b|\btaking into account existing resources\b|\bal alcance de los recursos\b/u,
  },
];

/** A quick look before the patterns are run. */
export const CONDITION_WORD =
  /resources|funds?\b|fund(?:ed|ing)|voluntary|contributions|apacit|ecursos|ondos?\b|ontribuciones|appropriations|isponibilidad/;

/** "the execution of which shall be subject to …" after the resolution has been named: all of it depends. */
export const WHOLE_DECISION =
  /(?:implementation|fulfil?lment|execution|implement|mandates in|mandates contained in|activities|application) (?:of |in |the )*(?:this|the present) resolution|execution of which|implementation of which|mandates in this resolution|(?:ejecución|implementación|cumplimiento) de (?:la presente|esta) resolución|cuya ejecución/i;
