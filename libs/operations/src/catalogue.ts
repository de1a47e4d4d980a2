import { ACCESS_OPERATIONS } from './access.operations.js';
import { ACTOR_OPERATIONS } from './actor.operations.js';
import { BODY_OPERATIONS } from './body.operations.js';
import { COURSE_OPERATIONS } from './course.operations.js';
import { CORRECTION_OPERATIONS } from './correction.operations.js';
import { DECISION_COURSE_OPERATIONS } from './decision-course.operations.js';
import { DECISION_OPERATIONS, DOCUMENT_SCHEMA, EXTRACT, RECORD_FILE } from './decision.operations.js';
import { EVIDENCE_OPERATIONS } from './evidence.operations.js';
import { MANDATE_OPERATIONS } from './mandate.operations.js';
import { OBLIGATION_OPERATIONS } from './obligation.operations.js';
import { type Row, type Write } from './operation.js';
import { PROPOSAL_OPERATIONS } from './proposal.operations.js';
import { REAFFIRMATION_OPERATIONS } from './reaffirmation.operations.js';
import { RECORD_OPERATIONS } from './record.operations.js';
import { SERVICES } from './register.operations.js';
import { SESSION_OPERATIONS } from './session.operations.js';

/** Everything that can be entered. */
export const WRITES: readonly Write[] = [
  ...DECISION_OPERATIONS,
  ...DECISION_COURSE_OPERATIONS,
  ...OBLIGATION_OPERATIONS,
  ...MANDATE_OPERATIONS,
  ...COURSE_OPERATIONS,
  ...REAFFIRMATION_OPERATIONS,
  ...EVIDENCE_OPERATIONS,
  ...CORRECTION_OPERATIONS,
  ...SESSION_OPERATIONS,
  ...BODY_OPERATIONS,
  ...ACTOR_OPERATIONS,
  ...RECORD_OPERATIONS,
];

/** Everything that can be done, lists aside. */
export const OPERATIONS: readonly Row[] = [
  EXTRACT,
  DOCUMENT_SCHEMA,
  ...WRITES,
  RECORD_FILE,
  ...SERVICES,
  ...ACCESS_OPERATIONS,
  ...PROPOSAL_OPERATIONS,
];
