import { actorsList } from './actors.list.js';
import { bodiesList } from './bodies.list.js';
import { decisionsList } from './decisions.list.js';
import { dueList } from './due.list.js';
import { expiringList } from './expiring.list.js';
import { lapsedList } from './lapsed.list.js';
import { type ListDescriptor } from './list.js';
import { mandatesList } from './mandates.list.js';
import { overdueList } from './overdue.list.js';
import { responsibilitiesList } from './responsibilities.list.js';
import { sessionsList } from './sessions.list.js';
import { unassignedList } from './unassigned.list.js';
import { undeterminedList } from './undetermined.list.js';
import { unfundedList } from './unfunded.list.js';
import { unresolvedList } from './unresolved.list.js';

/** Every list, for every door. */
export const lists: readonly ListDescriptor[] = [
  overdueList,
  dueList,
  undeterminedList,
  mandatesList,
  expiringList,
  lapsedList,
  unfundedList,
  unassignedList,
  responsibilitiesList,
  decisionsList,
  sessionsList,
  bodiesList,
  actorsList,
  unresolvedList,
];
