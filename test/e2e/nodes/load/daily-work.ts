/** What a client does all day: records pairs of decisions, enters reports and claims, takes things back, moves a session. */
import { firstText, secondText } from '../../../support/constructed-pair.js';
import { type Receipt } from '../node-process.js';
import { type Teller } from './teller.js';

/** Everybody moves this one. */
const CONTENDED = 'oas-ga/regular/45';
const inPath = encodeURIComponent;

/** @param number of the first decision; the next one is the second's, and nobody else's */
const pairOfDecisions = async (teller: Teller, number: number): Promise<void> => {
  const first = `AG/RES. ${number} (XXXV-O/05)`;
  const [text, renewing] = [firstText(number), secondText(number + 1, number)];
  const recorded = await teller.tell({ kind: 'record', path: '/decisions', said: { text } });
  if (!recorded) return;
  await teller.ask(`/decisions/${inPath(first)}`, recorded);
  await teller.tell({ kind: 'record a renewal', path: '/decisions', said: { text: renewing } });
  const report = { document: `CP/doc.${number}/06`, on: '2006-03-17', mandates: [`${first} op. 1`] };
  const session = 'oas-ga/regular/36';
  const submitted = await teller.tell({ kind: 'report', path: '/reports', said: { ...report, session } });
  if (submitted && number % 4 === 1) await retraction(teller, submitted);
  const claim = { evidence: `Inventory ${number}`, on: '2006-09-01' };
  await teller.tell({ kind: 'claim', path: `/mandates/${inPath(`${first} op. 2`)}/claims`, said: claim });
};

const retraction = async (teller: Teller, { entries }: Receipt): Promise<void> => {
  const said = { entry: entries[0]?.id, reason: 'Entered for another resolution.' };
  await teller.tell({ kind: 'retract', path: '/retractions', said });
};

const calendar = async (teller: Teller, number: number): Promise<void> => {
  const said = { sessions: [{ session: `oas-ga/special/${number}` }, { session: `oas-ga/special/${number + 1}` }] };
  const scheduled = await teller.tell({ kind: 'schedule', path: '/sessions', said });
  if (scheduled) await teller.ask(`/sessions/oas-ga/special/${number}`, scheduled);
  const day = String((number % 27) + 1).padStart(2, '0');
  const days = { opensOn: `2015-06-${day}`, closesOn: `2015-07-${day}`, on: '2014-06-05' };
  await teller.tell({ kind: 'move the same session', path: `/sessions/${CONTENDED}/moves`, said: days });
};

/** Numbers of decisions have four digits. */
const FIRST_NUMBER = 1001;
const NUMBERS_EACH = 280;

/** Works until it is over, and ends what it has begun. @param client from 0; each has numbers of its own */
export const daysWork = async (teller: Teller, client: number, isOver: () => boolean): Promise<void> => {
  const first = FIRST_NUMBER + client * NUMBERS_EACH;
  for (let number = first; !isOver() && number < first + NUMBERS_EACH; number += 2) {
    await pairOfDecisions(teller, number);
    await calendar(teller, number);
  }
};
