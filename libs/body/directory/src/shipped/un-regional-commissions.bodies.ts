import type { KnownBody } from '../body.js';

export const UN_REGIONAL_COMMISSIONS_BODIES: readonly KnownBody[] = [
  {
    code: 'un-ece',
    parent: 'United Nations Economic and Social Council',
    kind: 'regional commission',
    names: [
      {
        text: 'Economic Commission for Europe',
        language: 'en',
        kind: 'name',
        source: 'UN decision text E_RES_2020_19.txt',
      },
      { text: 'ECE', language: 'en', kind: 'abbreviation', source: 'databac.fr/conseil-economique-et-social-onu-1' },
      {
        text: 'Comisión Económica de las Naciones Unidas para Europa',
        language: 'es',
        kind: 'name',
        source: 'ninos.kiddle.co/ECOSOC',
      },
      {
        text: "Commission économique pour l'Europe",
        language: 'fr',
        kind: 'name',
        source: 'databac.fr/conseil-economique-et-social-onu-1',
      },
      { text: 'CEE', language: 'fr', kind: 'abbreviation', source: 'databac.fr/conseil-economique-et-social-onu-1' },
    ],
    numbering: [{ label: 'decision', pattern: '[decision ]{number:letter} ({session})' }],
    sessions: [{ pattern: '{ordinal} session', language: 'en', kind: 'regular' }],
    languages: ['en', 'es', 'fr'],
  },
  {
    code: 'un-escap',
    parent: 'United Nations Economic and Social Council',
    kind: 'regional commission',
    names: [
      {
        text: 'Economic and Social Commission for Asia and the Pacific',
        language: 'en',
        kind: 'name',
        source: 'UN decision text E_RES_2015_31.txt',
      },
      { text: 'ESCAP', language: 'en', kind: 'abbreviation', source: 'databac.fr/conseil-economique-et-social-onu-1' },
      {
        text: "Commission économique et sociale pour l'Asie et le Pacifique",
        language: 'fr',
        kind: 'name',
        source: 'databac.fr/conseil-economique-et-social-onu-1',
      },
      { text: 'CESAP', language: 'fr', kind: 'abbreviation', source: 'databac.fr/conseil-economique-et-social-onu-1' },
    ],
    numbering: [{ label: 'resolution', pattern: '[resolution ]{session}/{number}' }],
    sessions: [{ pattern: '{ordinal} session', language: 'en', kind: 'regular' }],
    languages: ['en', 'fr'],
  },
  {
    code: 'un-eca',
    parent: 'United Nations Economic and Social Council',
    kind: 'regional commission, meets as Conference of Ministers',
    names: [
      {
        text: 'Economic Commission for Africa',
        language: 'en',
        kind: 'name',
        source: 'UN decision text E_RES_2013_2.txt',
      },
      { text: 'ECA', language: 'en', kind: 'abbreviation', source: 'databac.fr/conseil-economique-et-social-onu-1' },
      { text: 'Comisión Económica para África', language: 'es', kind: 'name', source: 'ninos.kiddle.co/ECOSOC' },
      {
        text: "Commission économique pour l'Afrique",
        language: 'fr',
        kind: 'name',
        source: 'databac.fr/conseil-economique-et-social-onu-1',
      },
      { text: 'CEA', language: 'fr', kind: 'abbreviation', source: 'databac.fr/conseil-economique-et-social-onu-1' },
    ],
    numbering: [{ label: 'resolution', pattern: '[resolution ]{number} ({roman})' }],
    sessions: [
      {
        pattern: '{ordinal} session of the Commission[/Conference of African Ministers]',
        language: 'en',
        kind: 'regular',
      },
      { pattern: '{ordinal} session of the Commission/{title}', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} session', language: 'en', kind: 'regular' },
    ],
    languages: ['en', 'es', 'fr'],
  },
  {
    code: 'un-eclac',
    parent: 'United Nations Economic and Social Council',
    kind: 'regional commission',
    names: [
      {
        text: 'Economic Commission for Latin America and the Caribbean',
        language: 'en',
        kind: 'name',
        source: 'UN decision text A_RES_66_84.txt',
      },
      { text: 'ECLAC', language: 'en', kind: 'abbreviation', source: 'databac.fr/conseil-economique-et-social-onu-1' },
      {
        text: 'Comisión Económica para América Latina y el Caribe',
        language: 'es',
        kind: 'name',
        source: 'ninos.kiddle.co/ECOSOC',
      },
      {
        text: "Commission économique pour l'Amérique latine et les Caraïbes",
        language: 'fr',
        kind: 'name',
        source: 'databac.fr/conseil-economique-et-social-onu-1',
      },
      { text: 'CEPALC', language: 'fr', kind: 'abbreviation', source: 'databac.fr/conseil-economique-et-social-onu-1' },
    ],
    numbering: [
      { label: 'resolution', pattern: '[resolution ]{number} ({roman})' },
      { label: 'resolution', pattern: '[resolution ]{number} (PLEN.{session})', kind: 'special' },
    ],
    sessions: [
      { pattern: '{ordinal} session', language: 'en', kind: 'regular' },
      { pattern: '{ordinal} período de sesiones', language: 'es', kind: 'regular' },
    ],
    languages: ['en', 'es', 'fr'],
  },
];
