/**
 * What was told of an obligation as a whole, before its occasions had names, or while nobody knew of any: each occasion gets
 * what fits it, as somebody does who tells it now without saying which.
 */
import { isSettled, occasionOf, type ObligationState, type Told } from '#mandate/domain';
import { type Due, type Occasion } from '#session-calendar/domain';
import { type CivilDate, END, firstDay, lastDay } from '#time';
import { type WindowTimeline } from './due-windows.js';

/** The same, told of its occasions. */
export const toldOfWhole = (
  { obligation, told }: ObligationState,
  occasions: readonly Occasion[],
  windowsOf: (due: Due) => WindowTimeline,
): readonly Told[] => {
  if (told.length === 0 || occasions.length === 0) return [];
  const ends = occasions.map(({ due }) => windowsOf(due).at(-1)?.window.endsOn ?? END);
  const ids = occasions.map(({ key }) => occasionOf(obligation.id, key));
  const taken = new Set<number>();
  const considered = new Set<number>();
  const ofThe = (indexes: readonly number[]) => indexes.flatMap((index) => ids[index] ?? []);
  const comingOn = (day: CivilDate): number => {
    const index = ends.findIndex((end) => end >= day);
    return index < 0 ? occasions.length - 1 : index;
  };
  const fits = (event: Told): readonly string[] => {
    const coming = comingOn(lastDay(event.on));
    const open = ends.flatMap((end, index) => (taken.has(index) ? [] : [{ end, index }]));
    switch (event.type) {
      case 'ReportSubmitted': {
        const before = open.find(({ index }) => index < coming);
        const own = taken.has(coming) ? (before?.index ?? coming) : coming;
        taken.add(own);
        return ofThe([own]);
      }
      case 'NonSubmissionVerified':
        return ofThe(open.filter(({ end }) => end < firstDay(event.on)).map(({ index }) => index));
      case 'ObligationWaived':
        return ofThe(open.filter(({ index }) => index >= coming).map(({ index }) => index));
      case 'ReportConsidered': {
        const onFile = [...taken].sort((a, b) => a - b);
        const own = onFile.findLast((index) => !considered.has(index)) ?? onFile.at(-1);
        if (own === undefined) return [];
        if (isSettled([event])) considered.add(own);
        return ofThe([own]);
      }
      case 'ReportExpected':
      case 'ObligationRescheduled':
        return ofThe([coming]);
    }
  };
  return told.map((event) => ({ ...event, obligations: fits(event) }));
};
