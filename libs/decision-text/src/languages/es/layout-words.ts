import type { LayoutWords } from '../../grammar/layout-words.js';

export const SPANISH_LAYOUT: LayoutWords = {
  articles: ['La', 'El', 'Los'],
  beforeOpening: [],
  behindName: ['en', 'reunid[oa]s?', 'durante'],
  behindOpening: [],
  smallWords: ['de', 'la', 'los', 'las', 'del', 'y', 'para'],
  bodyNouns: 'asamblea consejo comisión comité conferencia reunión junta congreso partes'.split(' '),
  lead: {
    before: ['y ', 'por lo tanto,? '],
    words: ['RESUELVE', 'DECIDE', 'DECLARA', 'DECLARAN', 'ACUERDA', 'RECOMIENDA'],
    after: ['LO SIGUIENTE', 'QUE'],
    small: ['Resuelve', 'Decide', 'Declara', 'Acuerda'],
    afterSmall: [],
    onward: ['RESUELVE'],
    afterOnward: [],
  },
  preambleStarts: (
    'CONSIDERANDO|VIST[OA]S?|HABIENDO|RECORDANDO|TENIENDO|TOMANDO|RECONOCIENDO|CONSCIENTE|PREOCUPAD[OA]|CONVENCID[OA]|' +
    'REAFIRMANDO|DESTACANDO'
  ).split('|'),
  conjunctions: ['y', 'e'],
  annexes: ['ANEXO', 'Anexo', 'APÉNDICE', 'Apéndice'],
  meetings: [],
  closing: [],
  divisions: ['Parte', 'Sección', 'Capítulo'],
  noteStarts: [],
  reservationStarts: ['(?:Reserva|Declaración) (?:de|del)', 'La [Dd]elegación de', 'El Gobierno de'],
  decisions: [],
  beforeNumbers: 'resolución resoluciones decisión decisiones recomendación declaración acuerdo núm'.split(' '),
  commonNames: 'general ejecutivo ejecutiva directivo permanente plenario municipal universitario académico'.split(' '),
  furniture: [
    /^página ?\d{1,4}(?: ?(?:de|\/) ?\d{1,4})?$/i, // Página 3 de 7
    /^Naciones Unidas(?: {1,9}[A-Z][A-Z0-9./()-]{3,30})?$/,
  ],
  beforeHyphen: 'socio franco ibero afro ex'.split(' '),
  sectionLabels: { mandatos: 'mandates', actividades: 'activities', tareas: 'tasks', funciones: 'functions' },
  runOn: {
    leads: ['RESUELVE', 'DECLARA', 'DECIDE'],
    afterLead: ['QUE', 'que'],
    openings: ['LA ASAMBLEA GENERAL', 'EL CONSEJO PERMANENTE'],
    namesGoOn: ['DE'],
    adoptions: ['(?:Resolución |Declaración )?[Aa]probad[ao]'],
  },
};
