/**
 * Texts made to be slow: every construct of decisions, and every beginning of one that never ends, over and over.
 * A construct is a function of the length wanted; what it gives grows in one thing only.
 */
export interface HostileText {
  readonly name: string;
  /** A text of about so many characters. */
  readonly ofLength: (characters: number) => string;
}

const HEADS: Readonly<Record<string, string>> = {
  'no opening': '',
  infinitive: 'AG/RES. 2118 (XXXV-O/05)\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To request the Council to ',
  'third person':
    '58/153. Archives\n\nThe General Assembly,\n\nRecalling its resolution 57/1,\n\n1. Requests States to ',
  Spanish: 'AG/RES. 2118 (XXXV-O/05)\n\nLA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. Solicitar al Consejo que ',
  preamble: 'The General Assembly,\n\nRecalling ',
  annex: 'The General Assembly,\n\n1. Adopts the plan.\n\nANNEX\n\nTasks of the Council\n\n1. ',
};

/** One after the other on a single line, or, with a line end in them, as lines and paragraphs. */
const PIECES: readonly string[] = [
  // white space and signs
  ...[
    ' ',
    '\n',
    '\n\n',
    '\r',
    '\t',
    '\u00a0',
    '\u200b',
    '\ufffd a\n',
    '/\n',
    '* ',
    '_',
    '.',
    ',',
    ';',
    ': ',
    '- ',
    '’',
    'a',
  ],
  ...['(', ')', '((', '[', '“', '”', '“a” ', '"', '(a', '[1] ', ' ( ', 'co-\n', 'word-', 'a-\n'],
  // lists
  ...[
    '(a) to do it;\n',
    '(a)\n',
    '(i)\n',
    '(a) ',
    '1.\n',
    '1. ',
    '1',
    '• item\n',
    '(a) (i) (A) 1. ',
    'i) ',
    '- item\n',
  ],
  ...['(a) To report annually to the Council;\n\n', '(a) Requests:\n(i) to do:\n', 'u) ', '1. 1. ', '1) a; 2) b; '],
  ...['a) presentar un informe;\n', '\n1. Requests States to report;\n', '1. Decides:\n(a) that:\n', '12\n', '12\n\n'],
  // sentences and their joints
  ...[
    ', ',
    '; ',
    ' and ',
    ' or ',
    ' to ',
    ' y ',
    ' e ',
    ' que ',
    ' which ',
    ' that ',
    ' of the ',
    ' de la ',
    'If ',
    'The ',
  ],
  ...[', requests ', ', and requests ', '; requests States to report', ' also ', ', y solicitar ', ' and to ', ' who '],
  ...[
    'to request the Council to report and ',
    'requests it to ',
    'Also requests ',
    ', inter alia, ',
    'in this regard, ',
  ],
  ...[
    'strongly ',
    'Requests',
    'REQUESTS ',
    'DECIDES that ',
    'is requested to ',
    ' are encouraged to ',
    ' by the States, and ',
  ],
  // reports, due phrases, dates
  ...[' report', ' report to the Council,', ' submit the', ' to submit a report', ' informe', ' presentar un informe'],
  ...[
    ' at its thirty-fourth',
    ' at its fifty-ninth session',
    ' first',
    ' session',
    ' sessions, ',
    ' within',
    ' within six',
  ],
  ...[
    ' within six months',
    ' 2005',
    ' by 2025',
    ' by 1 May 2020',
    ' 1 May 2020 and',
    ' May',
    ' in 2014 and',
    ' annually',
  ],
  ...[
    ' every',
    ' every two years',
    ' before the',
    ' until',
    ' período ',
    ' a más tardar el 1 de mayo de 2020',
    ' 1 de mayo de',
  ],
  ...[' en el plazo de', ' trigésimo', ' cada', ' as soon as possible', ' the end of', ' upon completion of the'],
  ...[
    ' Meeting of ',
    ' at the Conference on ',
    ' Reunión de ',
    ' no later than the 141st',
    ' in the context of its next ',
  ],
  // names, citations, conditions
  ...[
    'Council ',
    'Council of the ',
    'Council, ',
    'the Council, the Committee and ',
    'the Commission for Social ',
    ' CIM (CIM)',
  ],
  ...[
    'States, ',
    'A',
    'AB ',
    'ABC ',
    'Member States and ',
    'the Secretary-General, ',
    'through the ',
    ' a través de la ',
    ' a la ',
  ],
  ...[
    'AG/RES. ',
    'AG/RES. 2118 (XXXV-O/05), ',
    'A/',
    'A/RES/',
    '58/',
    '58/153, ',
    'resolution 58/153 and ',
    '2140 (2014) ',
  ],
  ...[
    'resources ',
    'within existing ',
    'subject to availability of ',
    'voluntary contributions ',
    'paragraph 3 of ',
    ' keep',
  ],
  ...['the Inter-American Commission of ', 'the Group (GROUP) and ', ' contribuciones voluntarias', ' fondos '],
  // layout
  ...[
    'A Heading\n\n',
    'A HEADING IN CAPITALS\n',
    'II. A HEADING\n\n',
    'Annex\n\n',
    'ANNEX\n1.\nX\n',
    'The General Assembly,\n',
  ],
  ...[
    'RESOLVES:\n\n',
    'words.\n\n',
    'a line that is broken at the margin of a page and goes on\n',
    '   indented text,\n',
  ],
  ...[
    '46/182. Archives\n\n',
    'Adopted without a vote.\n\n',
    '33 A/1 See ',
    '1/ Reservation of Ruritania: no.\n\n',
    '1/\n',
  ],
  ...[
    'Recalling its resolution 58/153,\n\n',
    'CONSIDERANDO que;\n\n',
    '; RECALLING ',
    '; and RECALLING ',
    '. 2. To do ',
  ],
  ...[
    '|',
    '| a | b |\n',
    '+---+---+\n',
    'a\tb\tc\n',
    '<b>',
    '&nbsp;',
    '<!-- page 1 -->\n',
    'Page 3 of 7\n',
    'les des du qui dans ',
  ],
  ...[
    'It stands.1 ',
    'Programme35 ',
    'the Plan.1/ ',
    '“expression “',
    'I',
    'IV ',
    'XX/',
    '(XX',
    'S-16/1 ',
    'é',
    'ñ ',
    '漢',
    '👩',
  ],
];

const repeated = (head: string, piece: string, characters: number): string =>
  head + piece.repeat(Math.max(1, Math.ceil((characters - head.length) / piece.length)));

/** A nest of lists, deeper than any that is printed. */
const nested = (characters: number): string => {
  const level = 'Requests:\n\n(a) States:\n\n(i) to report;\n\n(A) in writing:\n\n• now;\n\n';
  return repeated('The General Assembly,\n\n', `1. ${level}`, characters);
};

/** Numbered paragraphs whose numbers go on for ever. */
const numbered = (paragraph: string, characters: number): string => {
  const parts = ['The General Assembly,\n\n'];
  for (let length = 0, at = 1; length < characters; at++) {
    parts.push(`${at}. ${paragraph}\n\n`);
    length += paragraph.length + 6;
  }
  return parts.join('');
};

const notes = (characters: number): string => {
  const count = Math.ceil(characters / 60);
  return (
    numbered('Requests States to report.1/', characters / 2) + '1/ Reservation of Ruritania: no.\n\n'.repeat(count / 2)
  );
};

/** Every text that is made to be slow. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  ...Object.entries(HEADS).flatMap(([style, head]) =>
    PIECES.map((piece) => ({
      name: `${style}: ${JSON.stringify(piece)}`,
      ofLength: (characters: number) => repeated(head, piece, characters),
    })),
  ),
  { name: 'nested lists', ofLength: nested },
  {
    name: 'numbered paragraphs',
    ofLength: (characters) => numbered('Requests the Council to report annually;', characters),
  },
  { name: 'paragraphs with footnotes', ofLength: notes },
  {
    name: 'short names that are told and told again',
    ofLength: (characters) =>
      numbered('Requests the Commission for Social Development, and the Commission, to report.', characters),
  },
  {
    name: 'names in capitals',
    ofLength: (characters) =>
      numbered(
        'Requests the SECRETARY-GENERAL TO REPORT to the GENERAL ASSEMBLY WITH RECOMMENDATIONS to report.',
        characters,
      ),
  },
  {
    name: 'decisions',
    ofLength: (characters) =>
      repeated('', '46/182. Archives\n\nThe General Assembly,\n\n1. Requests States to report.\n\n', characters),
  },
  {
    name: 'a run-on text',
    ofLength: (characters) =>
      `THE GENERAL ASSEMBLY, ${repeated('', 'RECALLING that it is so; ', characters / 2)}RESOLVES: 1. To do so. ${repeated('', '2. To request the Council to report; ', characters / 2)}`,
  },
];
