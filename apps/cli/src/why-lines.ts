/** How due times came about, for people. */
import { type DueReason, type Why } from '#register';
import { sessionCalled } from '#session-calendar/domain';

const sure = (day: string | null, quality: string | null): string =>
  day === null ? 'not known' : `${day}${quality === null ? '' : ` (${quality.replace('-', ' ')})`}`;

const windowWords = ({ opensOn, windowEndsOn }: DueReason): string =>
  windowEndsOn === null ? (opensOn === null ? 'no days' : `from ${opensOn} on`) : `${opensOn ?? ''} to ${windowEndsOn}`;

const dueLines = (reason: DueReason, place: number): readonly string[] => {
  const { kind, status, steps, byDefault, calendar, missing, over } = reason;
  return [
    `${place}. ${kind}, ${status}: ${windowWords(reason)}`,
    ...steps.flatMap(({ phrase, rule, countedFrom, by, leg }) => [
      by === null
        ? `   ${leg === 'second' ? 'then, from whom it goes through, ' : ''}the text says: "${phrase}"`
        : `   more time by ${by}: "${phrase}"`,
      `     that is ${rule}${countedFrom === null || rule.includes(countedFrom) ? '' : `; asked for on ${countedFrom}`}`,
    ]),
    ...(byDefault
      ? ['   the text leaves open when: that is by the rules of the body, or by the program’s default']
      : []),
    ...(calendar === null
      ? []
      : [
          `   the calendar: ${sessionCalled(calendar.session)} opens on ${sure(calendar.opensOn, calendar.opensQuality)}, closes on ${sure(calendar.closesOn, calendar.closesQuality)}; ${calendar.status}`,
          ...(calendar.source === null ? [] : [`     source: ${calendar.source}`]),
        ]),
    ...(missing === null ? [] : [`   no last day: ${missing}`]),
    ...(over === null ? [] : [`   owed no more ${over}`]),
  ];
};

/** Each due time of a mandate with its reckoning. */
export const whyLines = ({ ref, asOf, dues }: Why): string =>
  [
    `Why ${ref} is due when it is, as of ${asOf}`,
    ...(dues.length === 0 ? ['', 'It makes nobody owe anything.'] : []),
    ...dues.flatMap((reason, index) => ['', ...dueLines(reason, index + 1)]),
  ].join('\n');
