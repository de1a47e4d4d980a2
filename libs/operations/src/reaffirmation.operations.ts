/** Many mandates are reaffirmed at once: all that a decision gave, or all in a list. */
import { ReaffirmMandates } from '#decision/application';
import { field } from '#fields';
import { ShowRef } from '#register';
import { Rejection, refusals } from '#rejection';
import { lastDay, type On } from '#time';
import { deciding, when } from './mandate-fields.js';
import { write } from './operation.js';
import { type Ask } from './understood.js';

const refused = refusals({
  'reaffirmation.nothing-named': (_: object, { field: named }) =>
    `Say what is reaffirmed: all of a decision with ${named('decision')}, or what a list names with ${named('list')}.`,
  'reaffirmation.unresolved': ({ unresolved }: { readonly unresolved: readonly string[] }, { field: named }) =>
    `Nothing on the register is ${unresolved.map((one) => `"${one}"`).join(', ')}; put the list right, or leave these out with ${named('skipUnknown')}.`,
});

interface Named {
  readonly decision: string | null;
  readonly list: string | null;
  readonly on: On;
}
interface Found {
  readonly mandates: readonly { readonly id: string; readonly ref: string }[];
  /** What the list names, and the register does not know. */
  readonly unresolved: readonly string[];
}

/** What has ended for good is not reaffirmed. */
const GONE = ['proposed', 'merged', 'superseded', 'terminated'];

const mandatesUnder = async (ref: string, on: On, ask: Ask): Promise<Found['mandates']> => {
  const shown = await ask(new ShowRef({ asOf: lastDay(on) }, ref));
  const found =
    shown.kind === 'decision'
      ? shown.decision.paragraphs.flatMap(({ mandates }) => mandates)
      : shown.kind === 'paragraph'
        ? shown.renewed
        : shown.kind === 'mandates'
          ? shown.mandates
          : [];
  return found.filter(({ validity }) => !GONE.includes(validity)).map(({ id, ref: written }) => ({ id, ref: written }));
};

/** The lines of a list that say something. */
const linesOf = (list: string): readonly string[] =>
  list
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

const foundBy = async ({ decision, list, on }: Named, ask: Ask): Promise<Found> => {
  const refs = [...(decision === null ? [] : [decision]), ...linesOf(list ?? '')];
  if (refs.length === 0) throw refused('reaffirmation.nothing-named');
  const mandates = new Map<string, string>();
  const unresolved: string[] = [];
  for (const ref of refs)
    try {
      for (const { id, ref: written } of await mandatesUnder(ref, on, ask)) mandates.set(id, written);
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      unresolved.push(ref);
    }
  return { mandates: [...mandates].map(([id, ref]) => ({ id, ref })), unresolved };
};

export const REAFFIRMATION_OPERATIONS = [
  write({
    id: 'reaffirmMandates',
    about: 'mandate',
    verb: 'renew',
    method: 'POST',
    path: 'reaffirmations',
    summary: 'enter that the body reaffirms many mandates at once: that revives none of them, and resets nothing',
    role: 'recorder',
    fields: {
      by: deciding('reaffirms them'),
      decision: field.decision({
        about: 'the decision all of whose mandates are reaffirmed',
        example: 'AG/RES. 2456 (XXXIX-O/09)',
        optional: true,
      }),
      list: field.document({ about: 'or a list of mandates and decisions, one a line', optional: true }),
      skipUnknown: field.flag({ about: 'leave out what the list names and nobody knows' }),
      on: when('when'),
    },
    done: 'Reaffirmation entered',
    shows: async (said, ask) => {
      const { mandates, unresolved } = await foundBy(said, ask);
      return [
        ...mandates.map(({ ref }) => `Reaffirmed: ${ref}`),
        ...unresolved.map((ref) => `Not on the register: ${ref}`),
        `${mandates.length} mandates, ${unresolved.length} unresolved.`,
      ];
    },
    make: async (said, intent, ask) => {
      const { mandates, unresolved } = await foundBy(said, ask);
      if (unresolved.length > 0 && !said.skipUnknown) throw refused('reaffirmation.unresolved', { unresolved });
      return new ReaffirmMandates(
        mandates.map(({ id }) => id),
        said.by,
        said.on,
        intent,
      );
    },
  }),
];
