import type { LayoutWords } from '../../grammar/layout-words.js';

export const FRENCH_LAYOUT: LayoutWords = {
  articles: ['Le', 'La', 'Les', 'L’', "L'"],
  beforeOpening: ['À sa [^,]{3,80}, '],
  behindName: ['à', 'en', 'réunie?s?', 'lors', 'après', 'par'],
  behindOpening: [],
  // only the first word of a name is in capitals: "Conseil permanent"
  smallWords: ['\\p{Ll}'],
  bodyNouns:
    'assemblée assemblee conseil commission comité conférence réunion congrès parties sénat parlement bureau sommet chefs ministres présidents'.split(
      ' ',
    ),
  lead: {
    before: ['et ', 'en conséquence,? '],
    words: [
      'D[ÉE]CIDE',
      'D[ÉE]CIDENT',
      'D[ÉE]CLARE',
      'D[ÉE]CLARENT',
      'R[ÉE]SOUT',
      'CONVIENT',
      'RECOMMANDE',
      '[ÉE]DICTE',
      'ARR[ÊE]TE',
    ],
    after: ['CE QUI SUIT', 'QUE', 'DE'],
    small: ['Décide', 'Déclare', 'Convient'],
    afterSmall: ['ce qui suit', 'que', 'de'],
    ofLine: [
      {
        word: 'décider',
        pattern:
          /(?<!\p{L})(?:adopte|prend|a adopté|a pris)(?:,[^:;]{3,80},)? (?:la|les) (?:délibérations?|résolutions?|décisions?) suivantes? ?:$/iu,
      },
      {
        word: 'résolu',
        pattern:
          /^(?:en conséquence,? ?:? ?)?(?:(?:il est |et )(?:[^:;]{0,300} )?|)r[ée]solu(?: (?:à l['’]unanimit[ée]|unanimement|à la majorité|ce qui suit|que)[^:;.]{0,80})? ?[:,]?$/iu,
      },
    ],
    onward: ['D[ÉE]CIDE'],
    afterOnward: ['DE', 'de'],
  },
  preambleStarts: (
    'CONSIDÉRANT|VU|AYANT (?:VU|À)|RAPPELANT|TENANT COMPTE|COMPTE TENU|PRENANT|RECONNAISSANT|CONSCIENTE?|PRÉOCCUPÉE?|CONVAINCUE?|' +
    'RÉAFFIRMANT|SOULIGNANT|NOTANT|Rappelant|Réaffirmant|Considérant|Notant|Reconnaissant|Consciente?|Sachant|Convaincue?|' +
    'Prenant|Tenant compte|Ayant|Soulignant|Guidée?|Se félicitant|Préoccupée?|Profondément|Gravement|Vu|Constatant|Agissant'
  ).split('|'),
  conjunctions: ['et'],
  itemMarks: ['Point', 'POINT'],
  articleMarks: ['Article', 'ARTICLE', 'Art\\.', 'ART\\.'],
  countedInWords: ['premier'],
  annexes: ['ANNEXE', 'Annexe', 'APPENDICE', 'Appendice'],
  meetings: ['séance'],
  closing: [
    /^\d{1,5}(?:e|ème)? séance\b.{0,60}$/i, // 75e séance plénière
    /^\[?\(?(?:Adopté|Approuvé)e?s? (?:sans|par|à|lors|en|le)(?!\p{L}).{0,400}$/iu, // [Adoptée sans vote.]
    /^(?:Vote enregistré|Ont voté pour|Ont voté contre|Se sont abstenus|Abstentions?|Pour|Contre)(?!\p{L}).{0,40}:?$/iu,
  ],
  divisions: ['Partie', 'Chapitre', 'Section', 'Titre'],
  noteStarts: ['Voir', 'Documents', 'Ibid', 'Résolution', 'Adoptée'],
  reservationStarts: [
    '(?:Réserve|Déclaration|Explication) (?:de|du|des)',
    'La [Dd]élégation (?:de|du|des)',
    'Le Gouvernement',
  ],
  beforeHyphen: 'sous vice haut non ex demi quatre vingt trente quarante cinquante soixante dix peut ci au'.split(' '),
  beforeNumbers: 'résolution résolutions décision décisions recommandation déclaration n no'.split(' '),
  commonNames:
    'général générale exécutif exécutive directeur permanent municipal communal universitaire secrétaire secrétariat adjoint adjointe directrice président présidente membre membres état états contractantes gouvernement gouvernements groupe groupes travail préparatoire rapporteur trésorier maire de du des la le les et chaque tous toutes chacun'.split(
      ' ',
    ),
  decisions: ['Résolution', 'Décision', 'RÉSOLUTION', 'DÉCISION'],
  furniture: [
    /^page ?\d{1,4}(?: ?(?:de|sur|\/) ?\d{1,4})?$/i, // Page 3 de 7
    /^Nations Unies(?: {1,9}[A-Z][A-Z0-9./()-]{3,30})?$/,
    /^Distr(?:\.|ibution)? ?:? ?(?:générale|limitée|restreinte)$/i,
    /^Original ?: ?\p{L}[\p{L},/ ]{2,40}$/iu, // Original : français
  ],
  sectionCalled: /^(?:section|partie|chapitre) (?=(?:[IVX]{1,5}|[A-Z])(?:[.:\s–—-]|$))/i,
  sectionLabels: { mandats: 'mandates', activités: 'activities', tâches: 'tasks', fonctions: 'functions' },
  runOn: {
    leads: ['D[ÉE]CIDE', 'D[ÉE]CLARE'],
    afterLead: ['QUE', 'que'],
    openings: ["L[’']ASSEMBL[ÉE]E G[ÉE]N[ÉE]RALE", 'LE CONSEIL PERMANENT'],
    namesGoOn: ['DE'],
    adoptions: ['(?:Résolution |Déclaration )?(?:[Aa]doptée|[Aa]pprouvée)'],
  },
};
