import type { KnownBody } from '../body.js';

export const TRANSPORT_AND_TELECOMMUNICATION_BODIES: readonly KnownBody[] = [
  {
    code: 'imo-assembly',
    parent: 'International Maritime Organization',
    kind: 'assembly, every two years',
    names: [
      { text: 'Assembly', language: 'en', kind: 'name', source: 'UN decision text A_RES_63_111.txt' },
      { text: 'A', language: 'en', kind: 'abbreviation', source: 'UN decision text A_RES_63_111.txt' },
    ],
    numbering: [
      { label: 'resolution', pattern: '[resolution ]A.{number}({session})' },
      { label: 'resolution', pattern: '[resolution ]A.{number}({roman})' },
      { label: 'resolution', pattern: '[resolution ]A.{number}(ES.{roman})', kind: 'special' },
      { label: 'resolution of the MSC', pattern: '[resolution ]MSC.{number}({session})' },
      { label: 'resolution of the MEPC', pattern: '[resolution ]MEPC.{number}({session})' },
      { label: 'resolution of the FAL', pattern: '[resolution ]FAL.{number}({session})' },
      { label: 'resolution of the LEG', pattern: '[resolution ]LEG.{number}({session})' },
      { label: 'resolution of the TC', pattern: '[resolution ]TC.{number}({session})' },
    ],
    sessions: [
      { pattern: '{ordinal} [regular ]session[ of the Assembly]', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} extraordinary session[ of the Assembly]', language: 'en', kind: 'special' },
    ],
    languages: ['en'],
  },
  {
    code: 'itu-pp',
    parent: 'International Telecommunication Union',
    kind: 'plenipotentiary conference, every four years',
    names: [
      { text: 'Plenipotentiary Conference', language: 'en', kind: 'name', source: 'UN decision text A_RES_56_183.txt' },
      { text: 'PP', language: 'en', kind: 'abbreviation', source: 'pp22.itu.int' },
    ],
    numbering: [
      { label: 'resolution', pattern: 'Resolution {number} ({place}, {year})' },
      { label: 'resolution', pattern: 'Resolution {number} of the Plenipotentiary Conference[ ({place}, {year})]' },
      { label: 'resolution', pattern: 'Resolution {number}[ adopted by the Plenipotentiary Conference]' },
      { label: 'decision', pattern: 'Decision {number} ({place}, {year})' },
      { label: 'decision', pattern: 'Decision {number}' },
    ],
    sessions: [
      { pattern: '{place}, {year}', language: 'en', kind: 'regular' },
      { pattern: 'PP-{yy}', language: 'en', kind: 'regular' },
    ],
    languages: ['en'],
  },
  {
    code: 'itu-council',
    parent: 'International Telecommunication Union',
    kind: 'council, yearly',
    names: [
      { text: 'Council', language: 'en', kind: 'name', source: 'itu.int S-CONF-CL-2021-TOC-HTM-E.htm' },
      { text: 'C', language: 'en', kind: 'abbreviation', source: 'itu.int S-CONF-CL-2021-TOC-HTM-E.htm' },
    ],
    numbering: [
      { label: 'resolution', pattern: 'Resolution {number} (C{yy}[, last amended C{suffix:digits}])' },
      { label: 'resolution', pattern: 'Resolution {number} (C-{year}[, last amended C{suffix:digits}])' },
      { label: 'decision', pattern: 'Decision {number} (C{yy}[, last amended C{suffix:digits}])' },
      { label: 'decision', pattern: 'Decision {number} (C-{year}[, last amended C{suffix:digits}])' },
    ],
    sessions: [
      { pattern: 'C{yy}', language: 'en', kind: 'regular' },
      { pattern: 'C-{year}', language: 'en', kind: 'regular' },
    ],
    languages: ['en'],
  },
  {
    code: 'icao-assembly',
    parent: 'International Civil Aviation Organization',
    kind: 'assembly, every three years',
    names: [
      { text: 'Assembly', language: 'en', kind: 'name', source: 'UN decision text A_HRC_RES_52_29.txt' },
      { text: 'A', language: 'en', kind: 'abbreviation', source: 'UN decision text A_HRC_RES_52_29.txt' },
      { text: 'Asamblea', language: 'es', kind: 'name', source: 'docplayer.es/amp/91167301' },
    ],
    numbering: [{ label: 'resolution', pattern: '[resolution ]A{session}-{number}[, Appendix {suffix}]' }],
    sessions: [
      { pattern: '{ordinal} Session', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} (Extraordinary) Session', language: 'en', kind: 'special' },
      { pattern: '{ordinal} período de sesiones', language: 'es', kind: 'regular' },
      { pattern: '{session} período de sesiones', language: 'es', kind: 'regular' },
    ],
    languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  },
  {
    code: 'upu-congress',
    parent: 'Universal Postal Union',
    kind: 'congress, every four years',
    names: [
      { text: 'Congress', language: 'en', kind: 'name', source: 'lektsii.org/17-6937.html' },
      { text: 'Universal Postal Congress', language: 'en', kind: 'name', source: 'lektsii.org/17-6937.html' },
    ],
    numbering: [
      { label: 'resolution', pattern: 'Resolution C {number}/{place} {year}' },
      { label: 'decision', pattern: 'Decision C {number}/{place} {year}' },
      { label: 'recommendation', pattern: 'Recommendation C {number}/{place} {year}' },
      { label: 'formal opinion', pattern: 'Formal opinion C {number}/{place} {year}' },
    ],
    sessions: [
      { pattern: '{ordinal} Congress', language: 'en', kind: 'regular' },
      { pattern: '{roman} Congress', language: 'en', kind: 'regular' },
    ],
    languages: ['en'],
  },
  {
    code: 'wmo-congress',
    parent: 'World Meteorological Organization',
    kind: 'congress, every four years',
    names: [
      { text: 'World Meteorological Congress', language: 'en', kind: 'name', source: 'docslib.org/doc/777788' },
      { text: 'Cg', language: 'en', kind: 'abbreviation', source: 'tools.wmo.int/wmo-resolutions/index.php' },
    ],
    numbering: [
      { label: 'resolution', pattern: 'Resolution {number} (Cg-{roman})' },
      { label: 'resolution', pattern: 'Resolution {number} (Cg-{session})' },
      { label: 'resolution', pattern: 'Resolution {number} (Cg-Ext({year}))', kind: 'special' },
      { label: 'resolution', pattern: 'Resolution {number} (CgExt({year}))', kind: 'special' },
    ],
    sessions: [
      { pattern: '{ordinal} World Meteorological Congress', language: 'en', kind: 'regular' },
      { pattern: 'Cg-{roman}', language: 'en', kind: 'regular' },
      { pattern: 'Cg-{session}', language: 'en', kind: 'regular' },
    ],
    languages: ['en'],
  },
  {
    code: 'wmo-ec',
    parent: 'World Meteorological Organization',
    kind: 'executive council, yearly',
    names: [
      { text: 'Executive Council', language: 'en', kind: 'name', source: 'docslib.org/doc/10914020' },
      { text: 'EC', language: 'en', kind: 'abbreviation', source: 'docslib.org/doc/10914020' },
      { text: 'Executive Committee', language: 'en', kind: 'name', source: 'docslib.org/doc/10253366' },
    ],
    numbering: [
      { label: 'resolution', pattern: 'Resolution {number} (EC-{roman})' },
      { label: 'resolution', pattern: 'Resolution {number} (EC-{session})' },
      { label: 'decision', pattern: 'Decision {number} (EC-{roman})' },
      { label: 'decision', pattern: 'Decision {number} (EC-{session})' },
      { label: 'recommendation', pattern: 'Recommendation {number} (EC-{session})' },
      { label: 'recommendation', pattern: 'Recommendation {number} (EC-{roman})' },
    ],
    sessions: [
      { pattern: '{ordinal} session', language: 'en', kind: 'regular' },
      { pattern: 'EC-{session}', language: 'en', kind: 'regular' },
      { pattern: 'EC-{roman}', language: 'en', kind: 'regular' },
    ],
    languages: ['en'],
  },
];
