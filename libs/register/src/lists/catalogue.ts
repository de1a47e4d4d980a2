import { actorsList } from './actors.list.js';
import { bodiesList } from './bodies.list.js';
import { changesList } from './changes.list.js';
import { decisionsList } from './decisions.list.js';
import { dormantList } from './dormant.list.js';
import { dueList } from './due.list.js';
import { entriesList } from './entries.list.js';
import { expiringList } from './expiring.list.js';
import { lapsedList } from './lapsed.list.js';
import { type ListDescriptor } from './list.js';
import { loadList } from './load.list.js';
import { mandateFacetsList } from './mandate-facets.list.js';
import { mandatesList } from './mandates.list.js';
import { overdueFacetsList } from './overdue-facets.list.js';
import { overdueOverTimeList } from './overdue-over-time.list.js';
import { overdueList } from './overdue.list.js';
import { reportingRecordList } from './reporting-record.list.js';
import { reportsBySessionList } from './reports-by-session.list.js';
import { responsibilitiesList } from './responsibilities.list.js';
import { reviewsList } from './reviews.list.js';
import { seriesList } from './series.list.js';
import { sessionsList } from './sessions.list.js';
import { unassignedList } from './unassigned.list.js';
import { undatedList } from './undated.list.js';
import { undeterminedList } from './undetermined.list.js';
import { unfundedList } from './unfunded.list.js';
import { unresolvedList } from './unresolved.list.js';
import { upcomingList } from './upcoming.list.js';

/** Every list, for every door. */
export const lists: readonly ListDescriptor[] = [
  overdueList,
  overdueFacetsList,
  overdueOverTimeList,
  dueList,
  upcomingList,
  undeterminedList,
  undatedList,
  loadList,
  reportingRecordList,
  reportsBySessionList,
  changesList,
  mandatesList,
  mandateFacetsList,
  expiringList,
  reviewsList,
  lapsedList,
  unfundedList,
  unassignedList,
  responsibilitiesList,
  dormantList,
  decisionsList,
  seriesList,
  sessionsList,
  bodiesList,
  actorsList,
  unresolvedList,
  entriesList,
];
