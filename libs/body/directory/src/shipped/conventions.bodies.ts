import type { KnownBody } from '../body.js';

export const CONVENTIONS_BODIES: readonly KnownBody[] = [
  {
    code: 'cbd-cop',
    parent: 'Convention on Biological Diversity',
    kind: 'conference of the parties, every two years',
    names: [
      {
        text: 'Conference of the Parties to the Convention on Biological Diversity',
        language: 'en',
        kind: 'name',
        source: 'UN decision text A_RES_77_325.txt',
      },
      {
        text: 'Conferencia de las Partes en el Convenio sobre la Diversidad Biológica',
        language: 'es',
        kind: 'name',
        source: 'docplayer.es/81485794',
      },
      {
        text: 'COP',
        language: 'es',
        kind: 'abbreviation',
        source: 'es.readkong.com/page/convenio-sobre-la-diversidad-biologica-2200787',
      },
      {
        text: 'Conférence des Parties à la Convention sur la diversité biologique',
        language: 'fr',
        kind: 'name',
        source: 'docplayer.fr/13186746',
      },
    ],
    numbering: [
      { label: 'decision', pattern: '[decision ]{session}/{number}' },
      { label: 'decision', pattern: '[decision ]{roman}/{number}[ {suffix}]' },
      { label: 'decision', pattern: 'CBD/COP/DEC/{session}/{number}' },
      { label: 'decision of a protocol meeting', pattern: '[decision ]CBD/CP/MOP/{roman}/{number}' },
      { label: 'decision of a protocol meeting', pattern: '[decision ]CBD/NP/MOP/DEC/{session}/{number}' },
    ],
    sessions: [
      {
        pattern:
          '{ordinal} meeting[ of the Conference of the Parties| of the Conference of the Parties to the Convention on Biological Diversity]',
        language: 'en',
        kind: 'regular',
      },
      { pattern: 'COP {session}', language: 'en', kind: 'regular' },
    ],
    languages: ['en', 'es', 'fr'],
  },
  {
    code: 'unfccc-cop',
    parent: 'United Nations Framework Convention on Climate Change',
    kind: 'conference of the parties, yearly',
    names: [
      {
        text: 'Conference of the Parties',
        language: 'en',
        kind: 'name',
        source: 'UN decision text FCCC_CP_2015_10_Add.1.txt',
      },
      { text: 'CP', language: 'en', kind: 'abbreviation', source: 'UN decision text FCCC_CP_2015_10_Add.1.txt' },
      { text: 'Conférence des Parties', language: 'fr', kind: 'name', source: 'docplayer.fr/24835694' },
    ],
    numbering: [{ label: 'decision', pattern: '[decision |resolution ]{number}/CP.{session}' }],
    sessions: [
      { pattern: '{ordinal} session[ of the Conference of the Parties]', language: 'en', kind: 'regular' },
      { pattern: 'COP {session}', language: 'en', kind: 'regular' },
      { pattern: 'resumed {ordinal} session', language: 'en', kind: 'resumed' },
    ],
    languages: ['en', 'fr'],
  },
  {
    code: 'unfccc-cmp',
    parent: 'Kyoto Protocol',
    kind: 'conference of the parties serving as meeting of the parties',
    names: [
      {
        text: 'Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol',
        language: 'en',
        kind: 'name',
        source: 'unfccc.int/documents/4254',
      },
      { text: 'CMP', language: 'en', kind: 'abbreviation', source: 'unfccc.int/documents/4254' },
      {
        text: 'Conférence des Parties agissant comme réunion des Parties au Protocole de Kyoto',
        language: 'fr',
        kind: 'name',
        source: 'docplayer.fr/24835694',
      },
    ],
    numbering: [
      { label: 'decision', pattern: '[decision ]{number}/CMP.{session}' },
      { label: 'draft decision', pattern: 'Draft decision -/CMP.{session}' },
    ],
    sessions: [
      { pattern: '{ordinal} session', language: 'en', kind: 'regular' },
      { pattern: 'CMP {session}', language: 'en', kind: 'regular' },
    ],
    languages: ['en', 'fr'],
  },
  {
    code: 'unfccc-cma',
    parent: 'Paris Agreement',
    kind: 'conference of the parties serving as meeting of the parties',
    names: [
      {
        text: 'Conference of the Parties serving as the meeting of the Parties to the Paris Agreement',
        language: 'en',
        kind: 'name',
        source: 'UN decision text A_RES_77_165.txt',
      },
      { text: 'CMA', language: 'en', kind: 'abbreviation', source: 'UN decision text A_RES_77_165.txt' },
    ],
    numbering: [{ label: 'decision', pattern: '[decision ]{number}/CMA.{session}' }],
    sessions: [
      { pattern: '{ordinal} session', language: 'en', kind: 'regular' },
      { pattern: 'CMA {session}', language: 'en', kind: 'regular' },
    ],
    languages: ['en'],
  },
  {
    code: 'cites-cop',
    parent: 'CITES',
    kind: 'conference of the parties, every three years',
    names: [
      {
        text: 'Conference of the Parties to the Convention on International Trade in Endangered Species of Wild Fauna and Flora',
        language: 'en',
        kind: 'name',
        source: 'UN decision text A_RES_71_123.txt',
      },
      { text: 'CoP', language: 'en', kind: 'abbreviation', source: 'cites.org/eng/disc/cop.php' },
    ],
    numbering: [
      { label: 'resolution', pattern: '[Resolution ]Conf. {session}.{number}' },
      { label: 'decision', pattern: '[Decision ]{session}.{number}' },
    ],
    sessions: [
      { pattern: '{ordinal} meeting[ of the Conference of the Parties]', language: 'en', kind: 'regular' },
      { pattern: 'CoP{session}', language: 'en', kind: 'regular' },
    ],
    languages: ['en'],
  },
  {
    code: 'ramsar-cop',
    parent: 'Ramsar Convention on Wetlands',
    kind: 'conference of the contracting parties, every three years',
    names: [
      {
        text: 'Conference of the Contracting Parties',
        language: 'en',
        kind: 'name',
        source: 'UN decision text UNEP_EA.4_RES.16.txt',
      },
      { text: 'COP', language: 'en', kind: 'abbreviation', source: 'sdg/enb: enb.iisd.org/vol17/enb1725e.html' },
      {
        text: 'Conferencia de las Partes Contratantes',
        language: 'es',
        kind: 'name',
        source: 'studylib.es/doc/8629848',
      },
      {
        text: 'Conferencia de las Partes en la Convención sobre los Humedales',
        language: 'es',
        kind: 'name',
        source: 'studylib.es/doc/8629848',
      },
    ],
    numbering: [
      { label: 'resolution', pattern: 'Resolution {roman}.{number}[ ({year})]' },
      { label: 'resolution', pattern: 'Resolución {roman}.{number}[ ({year})]' },
      { label: 'resolution', pattern: 'Résolution {roman}.{number}[ ({year})]' },
      { label: 'recommendation', pattern: 'Recommendation {session}.{number:parts}' },
      { label: 'recommendation', pattern: '[Recommendation ]REC. C.{session}.{number:parts}' },
    ],
    sessions: [
      { pattern: '{ordinal} Meeting[ of the Conference of the Contracting Parties]', language: 'en', kind: 'regular' },
      { pattern: 'COP{session}', language: 'en', kind: 'regular' },
      {
        pattern:
          '{ordinal} Reunión[ de la Conferencia de las Partes| de la Conferencia de las Partes en la Convención sobre los Humedales]',
        language: 'es',
        kind: 'regular',
      },
    ],
    languages: ['en', 'fr', 'es'],
  },
  {
    code: 'cms-cop',
    parent: 'Convention on Migratory Species',
    kind: 'conference of the parties, every three years',
    names: [
      { text: 'Conference of the Parties', language: 'en', kind: 'name', source: 'cms.int/documents/cop-resolutions' },
      { text: 'COP', language: 'en', kind: 'abbreviation', source: 'cms.int/documents/cop-resolutions' },
    ],
    numbering: [
      { label: 'resolution', pattern: '[UNEP/CMS/]Resolution {session}.{number}' },
      { label: 'decision', pattern: 'Decision {session}.{number}' },
    ],
    sessions: [
      { pattern: 'COP{session}', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} meeting', language: 'en', kind: 'regular' },
    ],
    languages: ['en'],
  },
  {
    code: 'basel-cop',
    parent: 'Basel Convention',
    kind: 'conference of the parties, every two years',
    names: [
      {
        text: 'Conference of the Parties to the Basel Convention',
        language: 'en',
        kind: 'name',
        source: 'UN decision text A_RES_75_239.txt',
      },
      { text: 'COP', language: 'en', kind: 'abbreviation', source: 'enb.iisd.org/vol20/enb2037e.html' },
    ],
    numbering: [
      { label: 'decision', pattern: '[decision |decisions ]BC-{session}/{number}' },
      { label: 'decision', pattern: '[decision |decisions ]{roman}/{number}' },
    ],
    sessions: [
      { pattern: '{ordinal} meeting[ of the Conference of the Parties]', language: 'en', kind: 'regular' },
      { pattern: 'COP{session}', language: 'en', kind: 'regular' },
    ],
    languages: ['en'],
  },
  {
    code: 'unccd-cop',
    parent: 'United Nations Convention to Combat Desertification',
    kind: 'conference of the parties, every two years',
    names: [
      {
        text: 'Conference of the Parties to the Convention',
        language: 'en',
        kind: 'name',
        source: 'UN decision text A_RES_75_218.txt',
      },
      { text: 'COP', language: 'en', kind: 'abbreviation', source: 'UN decision text A_RES_79_212.txt' },
    ],
    numbering: [{ label: 'decision', pattern: '[decision ]{number}/COP.{session}' }],
    sessions: [{ pattern: '{ordinal} session', language: 'en', kind: 'regular' }],
    languages: ['en'],
  },
];
