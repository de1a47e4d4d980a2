import type { KnownBody } from '../body.js';

export const LOCAL_BODIES: readonly KnownBody[] = [
  {
    code: 'tustin-city-council',
    parent: 'City of Tustin, California',
    kind: 'city council',
    names: [{ text: 'City Council', language: 'en', kind: 'name', source: 'tustin.granicusideas.com/meetings/1405' }],
    numbering: [{ label: 'resolution', pattern: 'Resolution No. {yy}-{number}' }],
    sessions: [],
    languages: ['en'],
  },
  {
    code: 'manassas-city-council',
    parent: 'City of Manassas, Virginia',
    kind: 'city council',
    names: [
      {
        text: 'City Council',
        language: 'en',
        kind: 'name',
        source: 'vdocuments.us city-of-manassas-virginia-city-council-work-session-wednesday-april-08',
      },
    ],
    numbering: [
      { label: 'resolution', pattern: '[Resolution ][#]R-{year}-{number}' },
      { label: 'ordinance', pattern: '[Ordinance ][#]O-{year}-{number}' },
    ],
    sessions: [],
    languages: ['en'],
  },
  {
    code: 'miami-university-senate',
    parent: 'Miami University (Ohio)',
    kind: 'university senate',
    names: [
      {
        text: 'University Senate',
        language: 'en',
        kind: 'name',
        source: 'miamioh.edu/academic-affairs/university-senate/senate-actions/2020/05/may-06.html',
      },
      {
        text: 'SR',
        language: 'en',
        kind: 'abbreviation',
        source: 'miamioh.edu/academic-affairs/university-senate/senate-actions/2020/05/may-06.html',
      },
    ],
    numbering: [{ label: 'senate resolution', pattern: 'SR {yy}-{number:00}' }],
    sessions: [],
    languages: ['en'],
  },
];
