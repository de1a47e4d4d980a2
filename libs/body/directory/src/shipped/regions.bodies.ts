import type { KnownBody } from '../body.js';

export const REGIONS_BODIES: readonly KnownBody[] = [
  {
    code: 'au-assembly',
    parent: 'African Union',
    kind: 'assembly of heads of state and government',
    names: [
      { text: 'Assembly of the Union', language: 'en', kind: 'name', source: 'docslib.org/doc/3060720' },
      {
        text: 'Assembly of Heads of State and Government of the African Union',
        language: 'en',
        kind: 'name',
        source: 'UN decision text A_RES_74_302.txt',
      },
      { text: 'Conferência da União Africana', language: 'pt', kind: 'name', source: '1library.org/document/q7olk8oy' },
    ],
    numbering: [
      { label: 'decision', pattern: 'Assembly/AU/Dec.{number}({roman})' },
      { label: 'declaration', pattern: 'Assembly/AU/Decl.{number}({roman})' },
      { label: 'resolution', pattern: 'Assembly/AU/Res.{number}({roman})' },
      { label: 'resolution', pattern: 'Assembly/AU/Resolution/{number}({roman})' },
      { label: 'motion', pattern: 'Assembly/AU/Motion{number}({roman})' },
    ],
    sessions: [
      { pattern: '{ordinal} Ordinary Session', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} Extraordinary Session', language: 'en', kind: 'special' },
    ],
    languages: ['en', 'fr', 'pt', 'ar'],
  },
  {
    code: 'au-executive-council',
    parent: 'African Union',
    kind: 'council of ministers',
    names: [
      { text: 'Executive Council', language: 'en', kind: 'name', source: 'UN decision text A_RES_68_143.txt' },
      { text: 'EX.CL', language: 'en', kind: 'abbreviation', source: 'UN decision text A_RES_68_143.txt' },
      { text: 'Conselho Executivo', language: 'pt', kind: 'name', source: 'fdocumentos.tips excldec-348-xi' },
    ],
    numbering: [{ label: 'decision', pattern: 'EX.CL/Dec.{number}({roman})' }],
    sessions: [
      { pattern: '{ordinal} Ordinary Session', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} Extraordinary Session', language: 'en', kind: 'special' },
    ],
    languages: ['en', 'pt'],
  },
  {
    code: 'coe-cm',
    parent: 'Council of Europe',
    kind: 'committee of foreign ministers, sits as deputies',
    names: [
      { text: 'Committee of Ministers', language: 'en', kind: 'name', source: 'wcd.coe.int CM/Del/Dec(2008)1029' },
      { text: 'CM', language: 'en', kind: 'abbreviation', source: 'wcd.coe.int CM/Del/Dec(2008)1029' },
      {
        text: 'Comitê de Ministros',
        language: 'pt',
        kind: 'name',
        source: "pt.frwiki.wiki États membres et observateurs du Conseil de l'Europe (machine translation)",
      },
    ],
    numbering: [
      { label: 'recommendation', pattern: '[Recommendation ]CM/Rec({year}){number}' },
      { label: 'resolution', pattern: '[Resolution ]CM/Res({year}){number}' },
      { label: 'resolution on execution of judgments', pattern: '[Resolution ]CM/ResDH({year}){number}' },
      { label: 'resolution on social security', pattern: '[Resolution ]CM/ResCSS({year}){number}' },
      { label: 'reply to the Assembly', pattern: 'CM/AS({year}){number}' },
      { label: 'decision of the Deputies', pattern: 'CM/Del/Dec({year}){number}' },
    ],
    sessions: [
      { pattern: '{ordinal} meeting', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} Session of the Committee of Ministers', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} ministerial session', language: 'en', kind: 'regular' },
    ],
    languages: ['en', 'pt'],
  },
  {
    code: 'coe-pace',
    parent: 'Council of Europe',
    kind: 'parliamentary assembly',
    names: [
      { text: 'Parliamentary Assembly', language: 'en', kind: 'name', source: 'wcd.coe.int CM/Del/Dec(2008)1029' },
    ],
    numbering: [
      { label: 'resolution', pattern: 'Resolution {number} ({year})' },
      { label: 'recommendation', pattern: 'Recommendation {number} ({year})' },
      { label: 'opinion', pattern: 'Opinion {number} ({year})' },
    ],
    sessions: [
      { pattern: '{year} Ordinary Session', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} part of the {year} Session', language: 'en', kind: 'regular' },
    ],
    languages: ['en'],
  },
  {
    code: 'european-council',
    parent: 'European Union',
    kind: 'heads of state or government',
    names: [
      {
        text: 'European Council',
        language: 'en',
        kind: 'name',
        source: 'ft.dk/samling/20201/almdel/UPN/bilag/82/2303253/index.htm',
      },
      {
        text: 'EUCO',
        language: 'en',
        kind: 'abbreviation',
        source: 'ft.dk/samling/20201/almdel/UPN/bilag/82/2303253/index.htm',
      },
    ],
    numbering: [{ label: 'conclusions', pattern: 'EUCO {number}/{yy}' }],
    sessions: [],
    languages: ['en'],
  },
  {
    code: 'caricom-heads',
    parent: 'Caribbean Community',
    kind: 'conference of heads of government',
    names: [{ text: 'CARICOM', language: 'en', kind: 'abbreviation', source: 'stvincenttimes.com' }],
    numbering: [],
    sessions: [
      { pattern: '{ordinal} Regular Meeting', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} Intersessional Meeting', language: 'en', kind: 'special' },
    ],
    languages: ['en'],
  },
  {
    code: 'asean-summit',
    parent: 'Association of Southeast Asian Nations',
    kind: 'heads of state or government',
    names: [
      { text: 'ASEAN Summit', language: 'en', kind: 'name', source: 'lawsdocbox.com/amp/77848935' },
      {
        text: 'ASEAN Heads of Government Meeting',
        language: 'en',
        kind: 'name',
        source: 'worldjpn.net/documents/texts/asean/19760224.D1E.html',
      },
      {
        text: 'Cimeira da ASEAN',
        language: 'pt',
        kind: 'name',
        source: 'trabalhosfeitos.com/ensaios/Asean/51849179.html (prints "Cimeira")',
      },
    ],
    numbering: [],
    sessions: [
      { pattern: '{ordinal} ASEAN Summit', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} [ASEAN ]Heads of Government Meeting', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} Summit', language: 'en', kind: 'regular' },
    ],
    languages: ['en', 'pt'],
  },
  {
    code: 'chogm',
    parent: 'Commonwealth',
    kind: 'heads of government meeting, every two years',
    names: [
      {
        text: 'Commonwealth Heads of Government Meeting',
        language: 'en',
        kind: 'name',
        source: 'nigeriamag.com/commonwealth-heads-of-government-meeting-2022-leaders-statement/',
      },
      {
        text: 'CHOGM',
        language: 'en',
        kind: 'abbreviation',
        source: 'taarifa.rw/rwanda-finally-gets-new-date-for-hosting-chogm/',
      },
      {
        text: 'Réunion des chefs de gouvernement du Commonwealth',
        language: 'fr',
        kind: 'name',
        source: 'en.wikipedia.org/wiki/2022_Commonwealth_Heads_of_Government_Meeting',
      },
    ],
    numbering: [],
    sessions: [
      { pattern: 'CHOGM {year}', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} Commonwealth Heads of Government Meeting', language: 'en', kind: 'regular' },
      { pattern: 'Commonwealth Heads of Government Meeting {year}', language: 'en', kind: 'regular' },
    ],
    languages: ['en', 'fr'],
  },
];
