/** Who has replied, for people. */
import { type RepliesView } from '#register';

type OfObligation = RepliesView['obligations'][number];
type Reply = OfObligation['members'][number];

const replyWords = ({ name, document, on, isMember }: Reply): string => {
  const what = document === null ? 'none on file' : `${document}${on === null ? '' : `, ${on}`}`;
  return `   ${name}: ${what}${isMember === false ? ' (no member on that day)' : ''}`;
};

const obligationLines = (one: OfObligation, place: number): readonly string[] => [
  '',
  `${place}. ${one.received} of ${one.of ?? 'an unknown number'} received`,
  ...one.members.map(replyWords),
  ...(one.isMembershipKnown
    ? ['   That none is on file does not say that none was made.']
    : ['   Who else is asked cannot be told: nobody has said who the members are.']),
];

export const repliesLines = ({ ref, asOf, obligations }: RepliesView): string =>
  [
    `Replies to ${ref}, as of ${asOf}`,
    ...(obligations.length === 0 ? ['', 'It asks nothing of each member of a group, as far as anybody has said.'] : []),
    ...obligations.flatMap((one, index) => obligationLines(one, index + 1)),
  ].join('\n');
