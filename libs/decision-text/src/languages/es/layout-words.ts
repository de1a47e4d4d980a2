import type { LayoutWords } from '../../grammar/layout-words.js';

export const SPANISH_LAYOUT: LayoutWords = {
  articles: ['La', 'El', 'Los'],
  beforeOpening: [],
  behindName: ['en', 'reunid[oa]s?', 'durante', 'por', 'tras', 'previa?'],
  behindOpening: [],
  smallWords: ['de', 'la', 'los', 'las', 'del', 'y', 'para'],
  bodyNouns:
    'asamblea consejo comisión comité conferencia reunión junta congreso partes concejo parlamento senado cabildo pleno claustro directorio jefes jefas ministros ministras presidentes cumbre'.split(
      ' ',
    ),
  lead: {
    before: ['y ', 'por lo tanto,? '],
    words: ['RESUELVEN?', 'DECIDEN?', 'DECLARAN?', 'ACUERDAN?', 'RECOMIENDAN?', 'DISPONEN?', 'ORDENA'],
    after: ['LO SIGUIENTE', 'QUE'],
    small: ['Resuelve', 'Decide', 'Declara', 'Acuerda'],
    afterSmall: ['lo siguiente', 'que'],
    ofLine: [
      {
        word: 'resolver',
        pattern: /(?<!\p{L})sanciona (?:con fuerza de|la siguiente|el siguiente)(?: \p{L}+){0,3} ?:?$/iu,
      },
      {
        word: 'acordar',
        pattern:
          /(?<!\p{L})(?:adopt(?:a|an|ó|aron)|aprueba|aprobó|tom(?:a|an|ó|aron)) (?:el|los|las?) siguientes? (?:acuerdos?|resoluci(?:ón|ones)|decisi(?:ón|ones)) ?:$/iu,
      },
    ],
    onward: ['RESUELVE'],
    afterOnward: [],
  },
  preambleStarts: (
    'CONSIDERANDO|VIST[OA]S?|HABIENDO|RECORDANDO|TENIENDO|TOMANDO|RECONOCIENDO|CONSCIENTE|PREOCUPAD[OA]|CONVENCID[OA]|' +
    'REAFIRMANDO|DESTACANDO'
  ).split('|'),
  conjunctions: ['y', 'e'],
  itemMarks: ['Punto', 'PUNTO'],
  articleMarks: ['Artículo', 'ARTÍCULO', 'ARTICULO', 'Art\\.', 'ART\\.'],
  behindOrdinal: ['\\p{Lu}\\p{Ll}+[aei]r', 'Que', 'QUE'],
  countedInWords: 'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo'.split(' '),
  annexes: ['ANEXO', 'Anexo', 'APÉNDICE', 'Apéndice'],
  meetings: ['sesión plenaria', 'reunión,'],
  closing: [
    /^\d{1,5}\.?ª (?:sesión|reunión)(?!\p{L}).{0,60}$/iu, // 62ª sesión plenaria
    /^\(?(?:\p{Lu}\p{L}{4,12} (?:\p{L}{4,12} )?)(?:sesión|reunión)(?: plenaria)?,? (?:celebrada )?(?:el )?\d{1,2}º? de \p{L}{3,12}(?: del?)? (?:18|19|20)\d\d\)?\.?$/u, // (Segunda reunión, 28 de septiembre del 2020)
    /^(?:[\p{L} ]{3,40}, (?:a |el )?)?\d{1,2}º? de \p{L}{3,12}(?: del?)? (?:18|19|20)\d\d\.?$/u, // Montevideo, 16 de diciembre de 2019
    /^\[?\(?(?:Aprobad|Adoptad|Dad|Dictad)[oa] (?:sin|por|en|el)(?!\p{L}).{0,400}$/iu, // [Aprobada sin votación.]
    /^(?:Votación registrada|A favor|En contra|Abstenciones|Se abstuvieron)(?!\p{L}).{0,40}:?$/iu,
  ],
  divisions: ['Parte', 'Sección', 'Capítulo'],
  noteStarts: [],
  reservationStarts: ['(?:Reserva|Declaración) (?:de|del)', 'La [Dd]elegación de', 'El Gobierno de'],
  decisions: [],
  beforeNumbers: 'resolución resoluciones decisión decisiones recomendación declaración acuerdo núm'.split(' '),
  commonNames:
    'general ejecutivo ejecutiva directivo permanente plenario municipal universitario académico secretario secretaria secretaría adjunto adjunta director directora mesa presidente presidenta miembro miembros estado estados parte contratantes gobierno gobiernos grupo grupos trabajo preparatoria relator relatora tesorero alcalde oficina cada uno todos el a'.split(
      ' ',
    ),
  furniture: [
    /^página ?\d{1,4}(?: ?(?:de|\/) ?\d{1,4})?$/i, // Página 3 de 7
    /^Naciones Unidas(?: {1,9}[A-Z][A-Z0-9./()-]{3,30})?$/,
  ],
  beforeHyphen: 'socio franco ibero afro ex'.split(' '),
  sectionCalled: /^(?:secci[oó]n|parte|cap[ií]tulo) (?=(?:[IVX]{1,5}|[A-Z])(?:[.:\s–—-]|$))/i,
  sectionLabels: { mandatos: 'mandates', actividades: 'activities', tareas: 'tasks', funciones: 'functions' },
  runOn: {
    leads: ['RESUELVE', 'DECLARA', 'DECIDE'],
    afterLead: ['QUE', 'que'],
    openings: ['LA ASAMBLEA GENERAL', 'EL CONSEJO PERMANENTE'],
    namesGoOn: ['DE'],
    adoptions: ['(?:Resolución |Declaración )?[Aa]probad[ao]'],
  },
};
