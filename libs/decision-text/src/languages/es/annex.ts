import type { AnnexWords } from '../../grammar/document-words.js';

const LEAD_IN = /^(?:En|Con) [^,;]{2,120}, (?:y )?(?=\p{Ll})/u;

export const SPANISH_ANNEX: AnnexWords = {
  leftToDiscretion: /\bdiscreción(?!\p{L})/iu,
  tasksIn: () => undefined,
  bodySpeaks: /(?!)/,
  headed: /\b(?:para|a|de)(?: la| los| las| el)? ([\p{L} ,’'-]{4,80})/iu,
  instructs: /\b(?:mandatos|tareas|funciones)\b/i,
  plan: /\b(?:plan|programa) de (?:trabajo|acción|actividades)(?!\p{L})|\bhoja de ruta\b|\bcronograma\b/iu,
  taskVerb: (text) =>
    text
      .replace(LEAD_IN, '')
      .split(/[\s,]+/, 1)[0]
      ?.toLowerCase() ?? '',
};
