import type { KnownBody } from '../body.js';

export const LABOUR_EDUCATION_ENERGY_BODIES: readonly KnownBody[] = [
  {
    code: 'ilo-conference',
    parent: 'International Labour Organization',
    kind: 'tripartite conference, yearly',
    names: [
      {
        text: 'International Labour Conference',
        language: 'en',
        kind: 'name',
        source: 'fdocuments.us resolutions-adopted-by-the-international-labour-conference',
      },
      {
        text: 'General Conference of the International Labour Organization',
        language: 'en',
        kind: 'name',
        source: 'fdocuments.us resolutions-adopted-by-the-international-labour-conference',
      },
      { text: 'ILC', language: 'en', kind: 'abbreviation', source: 'iloblog.org / ituc-africa.org' },
      {
        text: 'Conférence internationale du Travail',
        language: 'fr',
        kind: 'name',
        source: 'fr.scribd.com/document/608626746',
      },
    ],
    numbering: [
      { label: 'Convention', pattern: 'Convention No. {number}' },
      { label: 'Recommendation', pattern: 'Recommendation No. {number}' },
      { label: 'Protocol', pattern: 'Protocol No. {number}' },
      { label: 'Convention', pattern: '{title} Convention, {year} (No. {number})' },
      { label: 'Recommendation', pattern: '{title} Recommendation, {year} (No. {number})' },
      { label: 'resolution', pattern: '[Resolution ]{number:roman}' },
    ],
    sessions: [
      { pattern: '{ordinal} Session[ of the International Labour Conference]', language: 'en', kind: 'regular' },
    ],
    languages: ['en', 'fr'],
  },
  {
    code: 'ilo-gb',
    parent: 'International Labour Organization',
    kind: 'governing body, tripartite',
    names: [
      { text: 'Governing Body', language: 'en', kind: 'name', source: 'ilo.org WCMS_146751' },
      { text: 'GB', language: 'en', kind: 'abbreviation', source: 'ilo.org WCMS_146751' },
      {
        text: "Conseil d'administration",
        language: 'fr',
        kind: 'name',
        source: 'ulcgt-coulommiers.blogspot.com (text of the 106th session)',
      },
    ],
    numbering: [{ label: 'decision', pattern: '[Document ]GB.{session}/{number:parts}, paragraph {suffix:digits}' }],
    sessions: [
      { pattern: '{ordinal} Session[ of the Governing Body]', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} Session ({title} {year})[ of the Governing Body]', language: 'en', kind: 'regular' },
    ],
    languages: ['en', 'fr'],
  },
  {
    code: 'unesco-gc',
    parent: 'UNESCO',
    kind: 'general conference, every two years',
    names: [
      { text: 'General Conference', language: 'en', kind: 'name', source: 'paperzz.com/doc/8789535' },
      { text: 'C', language: 'en', kind: 'abbreviation', source: 'paperzz.com/doc/8789535' },
    ],
    numbering: [
      { label: 'resolution', pattern: '{session} C/Resolution {number:parts}' },
      { label: 'resolution', pattern: '{session} C/Res. {number:parts}' },
    ],
    sessions: [
      { pattern: '{ordinal} Session', language: 'en', kind: 'regular' },
      { pattern: '{session} C', language: 'en', kind: 'regular' },
    ],
    languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  },
  {
    code: 'unesco-eb',
    parent: 'UNESCO',
    kind: 'executive board',
    names: [
      {
        text: 'Executive Board',
        language: 'en',
        kind: 'name',
        source: 'vdocuments.us 202-exdecisions-executive-board',
      },
      { text: 'EX', language: 'en', kind: 'abbreviation', source: 'vdocuments.us 202-exdecisions-executive-board' },
    ],
    numbering: [
      { label: 'decision', pattern: '{session} EX/Decision {number:parts}[, Part {suffix:roman}]' },
      { label: 'all decisions of a session', pattern: '{session} EX/Decisions' },
    ],
    sessions: [{ pattern: '{ordinal} Session', language: 'en', kind: 'regular' }],
    languages: ['en'],
  },
  {
    code: 'iaea-gc',
    parent: 'International Atomic Energy Agency',
    kind: 'general conference, yearly',
    names: [
      { text: 'General Conference', language: 'en', kind: 'name', source: 'UN decision text A_RES_73_9.txt' },
      { text: 'GC', language: 'en', kind: 'abbreviation', source: 'UN decision text A_RES_73_9.txt' },
    ],
    numbering: [
      { label: 'resolution', pattern: 'GC({session})/RES/{number}[ {suffix}]' },
      { label: 'decision', pattern: 'GC({session})/DEC/{number}[ {suffix}]' },
      { label: 'resolution', pattern: 'GC(SPL.{session})/RES/{number}', kind: 'special' },
      { label: 'decision', pattern: 'GC(SPL.{session})/DEC/{number}', kind: 'special' },
    ],
    sessions: [
      { pattern: '{ordinal} regular session', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} ({year}) regular session', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} special session', language: 'en', kind: 'special' },
      { pattern: '{ordinal} General Conference', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} [annual ]session', language: 'en', kind: 'regular' },
    ],
    languages: ['en'],
  },
  {
    code: 'unido-gc',
    parent: 'United Nations Industrial Development Organization',
    kind: 'general conference, every two years',
    names: [
      { text: 'General Conference', language: 'en', kind: 'name', source: 'UN decision text A_RES_75_231.txt' },
      { text: 'GC', language: 'en', kind: 'abbreviation', source: 'UN decision text A_RES_75_231.txt' },
    ],
    numbering: [
      { label: 'resolution', pattern: 'GC.{session}/Res.{number}' },
      { label: 'decision', pattern: 'GC.{session}/Dec.{number}' },
    ],
    sessions: [{ pattern: '{ordinal} session', language: 'en', kind: 'regular' }],
    languages: ['en'],
  },
];
