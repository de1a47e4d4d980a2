/** What shows that somebody does something about a mandate. */
import { type MandateEvent } from './mandate.events.js';

/** Of these nothing moves: a search in vain, a reading put right, and being named among many. */
const STILL: readonly MandateEvent['type'][] = ['NonSubmissionVerified', 'MandateCorrected', 'MandateReaffirmed'];

/** Whether it moves the mandate that it is told of, whoever moves it. */
export const isMovement = ({ type }: Pick<MandateEvent, 'type'>): boolean => !STILL.includes(type);
