/** How due times came about, for people. */
import { type DueReason, NOTHING_SAID, type TermReason, type Why } from '#register';
import { sessionCalled } from '#session-calendar/domain';

const sure = (day: string | null, quality: string | null): string =>
  day === null ? 'not known' : `${day}${quality === null ? '' : ` (${quality.replace('-', ' ')})`}`;

const windowWords = ({ opensOn, windowEndsOn }: DueReason): string =>
  windowEndsOn === null ? (opensOn === null ? 'no days' : `from ${opensOn} on`) : `${opensOn ?? ''} to ${windowEndsOn}`;

const calendarLines = (calendar: DueReason['calendar']): readonly string[] =>
  calendar === null
    ? []
    : [
        `   the calendar: ${sessionCalled(calendar.session)} opens on ${sure(calendar.opensOn, calendar.opensQuality)}, closes on ${sure(calendar.closesOn, calendar.closesQuality)}; ${calendar.status}`,
        ...(calendar.source === null ? [] : [`     source: ${calendar.source}`]),
      ];

const termLines = ({ endsOn, steps, calendar, missing }: TermReason): readonly string[] => [
  `It runs ${endsOn === null ? 'until a day that nobody can tell' : `until ${endsOn}`}`,
  ...steps.flatMap(({ phrase, rule, by }) => [
    by === null ? `   the text says: "${phrase}"` : `   renewed by ${by}: "${phrase}"`,
    `     that is ${rule}`,
  ]),
  ...calendarLines(calendar),
  ...(missing === null ? [] : [`   no last day: ${missing}`]),
];

/** What nobody said is no quotation. */
const textSays = (phrase: string): string =>
  phrase === NOTHING_SAID ? 'the text does not say when' : `the text says: "${phrase}"`;

const dueLines = (reason: DueReason, place: number): readonly string[] => {
  const { kind, status, steps, byDefault, calendar, missing, over } = reason;
  return [
    `${place}. ${kind}, ${status}: ${windowWords(reason)}`,
    ...steps.flatMap(({ phrase, rule, countedFrom, by, leg }) => [
      by === null
        ? `   ${leg === 'second' ? 'then, from whom it goes through, ' : ''}${textSays(phrase)}`
        : `   more time by ${by}: "${phrase}"`,
      `     that is ${rule}${countedFrom === null || rule.includes(countedFrom) ? '' : `; asked for on ${countedFrom}`}`,
    ]),
    ...(byDefault
      ? ['   the text leaves open when: that is by the rules of the body, or by the program’s default']
      : []),
    ...calendarLines(calendar),
    ...(missing === null ? [] : [`   no last day: ${missing}`]),
    ...(over === null ? [] : [`   owed no more ${over}`]),
  ];
};

/** Each due time of a mandate with its reckoning, and how long it runs. */
export const whyLines = ({ ref, asOf, dues, term }: Why): string =>
  [
    `Why ${ref} is due when it is, as of ${asOf}`,
    ...(dues.length === 0 ? ['', 'It makes nobody owe anything.'] : []),
    ...dues.flatMap((reason, index) => ['', ...dueLines(reason, index + 1)]),
    ...(term === null ? [] : ['', ...termLines(term)]),
  ].join('\n');
