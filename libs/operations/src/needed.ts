/** What is needed for everything that a door offers, by its name there; what has no entry is offered to nobody. */
import { type Needed } from '#access';
import { lists } from '#register';
import { OPERATIONS } from './catalogue.js';

export interface Need {
  readonly needed: Needed;
  /** Not for the public, even where that may read. */
  readonly closed: boolean;
  /** Who may do it as well, where what is said is of a certain kind. */
  readonly alsoOf: Needed | undefined;
}

const READS: Need = { needed: 'reader', closed: false, alsoOf: undefined };

/** Questions about one thing: the command, and the operations of the API. */
export const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  show: ['showMandate', 'showDecision', 'showSession'],
  'actors show': ['showActor'],
  'bodies show': ['showBody'],
  why: ['whyMandate'],
  replies: ['showReplies'],
  lineage: ['showLineage'],
  compare: ['compareTexts'],
  'evidence ls': ['listEvidence'],
  overlaps: ['showOverlaps', 'findOverlaps'],
  history: ['showMandateHistory', 'showDecisionHistory', 'showSessionHistory'],
};

/** What has to do with logging in, at the API alone: nobody has been let in before. */
export const LOGGING_IN = ['showSelf', 'logIn', 'logOut', 'logInElsewhere', 'logInReturned'] as const;

const KEEPS_WORK: Need = { needed: 'recorder', closed: true, alsoOf: undefined };

/** What screens that stay open need beside, at the API alone: the command line ends, and reads files by itself. */
export const OF_SCREENS: Readonly<Record<string, Need>> = {
  followEntries: READS,
  extractFile: READS,
  listWork: KEEPS_WORK,
  showWork: KEEPS_WORK,
  beginWork: KEEPS_WORK,
  keepWork: KEEPS_WORK,
  endWork: KEEPS_WORK,
};

/** What other registers are witnessed by, at the API alone: the command line writes to folders. */
export const OF_WITNESSES: Readonly<Record<string, Need>> = {
  showWitnessed: READS,
  witnessSeal: { needed: 'recorder', closed: true, alsoOf: undefined },
};

/** The door itself, and the files behind it: whoever opens them could do everything. */
const DOORS = ['serve', 'demo', 'backup', 'restore', 'doctor'];

const listNames = (id: string): readonly string[] => {
  const name = `list${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  return [name, `${name}File`];
};

const ofRows: readonly (readonly [verb: string, ids: readonly string[], Need])[] = OPERATIONS.map(
  ({ id, verb, role, closed = false, alsoOf }) => [
    verb,
    [id, `${id}Preview`],
    { needed: id === 'showHealth' ? 'anyone' : role, closed, alsoOf: alsoOf?.role },
  ],
);

const table = [
  ...ofRows,
  ...lists.map(({ id, verb }) => [verb, listNames(id), READS] as const),
  ...Object.entries(QUESTIONS).map(([verb, ids]) => [verb, ids, READS] as const),
  ...LOGGING_IN.map((id) => [undefined, [id], { ...READS, needed: 'anyone' }] as const),
  ...Object.entries({ ...OF_SCREENS, ...OF_WITNESSES }).map(([id, need]) => [undefined, [id], need] as const),
  ...DOORS.map((verb) => [verb, [], { ...READS, needed: 'admin' }] as const),
];

const byOperation = new Map(table.flatMap(([, ids, need]) => ids.map((id) => [id, need] as const)));
const byVerb = new Map(table.flatMap(([verb, , need]) => (verb === undefined ? [] : [[verb, need] as const])));

/** What an operation of the API needs. @throws Error where the table has no entry for it */
export const neededForOperation = (id: string): Need => {
  const need = byOperation.get(id);
  if (!need) throw new Error(`Nothing says who may do "${id}".`);
  return need;
};

/** What a verb of the command line needs; undefined where the table has no entry for it. */
export const neededForVerb = (verb: string): Need | undefined => byVerb.get(verb);
