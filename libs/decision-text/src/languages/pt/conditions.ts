import type { ConditionWords } from '../../grammar/document-words.js';

export const PORTUGUESE_CONDITIONS: ConditionWords = {
  phrases: [
    {
      kind: 'specific-fund',
      needs: ['undo', 'xterno', 'ontribuições'],
      pattern:
        /\bfinanciad[oa]s? (?:por|com|mediante|pel[oa]s?)[^;.]{0,60}?\b(?:fundos? (?:específicos?|voluntários?|especia(?:l|is))|(?:recursos|fundos|financiamento) externos?|contribuições voluntárias)|\b(?:mediante|com|por meio de) (?:fundos|recursos|financiamento) externos?(?!\p{L})/u,
    },
    {
      kind: 'subject-to-funds',
      needs: ['isponib', 'isponív', 'isponha', 'ermitirem', 'btenção', 'oluntárias', 'medida d'],
      pattern:
        /\bsujeit[ao]s? (?:à|a|ao) (?:que )?(?:disponibilidade|existência|obtenção|haja|existam)|\b(?:disponibilidade|obtenção|existência) de (?:\p{L}+ ){0,2}(?:recursos|fundos|financiamento|verbas)|\b(?:sempre que|quando|se|desde que) (?:se disponha de|haja|houver|existam|o permitirem) (?:\p{L}+ ){0,2}(?:recursos|fundos)|\bdisponibilidades? (?:financeiras?|orçament[aá]rias?|orçamenta(?:l|is)|de recursos)(?!\p{L})|\bna medida d(?:os|as|a) (?:\p{L}+ ){0,3}(?:recursos|disponibilidades?)|(?<=(?:mediante|por meio de|com) )contribuições voluntárias|\bdentro d(?:os|o limite dos|e seus) recursos disponíveis/u,
    },
    {
      kind: 'within-existing',
      needs: ['ecursos'],
      pattern:
        /\b(?:de acordo com|em conformidade com|conforme|dentro d|no âmbito d|com|no limite d|nos limites d)(?:e|os)? ?(?:os |seus )?recursos (?:já )?(?:\p{L}+ )?(?:alocados|destinados|atribuídos|aprovados|existentes|previstos|ordinários|consignados)(?!\p{L})|\brecursos (?:alocados|destinados|aprovados|previstos|consignados) no (?:orçamento|programa)/u,
    },
  ],
  money: /ecursos|undos?\b|ontribuições|isponibilidade|erbas/,
  wholeDecision:
    /(?:execução|implementação|cumprimento|aplicação)[^;.]{0,60}? (?:d?esta|n?esta|da presente) (?:resolução|decisão)|cuja (?:execução|implementação)/i,
};
