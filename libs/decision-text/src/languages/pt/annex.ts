import type { AnnexWords } from '../../grammar/document-words.js';

const LEAD_IN = /^(?:Em|Com|No|Na) [^,;]{2,120}, (?:e )?(?=\p{Ll})/u;

export const PORTUGUESE_ANNEX: AnnexWords = {
  leftToDiscretion: /\bdiscriç|\bcritério d[eao]|\bfacultativ/i,
  tasksIn: () => undefined,
  bodySpeaks: /(?!)/,
  headed: /\b(?:para|a|ao|aos|à|de|do|da|dos|das)(?: [oa]s?)? ([\p{L} ,’'-]{4,80})/iu,
  instructs: /\b(?:mandatos|tarefas|funções|atribuições)\b/i,
  plan: /\b(?:plano|programa) de (?:trabalho|ação|acção|atividades|actividades)(?!\p{L})/iu,
  taskVerb: (text) =>
    text
      .replace(LEAD_IN, '')
      .split(/[\s,]+/, 1)[0]
      ?.toLowerCase() ?? '',
};
