/** What a body is said to mean by times that its texts leave open has to be read as such a time, or it would be passed over in silence. */
import { type KnownBody } from '#body/directory';
import { readDues } from '#decision-text';
import { refusals } from '#rejection';
import { isIntervalName, isMeaningOfInterval } from '#session-calendar/domain';

const refused = refusals({
  'body.meaning-unread': ({ phrase, meant }: { readonly phrase: string; readonly meant: string }) =>
    `"${meant}" is not understood as what is meant by "${phrase}"; write a due time like "within six months"` +
    (isIntervalName(phrase) ? ', a day of the year like "--03-31", or "session".' : '.'),
});

/** What comes again says no more than what it is to explain. */
const isTime = (meant: string): boolean => {
  const [due, another] = readDues(meant);
  return due !== undefined && another === undefined && !('recurring' in due);
};

const isRead = (phrase: string, meant: string): boolean =>
  (isIntervalName(phrase) && isMeaningOfInterval(meant)) || isTime(meant);

/** @throws Rejection `body.meaning-unread` */
export const withMeaningsRead = (body: KnownBody): KnownBody => {
  const { vagueDues = {}, replies } = body;
  const meanings = [...Object.entries(vagueDues), ...(replies === undefined ? [] : [['replies', replies] as const])];
  for (const [phrase, meant] of meanings)
    if (!isRead(phrase, meant)) throw refused('body.meaning-unread', { phrase, meant });
  return body;
};
