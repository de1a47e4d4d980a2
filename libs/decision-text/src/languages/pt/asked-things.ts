import type { DeliverableWords, ModeWords } from '../../grammar/asked-words.js';

/** So much may stand between a verb and what it is about. */
const GAP = String.raw`[^.;:]{1,80}?[^\p{L}]`;
const of = (verbs: string, things: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${verbs})(?!\p{L})${GAP}(?:${things})(?!\p{L})`, 'giu');
const one = (verbs: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${verbs})(?!\p{L})`, 'giu');

export const PORTUGUESE_DELIVERABLES: DeliverableWords = {
  meeting: of(
    'convocar|convoque|celebrar|celebre|organizar|organize|realizar|realize',
    'reuniões|reunião|conferência|cúpula|cimeira|seminários?|oficinas?|congresso|fórum|simpósio|sessão|consultas|audiência',
  ),
  appointment: one('nomear|nomeie|designar|designe|eleger|eleja|contratar'),
  plan: of(
    'elaborar|elabore|preparar|prepare|formular|formule|redigir|desenvolver|apresentar|apresente|adotar|atualizar',
    'planos?|estratégias?|roteiro|programa de trabalho|diretrizes|orçamento|projeto de (?:convenção|declaração|regulamento)',
  ),
  study: of(
    'elaborar|elabore|preparar|prepare|realizar|realize|efetuar|efetue|fazer|empreender',
    'estudos?|análise|avaliação|diagnóstico|pesquisa|inventário',
  ),
  fund: of('estabelecer|estabeleça|criar|crie|constituir|abrir', 'fundos?|conta'),
  programme: of(
    'estabelecer|estabeleça|criar|crie|lançar|executar|iniciar|implementar',
    'programas?(?! de trabalho)|projetos?(?! de)|campanhas?|cursos?',
  ),
  communication: one(
    'transmitir|transmita|encaminhar|encaminhe|comunicar|comunique|notificar|notifique|informar|distribuir|publicar|publique|divulgar',
  ),
};

export const PORTUGUESE_MODES: ModeWords = {
  each: /^[\s,]*(?:a )?cada (?:um|uma|Estado|membro|órgão|comitê|país)/i,
  jointly: /^[^.;]{0,200}?(?<!\p{L})(?:conjuntamente|em conjunto|de forma conjunta)(?!\p{L})/iu,
  any: /^[\s,]*(?:a )?(?:qualquer|um dos|uma das)(?!\p{L})/iu,
};
