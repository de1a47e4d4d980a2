import type { KnownBody } from '../body.js';

export const HEALTH_AND_FOOD_BODIES: readonly KnownBody[] = [
  {
    code: 'who-wha',
    parent: 'World Health Organization',
    kind: 'assembly of member states',
    names: [
      { text: 'World Health Assembly', language: 'en', kind: 'name', source: 'UN decision text A_HRC_RES_35_23.txt' },
      { text: 'WHA', language: 'en', kind: 'abbreviation', source: 'paho.org/en/wha?page=6' },
      {
        text: 'Asamblea Mundial de la Salud',
        language: 'es',
        kind: 'name',
        source: 'plicatus.org/dashboard/stream/item/15050',
      },
      {
        text: 'AMS',
        language: 'es',
        kind: 'abbreviation',
        source: 'es.stringtranslate.com World_Health_Assembly (machine translation)',
      },
      { text: 'Assemblée mondiale de la Santé', language: 'fr', kind: 'name', source: 'idwho.org/governance/fr.html' },
      { text: 'Assembleia Mundial da Saúde', language: 'pt', kind: 'name' },
    ],
    numbering: [
      { label: 'resolution', pattern: '[resolution ]WHA{session}.{number}' },
      { label: 'decision', pattern: '[decision ]WHA{session}({number})' },
      { label: 'resolution', pattern: '[resolution ]WHASS{session}.{number}', kind: 'special' },
      { label: 'decision', pattern: '[decision ]WHASS{session}({number})', kind: 'special' },
    ],
    sessions: [{ pattern: '{ordinal} World Health Assembly', language: 'en', kind: 'regular' }],
    languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  },
  {
    code: 'who-eb',
    parent: 'World Health Organization',
    kind: 'executive board of 34 persons designated by states',
    names: [
      { text: 'Executive Board', language: 'en', kind: 'name', source: 'docslib.org/doc/4149393' },
      { text: 'EB', language: 'en', kind: 'abbreviation', source: 'apps.who.int/gb/gov/dates-of-meetings-eb.html' },
      { text: 'Conseil exécutif', language: 'fr', kind: 'name', source: 'idwho.org/governance/fr.html' },
    ],
    numbering: [
      { label: 'resolution', pattern: '[resolution ]EB{session}.R{number}' },
      { label: 'decision', pattern: '[decision ]EB{session}({number})' },
    ],
    sessions: [{ pattern: '{ordinal} session[ of the Executive Board]', language: 'en', kind: 'regular' }],
    languages: ['en', 'fr'],
  },
  {
    code: 'paho-cd',
    parent: 'Pan American Health Organization',
    kind: 'directing council, also WHO regional committee',
    names: [
      { text: 'Directing Council', language: 'en', kind: 'name', source: 'paho.org/en/governance/directing-council' },
      { text: 'CD', language: 'en', kind: 'abbreviation', source: 'www1.paho.org/english/gov/cd/ftcd_41.htm' },
      { text: 'Consejo Directivo', language: 'es', kind: 'name', source: '1library.org/document/y96drrly' },
      { text: 'Conseil directeur', language: 'fr', kind: 'name', source: 'bdlt.net/fr/organes-directeurs' },
    ],
    numbering: [
      { label: 'resolution', pattern: 'CD{session}.R{number}' },
      { label: 'resolution of the early meetings', pattern: 'Resolution {number:roman}' },
    ],
    sessions: [
      { pattern: '{ordinal} Directing Council', language: 'en', kind: 'regular' },
      { pattern: '{roman} Directing Council', language: 'en', kind: 'regular' },
      { pattern: '{roman} Meeting', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} Meeting', language: 'en', kind: 'regular' },
    ],
    languages: ['en', 'es', 'fr'],
  },
  {
    code: 'paho-csp',
    parent: 'Pan American Health Organization',
    kind: 'conference of member states, every five years',
    names: [
      { text: 'Pan American Sanitary Conference', language: 'en', kind: 'name', source: 'docslib.org/doc/10837579' },
      { text: 'CSP', language: 'en', kind: 'abbreviation', source: 'docslib.org/doc/10837579' },
      {
        text: 'Conférence sanitaire panaméricaine',
        language: 'fr',
        kind: 'name',
        source: 'bdlt.net/fr/organes-directeurs',
      },
    ],
    numbering: [
      { label: 'resolution', pattern: 'CSP{session}.R{number}' },
      { label: 'decision', pattern: 'CSP{session}(D{number})' },
    ],
    sessions: [
      { pattern: '{ordinal} Pan American Sanitary Conference', language: 'en', kind: 'regular' },
      { pattern: '{roman} Pan American Sanitary Conference', language: 'en', kind: 'regular' },
    ],
    languages: ['en', 'fr'],
  },
  {
    code: 'fao-conference',
    parent: 'Food and Agriculture Organization',
    kind: 'conference of members, every two years',
    names: [
      { text: 'Conference', language: 'en', kind: 'name', source: 'UN decision text A_RES_78_169.txt' },
      { text: 'C', language: 'en', kind: 'abbreviation', source: 'fao.org/docrep/meeting/017/MB767E/MB767E00.htm' },
    ],
    numbering: [{ label: 'resolution', pattern: '[resolution ]{number}/{year}' }],
    sessions: [
      { pattern: '{ordinal} Session[ of the FAO Conference| of the Conference]', language: 'en', kind: 'regular' },
    ],
    languages: ['en'],
  },
  {
    code: 'fao-council',
    parent: 'Food and Agriculture Organization',
    kind: 'council of members',
    names: [
      { text: 'Council', language: 'en', kind: 'name', source: 'fdocuments.in report-of-the-council-of-issn-0251' },
      { text: 'CL', language: 'en', kind: 'abbreviation', source: 'fdocuments.in report-of-the-council-of-issn-0251' },
    ],
    numbering: [{ label: 'report paragraph', pattern: 'CL {session}/REP[, paragraph {number}]' }],
    sessions: [{ pattern: '{ordinal} Session', language: 'en', kind: 'regular' }],
    languages: ['en'],
  },
];
