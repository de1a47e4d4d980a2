import type { LayoutWords } from '../../grammar/layout-words.js';

export const ENGLISH_LAYOUT: LayoutWords = {
  articles: ['The'],
  beforeOpening: [String.raw`At its [^,]{3,80}, (?:(?:held )?on \d{1,2} \p{L}{3,9} \d{4}, )?`],
  behindName: [
    ...'at in on meeting convened assembled gathered held'.split(' '),
    'having (?:met|considered|reviewed|examined|discussed|noted|heard)',
  ],
  behindOpening: ['resolves? that:$'],
  smallWords: ['of', 'the', 'to', 'for', 'and', 'on', 'in', 'at'],
  bodyNouns:
    'assembly council commission committee conference body board congress meeting forum parties parliament senate ministers summit general'.split(
      ' ',
    ),
  lead: {
    before: ['and ', 'hereby ', 'therefore,? '],
    words: ['RESOLVES?', 'DECIDES?', 'DECLARES?', 'AGREES?', 'RECOMMENDS?', 'RESOLVES AND DECLARES'],
    after: ['THAT', 'TO', 'THE FOLLOWING', 'AS FOLLOWS'],
    small: ['Resolves', 'Decides', 'Declares'],
    bare: [
      "(?:(?:This|The|That) )?(?:[\\p{Lu}][\\p{L}’']* ){0,3}(?:Council|Senate|Union|Conference|Congress|Assembly|Board|Committee|Branch|Synod|Meeting|House|Guild|Association|Federation|Society|Group)(?: (?:further|therefore|hereby|also))*",
    ],
    afterSmall: ['that', 'to'],
    onward: ['RESOLVES'],
    afterOnward: ['TO', 'to'],
  },
  preambleStarts: (
    'Recalling|Reaffirming|Noting|Recognizing|Considering|Welcoming|Acknowledging|Guided by|Mindful|Aware|Bearing in mind|' +
    'Convinced|Deeply|Emphasizing|Stressing|Having|HAVING SEEN|CONSIDERING|RECALLING|BEARING IN MIND|WHEREAS|TAKING|' +
    'NOTING|RECOGNIZING|AWARE|CONCERNED|CONVINCED|MINDFUL|REAFFIRMING|EMPHASIZING'
  ).split('|'),
  conjunctions: ['and'],
  itemMarks: ['Item', 'ITEM'],
  articleMarks: ['Section', 'SECTION', 'Sec\\.', 'SEC\\.', 'Article', 'ARTICLE', 'Clause'],
  countedInWords: [],
  askedBelow: ['decided to (?:request|ask|invite|instruct|direct|urge|encourage|authori[sz]e|recommend)'],
  annexes: ['ANNEX', 'APPENDIX', 'Annex', 'Appendix', 'ATTACHMENT', 'ADDENDUM', 'Enclosure'],
  meetings: ['meeting'],
  closing: [
    /^\d{1,5}(?:st|nd|rd|th) (?:\(?[a-z]{3,12}\)? ){0,3}(?:plenary )?(?:meeting|session)\b.{0,60}$/i, // 100th plenary meeting
    /^\(?(?:\p{Lu}[\p{L}-]{2,20} ){0,3}(?:plenary )?meeting,?(?:,? \d{1,2} \p{L}{3,9},? (?:19|20)\d\d\)?)?$/iu, // Sixth plenary meeting; (Tenth plenary meeting, 24 May 2011)
    /^\d{1,2}(?:st|nd|rd|th)? \p{L}{3,12},? (?:18|19|20)\d\d\.?$/u, // 10 December 1982
    /^\[?\(?(?:Adopted|Approved|Passed|Carried|Enacted) (?:without|by|at|on|in|and|this|unanimously|as)\b.{0,400}$/i, // [Adopted without a vote.]
    /^(?:Recorded vote|In favou?r|Against|Abstaining|Abstentions?|Absent|Non-voting|The voting was as follows)\b.{0,40}:?$/i,
    /^Respectfully (?:submitted|submit)\b.{0,80}$/i,
    /^(?:The )?[Mm]eeting (?:was )?(?:adjourned|closed|ended)(?:[: ]|\.$).{0,60}$/, // Meeting adjourned: 6:42 p.m.
    /^Next [Mm]eeting ?:.{0,80}$/,
    /^\[?Resolution adopted\b.{0,200}$/i,
  ],
  divisions: ['Part', 'Pillar', 'Section', 'Chapter', 'Target'],
  noteStarts:
    'See|Official|United Nations|Resolution|For|The|Cf|Document|Adopted|Subsequently|Note|Also|Including|In |This |General'.split(
      '|',
    ),
  reservationStarts: [
    '(?:Reservation|Statement|Declaration|Explanation) (?:of|by|from)',
    'The (?:Delegation|Government) of',
    'The United States (?:reserves|places|enters|wishes)',
  ],
  decisions: ['Resolution', 'Decision', 'RESOLUTION', 'DECISION'],
  beforeNumbers:
    'resolution resolutions decision decisions recommendation convention protocol opinion ordinance motion declaration agreed conclusions formal draft document paragraph part appendix last amended adopted by the plenipotentiary conference of no'.split(
      ' ',
    ),
  commonNames:
    'general executive governing directing permanent standing plenary parliamentary plenipotentiary administrative city town village parish county district municipal borough community university academic faculty student students staff school secretary secretariat assistant deputy under vice director directors president chair chairs chairman chairperson chairwoman member members state states government governments contracting clerk treasurer registrar mayor provost manager administrator officer officers commissioner bureau senate cabinet working group groups task force preparatory steering advisory consultative scientific technical financial finance legal subsidiary bodies organ organs budget planning audit auditors external internal rapporteur special chief inspector coordinator delegations representatives missions observers tribunal unit office department division services all each every its'.split(
      ' ',
    ),
  furniture: [
    /^(?:page|p\.) ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i, // Page 3 of 7
    /^Distr(?:\.|ibution)?:? ?(?:general|limited|restricted)?$/i, // Distr.: General
    /^Original: ?[A-Za-z,/ ]{3,40}$/i, // Original: English
    /^Please recycle\b.{0,20}$/i,
    /^United Nations(?: {1,9}[A-Z][A-Z0-9./()-]{3,30})?$/, // United Nations  A/RES/58/153
    /^\d{0,4}\s{0,99}(?:General Assembly|Economic and Social Council)\s?[—–-]\s?[A-Z][a-z-]{2,20} [Ss]ession(?:\s{0,99}\d{1,4})?$/, // 98 General Assembly—Thirty-seventh Session
    /^\d{0,4}\s{0,99}(?:[IVXLCY]{1,6}\. )?Resolutions adopted (?:on the reports? of|without reference to) .{3,60}$/i, // IV. Resolutions adopted on the reports of …
  ],
  beforeHyphen:
    'non co inter self multi post pre anti sub mid so follow long short well high vice socio \\w{2,5}ty'.split(' '),
  sectionCalled: /^(?:section|part|chapter) (?=(?:[IVX]{1,5}|[A-Z])(?:[.:\s–—-]|$))/i,
  sectionLabels: {},
  motionLines: {
    begins:
      /^(?:(?:Moved|MOVED|Seconded|SECONDED|Proposed|PROPOSED)(?: [Bb]y\b| BY\b|:| Crs? | Cllrs?\b| Councillors? )|(?:(?:BE IT|Be it|IT WAS|AND BE IT) )(?:(?:FURTHER|further|THEREFORE|therefore) )?(?:RESOLVED|resolved|AGREED)\b|RESOLVED(?! TO\b)(?=:? |$)|(?:ACTIONS?|DECISION)(?=:| –)|(?:Resolution|Motion|RESOLUTION|MOTION) (?:No\.? ?|NO\.? ?|# ?)[A-Z]{0,4}-?\d[\w./-]{0,14}$|(?:Carried|CARRIED|Defeated|DEFEATED|Motion [Cc]arried|MOTION CARRIED)(?:\.|,? [Uu]nanimously\.?|,? UNANIMOUSLY\.?)?$)/,
    moved:
      /^(?:(?:Moved|MOVED|Seconded|SECONDED|Proposed|PROPOSED)\b[^;:]{3,160}(?<!\b(?:by|BY|and|AND)|,)|(?:Resolution|Motion|RESOLUTION|MOTION) (?:No\.? ?|NO\.? ?|# ?)[A-Z]{0,4}-?\d[\w./-]{0,14}|(?:Carried|CARRIED|Defeated|DEFEATED|Motion [Cc]arried|MOTION CARRIED)(?:\.|,? [Uu]nanimously\.?|,? UNANIMOUSLY\.?)?)$/,
    below: /^(?:[“"]?(?:That|THAT|To) |\p{Lu}|\d)/u,
  },
  runOn: {
    leads: ['RESOLVES', 'DECLARES', 'DECIDES'],
    afterLead: ['THAT', 'that'],
    openings: ['THE GENERAL ASSEMBLY', 'THE PERMANENT COUNCIL'],
    namesGoOn: ['OF'],
    adoptions: ['(?:Resolution |Declaration )?(?:[Aa]dopted|[Aa]pproved)'],
  },
};
