import type { LayoutWords } from '../../grammar/layout-words.js';

export const PORTUGUESE_LAYOUT: LayoutWords = {
  articles: ['A', 'O', 'As', 'Os'],
  beforeOpening: ['Na sua [^,]{3,80}, ', 'Em sua [^,]{3,80}, '],
  behindName: ['em', 'reunid[oa]s?', 'durante', 'por', 'após'],
  behindOpening: [],
  smallWords: ['de', 'do', 'da', 'dos', 'das', 'e', 'para', 'sobre'],
  bodyNouns:
    'assembleia assembléia conselho comissão comitê comité conferência reunião junta congresso partes parlamento senado câmara cimeira cúpula chefes ministros ministras presidentes congregação plenário'.split(
      ' ',
    ),
  lead: {
    before: ['e ', 'portanto,? '],
    words: ['RESOLVEM?', 'DECIDEM?', 'DECLARAM?', 'ACORDAM?', 'RECOMENDAM?', 'DELIBERA', 'DETERMINA'],
    after: ['O SEGUINTE', 'QUE'],
    small: ['Resolve', 'Decide', 'Declara', 'Acorda'],
    afterSmall: ['o seguinte', 'que'],
    ofLine: [
      {
        word: 'resolver',
        pattern:
          /(?<!\p{L})(?:aprova|adota|delibera)(?:,[^:;]{3,140},)? a seguinte (?:resolução|deliberação|decisão) ?:$/iu,
      },
    ],
    onward: ['RESOLVE'],
    afterOnward: [],
  },
  preambleStarts: (
    'CONSIDERANDO|TENDO|VIST[OA]S?|HAVENDO|RECORDANDO|LEVANDO|TOMANDO|RECONHECENDO|CONSCIENTE|PREOCUPAD[OA]|CONVENCID[OA]|' +
    'REAFIRMANDO|DESTACANDO|SALIENTANDO|Considerando|Recordando|Reafirmando|Reconhecendo|Tendo|Consciente|Tomando|Convencid[oa]|' +
    'Preocupad[oa]|Profundamente|Sublinhando|Notando|Observando|Guiad[oa]|Acolhendo|Saudando|Atuando'
  ).split('|'),
  conjunctions: ['e'],
  itemMarks: ['Ponto', 'PONTO'],
  articleMarks: ['Artigo', 'ARTIGO', 'Art\\.', 'ART\\.'],
  behindOrdinal: ['\\p{Lu}\\p{Ll}+[aei]r', 'Que', 'QUE', 'É', 'São', '\\p{Lu}\\p{Ll}+-se', 'A presente'],
  countedInWords: 'primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo'.split(' '),
  annexes: ['ANEXO', 'Anexo', 'APÊNDICE', 'Apêndice'],
  meetings: ['sessão plenária', 'reunião,'],
  closing: [
    /^\d{1,5}\.?ª (?:sessão|reunião)(?!\p{L}).{0,60}$/iu, // 75.ª sessão plenária
    /^\(?(?:\p{Lu}\p{L}{4,12} (?:\p{L}{4,12} )?)(?:sessão|reunião)(?: plenária)?,? (?:realizada )?(?:em )?\d{1,2}º? de \p{L}{3,12} de (?:18|19|20)\d\d\)?\.?$/u, // (Sétima reunião, 3 de outubro de 2019)
    /^(?:[\p{L} ]{3,40}, (?:a |em )?)?\d{1,2}º? de \p{L}{3,12} de (?:18|19|20)\d\d\.?$/u, // 19 de dezembro de 2014
    /^\[?\(?(?:Aprovad|Adotad|Adoptad|Feit)[ao] (?:sem|por|em|na|no|pel[ao])(?!\p{L}).{0,400}$/iu, // [Adotada sem votação.]
    /^(?:Votação registrada|A favor|Contra|Abstenções|Abstiveram-se)(?!\p{L}).{0,40}:?$/iu,
  ],
  divisions: ['Parte', 'Seção', 'Secção', 'Capítulo'],
  noteStarts: ['Ver', 'Vide'],
  reservationStarts: ['(?:Reserva|Declaração|Explicação) (?:de|do|da)', 'A [Dd]elegação d[eoa]', 'O Governo d[eoa]'],
  beforeHyphen:
    'secretário secretária diretor inspetor procurador estados vice ex não pan pré pós segunda terça quarta quinta sexta'.split(
      ' ',
    ),
  beforeNumbers: 'resolução resoluções decisão decisões recomendação declaração n nº'.split(' '),
  commonNames:
    'geral executivo executiva diretor diretivo permanente municipal universitário ministros secretário secretária secretariado secretaria adjunto adjunta diretora mesa presidente membro membros estado estados parte contratantes governo governos grupo grupos trabalho preparatória relator tesoureiro prefeito cada um todos os as o a'.split(
      ' ',
    ),
  decisions: ['Resolução', 'Decisão', 'RESOLUÇÃO', 'DECISÃO'],
  furniture: [
    /^página ?\d{1,4}(?: ?(?:de|\/) ?\d{1,4})?$/i, // Página 3 de 7
    /^Nações Unidas(?: {1,9}[A-Z][A-Z0-9./()-]{3,30})?$/,
    /^Distr(?:\.|ibuição)? ?:? ?(?:geral|limitada|restrita)$/i,
  ],
  sectionCalled: /^(?:se[cç][aã]o|parte|cap[ií]tulo) (?=(?:[IVX]{1,5}|[A-Z])(?:[.:\s–—-]|$))/i,
  sectionLabels: { mandatos: 'mandates', atividades: 'activities', tarefas: 'tasks', funções: 'functions' },
  runOn: {
    leads: ['RESOLVE', 'DECLARA', 'DECIDE'],
    afterLead: ['QUE', 'que'],
    openings: ['A ASSEMBL[ÉE]IA GERAL', 'O CONSELHO PERMANENTE'],
    namesGoOn: ['DA', 'DO', 'DE'],
    adoptions: ['(?:Resolução |Declaração )?(?:[Aa]provad[ao]|[Aa]dotad[ao])'],
  },
};
