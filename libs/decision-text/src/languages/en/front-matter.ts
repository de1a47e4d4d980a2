import type { FrontMatterWords } from '../../grammar/document-words.js';
import { ENGLISH_DATES } from './dates.js';
import { ENGLISH_ORDINALS } from './ordinals.js';

const SESSION =
  /((?:[\p{L}-]{4,30}|\d{1,3}(?:st|nd|rd|th))(?:[ -][\p{L}-]{3,20})?) ((?:resumed|emergency special|special|regular|annual) )?session\b/iu;

export const ENGLISH_FRONT_MATTER: FrontMatterWords = {
  adopted:
    /\b(?:adopted|approved|enacted|(?:duly )?passed (?:by|at|on))\b|^(?:resolution|decision) of \d|^(?:draft |confirmed )?(?:minutes|notes|record) of\b.{0,120}(?:\b(?:held|on|of) |, )/iu,
  draft: /^[^\w\n]{0,10}(?:revised )?draft (?:resolution|decision|declaration)\b.{0,60}$/im,
  met: /\b(?:meetings?|session|met|held|assembled|convened|sitting|minutes)\b/i,
  dayIn: ENGLISH_DATES.dayIn,
  sessionIn: (front) => {
    const held = SESSION.exec(front);
    const ordinal = held === null ? undefined : ENGLISH_ORDINALS.ordinalIn(held[1] ?? '');
    if (held === null || ordinal === undefined || /plenary/i.test(held[0])) return null;
    const [kind = ''] = held[2]?.toLowerCase().split(' ') ?? [];
    return { ordinal, kind: kind === 'special' || kind === 'emergency' || kind === 'resumed' ? kind : 'regular' };
  },
  belowNumber: /^adopted/i,
  letterhead:
    /^(?:THE )?ORGANIZATION OF|^(?:GENERAL|PERMANENT|INTER-AMERICAN) (?:ASSEMBLY|SECRETARIAT|COUNCIL)$|^(?:GENERAL |SPECIAL |JOINT |PREPARATORY )?(?:COMMITTEE|COMMISSION)(?: ON| OF|$)|^(?:RESOLUTION|DECLARATION|PROCEEDINGS|ORIGINAL|ENGLISH|SPANISH)(?::|$)|\b(?:REGULAR|SPECIAL) SESSION$/,
  letterheadGoesOn: /^(?:AND|OF|ON|IN|FOR) /,
  noTitle: /^[“"]?(?:Original|Agenda item|Resolution adopted|Adopted|Approved|Distr|English)/,
  numbered: 'resolution decision ordinance recommendation motion declaration opinion order'.split(' '),
  papers: 'minutes record report agenda notes notice draft statement proceedings original directed addressed'.split(
    ' ',
  ),
  minutes: ['minutes'],
  ofMeetings: 'regular special annual ordinary monthly public draft approved confirmed meeting session'.split(' '),
  subjects: 'subject re title'.split(' '),
  smallInNames: new Set(['of', 'the', 'to', 'for', 'and', 'on']),
};
