import type { ConditionWords } from '../../grammar/document-words.js';

export const SPANISH_CONDITIONS: ConditionWords = {
  phrases: [
    {
      kind: 'specific-fund',
      needs: ['ondo', 'xterno'],
      pattern:
        /\bfondos? (?:específicos?|voluntarios?)(?!\p{L})|\b(?:con cargo a|mediante|con|financiad[oa]s? (?:con|por)) (?:fondos|recursos|financiamiento) externos?(?!\p{L})/u,
    },
    {
      kind: 'subject-to-funds',
      needs: ['isponib', 'ecursos', 'fondos', 'btención', 'oluntarias'],
      pattern:
        /\bsujet[ao]s? a (?:la |que )?(?:disponibilidad|existencia|obtención|haya|existan)\b|\b(?:disponibilidad|obtención|existencia) de (?:[\p{L}]+ ){0,2}(?:recursos|fondos|financiamiento)\b|\b(?:siempre que|cuando|si) (?:se disponga de|haya|existan|lo permitan) (?:[\p{L}]+ ){0,2}(?:recursos|fondos)\b|\bdisponibilidad(?:es)? (?:financieras?|presupuestarias?|de recursos)(?!\p{L})|\ben la medida (?:de|en que) (?:[\p{L}]+ ){0,3}recursos\b|(?<!\b(?:aport|ha[cg]|efect|realic|realiz|otorg|brind|ofre|solicit)\p{L}{0,8} (?:\p{L}+ ){0,2})\bcontribuciones voluntarias\b/u,
    },
    {
      kind: 'within-existing',
      needs: ['recursos'],
      pattern:
        /\b(?:de acuerdo con|de conformidad con|conforme a|dentro de|con cargo a|en el marco de|con) (?:los |sus )?recursos (?:ya )?(?:\p{L}+ )?(?:asignados|aprobados|disponibles|existentes|previstos|ordinarios)\b|\brecursos (?:asignados|aprobados|previstos) en el (?:programa|presupuesto)|\bal alcance de los recursos\b|\b(?:dentro de|en) los límites de los recursos\b/u,
    },
  ],
  money: /ecursos|ondos?\b|ontribuciones|isponibilidad/,
  wholeDecision:
    /(?:ejecución|implementación|cumplimiento|aplicación)[^;.]{0,60}? (?:de|en) (?:la presente|esta) (?:resolución|decisión)|cuya (?:ejecución|implementación)/i,
};
