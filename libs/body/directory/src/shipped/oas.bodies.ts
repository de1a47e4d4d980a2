import type { KnownBody } from '../body.js';

export const OAS_BODIES: readonly KnownBody[] = [
  {
    code: 'oas-ga',
    parent: 'Organization of American States',
    kind: 'general assembly of states, yearly',
    names: [
      { text: 'OAS General Assembly', language: 'en', kind: 'name' },
      { text: 'General Assembly', language: 'en', kind: 'name', source: 'AG-RES-2158_XXXVI-O-06.txt' },
      { text: 'Asamblea General', language: 'es', kind: 'name', source: 'ES_AG-RES-1_XLI-E-11.txt' },
      { text: 'AG', language: 'en', kind: 'abbreviation', source: 'AG-RES-2158_XXXVI-O-06.txt' },
      { text: 'AG', language: 'es', kind: 'abbreviation', source: 'ES_AG-RES-1_XLI-E-11.txt' },
      { text: 'Assembleia Geral', language: 'pt', kind: 'name', source: 'pt.wikipedia.org Assembleia Geral da OEA' },
    ],
    numbering: [
      { label: 'resolution', pattern: 'AG/RES. {number} ({roman}-O/{yy})' },
      { label: 'declaration', pattern: 'AG/DEC. {number} ({roman}-O/{yy})' },
      { label: 'resolution', pattern: 'AG/RES. {number} ({roman}-E/{yy})', kind: 'special' },
      { label: 'declaration', pattern: 'AG/DEC. {number} ({roman}-E/{yy})', kind: 'special' },
    ],
    sessions: [
      { pattern: '{ordinal} regular session[ of the General Assembly]', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} special session[ of the General Assembly]', language: 'en', kind: 'special' },
    ],
    languages: ['en', 'es', 'pt'],
  },
  {
    code: 'oas-cp',
    parent: 'Organization of American States',
    kind: 'permanent council of ambassadors',
    names: [
      { text: 'OAS Permanent Council', language: 'en', kind: 'name' },
      { text: 'Permanent Council', language: 'en', kind: 'name', source: 'CP-RES-797_1293-01.txt' },
      { text: 'Permanent Council of the Organization of American States', language: 'en', kind: 'name' },
      { text: 'Consejo Permanente', language: 'es', kind: 'name', source: 'ES_CP-RES-952_1699-09.txt' },
      { text: 'Consejo Permanente de la Organización de los Estados Americanos', language: 'es', kind: 'name' },
      { text: 'CP', language: 'en', kind: 'abbreviation', source: 'CP-RES-797_1293-01.txt' },
      { text: 'CP', language: 'es', kind: 'abbreviation', source: 'ES_CP-RES-952_1699-09.txt' },
    ],
    numbering: [
      { label: 'resolution', pattern: 'CP/RES. {number} ({session}/{yy})' },
      { label: 'declaration', pattern: 'CP/DEC. {number} ({session}/{yy})' },
    ],
    sessions: [],
    languages: ['en', 'es'],
  },
  {
    code: 'iin-cd',
    parent: "Inter-American Children's Institute (OAS)",
    kind: 'directing council',
    names: [
      { text: 'IIN Directing Council', language: 'en', kind: 'name' },
      { text: 'Directing Council', language: 'en', kind: 'name' },
      { text: 'Consejo Directivo', language: 'es', kind: 'name' },
      {
        text: "Directing Council of the Inter-American Children's Institute",
        language: 'en',
        kind: 'name',
        source: 'IIN_CD-RES-01_76-R-01.txt',
      },
      { text: 'CD', language: 'en', kind: 'abbreviation', source: 'IIN_CD-RES-01_76-R-01.txt' },
      { text: 'IIN', language: 'en', kind: 'abbreviation', source: 'IIN_CD-RES-15_79th_2004.txt' },
      { text: 'Consejo Directivo del IIN', language: 'es', kind: 'name', source: 'pdfslide.tips informe-final-iinoea' },
      {
        text: 'Instituto Interamericano del Niño',
        language: 'es',
        kind: 'name',
        source: 'iin.oea.org/Resoluciones%20RE/Res07_E03.htm',
      },
    ],
    numbering: [
      { label: 'resolution', pattern: 'CD/RES. {number:00} ({session}-R/{yy})' },
      { label: 'resolution', pattern: 'CD/RES. {number:00} (E/{yy})', kind: 'special' },
    ],
    sessions: [
      {
        pattern: '{ordinal} [Regular ]Meeting[ of the Directing Council| of the Directing Council of the IIN]',
        language: 'en',
        kind: 'regular',
      },
      { pattern: '{ordinal} Regular Session', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} Reunión Ordinaria[ del Consejo Directivo del IIN]', language: 'es', kind: 'regular' },
    ],
    languages: ['en', 'es'],
  },
  {
    code: 'oas-cidi',
    parent: 'Organization of American States',
    kind: 'council for integral development',
    names: [
      {
        text: 'Inter-American Council for Integral Development',
        language: 'en',
        kind: 'name',
        source: 'oas.org/EN/PINFO/RES/RESGA97/ag1510e.htm',
      },
      { text: 'CIDI', language: 'en', kind: 'abbreviation', source: 'oas.org/EN/PINFO/RES/RESGA97/ag1510e.htm' },
    ],
    numbering: [
      { label: 'resolution', pattern: 'CIDI/RES. {number} ({roman}-O/{yy})' },
      { label: 'resolution', pattern: 'CIDI/RES. {number} ({roman}-E/{yy})', kind: 'special' },
      { label: 'declaration', pattern: 'CIDI/DEC. {number} ({roman}-O/{yy})' },
      { label: 'resolution of its executive committee', pattern: 'CEPCIDI/RES. {number} ({roman}-O/{yy})' },
    ],
    sessions: [
      { pattern: '{ordinal} regular meeting', language: 'en', kind: 'regular' },
      { pattern: '{roman} regular meeting', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} special meeting', language: 'en', kind: 'special' },
      { pattern: '{roman} special meeting', language: 'en', kind: 'special' },
    ],
    languages: ['en'],
  },
  {
    code: 'oas-cim',
    parent: 'Organization of American States',
    kind: 'commission of delegates',
    names: [
      {
        text: 'Inter-American Commission of Women',
        language: 'en',
        kind: 'name',
        source: 'docsbay.net/EXECUTIVE-COMMITTEE-2006-2008-OEA-Ser-L-II-5-29',
      },
      {
        text: 'CIM',
        language: 'en',
        kind: 'abbreviation',
        source: 'docsbay.net/EXECUTIVE-COMMITTEE-2006-2008-OEA-Ser-L-II-5-29',
      },
      { text: 'Comisión Interamericana de Mujeres', language: 'es', kind: 'name', source: 'xcv.wiki' },
      { text: 'Commission interaméricaine des femmes', language: 'fr', kind: 'name', source: 'xcv.wiki' },
      { text: 'Comissão Interamericana de Mulheres', language: 'pt', kind: 'name', source: 'xcv.wiki' },
    ],
    numbering: [
      { label: 'resolution', pattern: 'CIM/RES. {number}/{yy} ({roman}-O/{yy})' },
      { label: 'resolution', pattern: 'CIM/RES. {number}/{yy} ({roman}-E/{yy})', kind: 'special' },
      { label: 'declaration', pattern: 'CIM/DEC. {number}/{yy} ({roman}-O/{yy})' },
      { label: 'declaration', pattern: 'CIM/DEC. {number}/{yy} ({roman}-E/{yy})', kind: 'special' },
    ],
    sessions: [
      { pattern: '{ordinal} Assembly of Delegates', language: 'en', kind: 'regular' },
      { pattern: '{roman} Assembly of Delegates', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} Special Assembly of Delegates', language: 'en', kind: 'special' },
    ],
    languages: ['en', 'es', 'fr', 'pt'],
  },
];
