import type { AnnexWords } from '../../grammar/document-words.js';

const LEAD_IN = /^(?:En|Avec|Dans) [^,;]{2,120}, (?:et )?(?=\p{Ll})/u;

export const FRENCH_ANNEX: AnnexWords = {
  leftToDiscretion: /\bdiscrétion|\bfacultati/i,
  tasksIn: () => undefined,
  bodySpeaks: /(?!)/,
  headed: /(?<!\p{L})(?:pour|à|de|du|des|au|aux)(?: la| les| le| l['’])? ?([\p{L} ,’'-]{4,80})/iu,
  instructs: /\b(?:mandats|tâches|fonctions|attributions)\b/i,
  plan: /\b(?:plan|programme) (?:de travail|d[’']action|d[’']activités)(?!\p{L})|\bfeuille de route\b/iu,
  taskVerb: (text) =>
    text
      .replace(LEAD_IN, '')
      .split(/[\s,]+/, 1)[0]
      ?.toLowerCase() ?? '',
};
