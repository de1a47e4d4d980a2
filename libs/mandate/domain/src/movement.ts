/** What shows that somebody does something about a mandate. */
import { type MandateEvent } from './mandate.events.js';

/** Of these nothing moves: a search in vain, a reading put right, being named among many, and how it is filed. */
const STILL: readonly MandateEvent['type'][] = [
  'NonSubmissionVerified',
  'MandateCorrected',
  'MandateReaffirmed',
  'MandateTagged',
];

/** Whether it moves the mandate that it is told of, whoever moves it. */
export const isMovement = ({ type }: Pick<MandateEvent, 'type'>): boolean => !STILL.includes(type);
