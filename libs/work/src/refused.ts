import { refusals } from '#rejection';

export const refused = refusals({
  'work.unknown': ({ work }: { readonly work: string }) =>
    `There is no work in progress "${work}"; it was recorded, or put away by somebody.`,
  'work.moved': ({ person, at }: { readonly person: string; readonly at: string }) =>
    `${person} went on with this at ${at}, after you opened it; open it anew to go on from there.`,
  'work.full': ({ most }: { readonly most: number }) =>
    `No more than ${most} pieces of work are kept; record or put away one that is there.`,
});
