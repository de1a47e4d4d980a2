import { type Preview } from '#decision/application';

/** What would follow, in sentences. */
export const previewLines = (
  { takenBack, entered, orphaned, moved, anew }: Preview,
  enters = 'Enters',
): readonly string[] => [
  ...takenBack.map(({ what }) => `Takes back: ${what}`),
  ...entered.map(({ what }) => `${enters}: ${what}`),
  ...(anew > 0 ? [`${enters} anew, under that head: ${anew} entries that hang on it`] : []),
  ...moved.map((what) => `Falls due then: ${what}`),
  ...orphaned.map((what) => `Then answers nothing that is asked: ${what}`),
];
