/** What waits for a second person; each door does these in its own way. */
import { field } from '#fields';
import { row } from './operation.js';

const proposal = field.text({
  about: 'the id of a proposal, as they are listed',
  longest: 40,
  example: '9f86d081884c',
});
const ABOUT = { about: 'access' } as const;

export const LIST_PROPOSALS = row({
  ...ABOUT,
  id: 'listProposals',
  verb: 'proposals ls',
  method: 'GET',
  path: 'proposals',
  summary: 'what is proposed until somebody else confirms it, and what became of what was',
  role: 'reader',
  closed: true,
  fields: {},
});

export const SHOW_PROPOSAL = row({
  ...ABOUT,
  id: 'showProposal',
  verb: 'proposals show',
  method: 'GET',
  path: 'proposals/:proposal',
  summary: 'one proposal, with what is said in it',
  role: 'reader',
  closed: true,
  fields: { proposal },
  places: ['proposal'],
});

export const CONFIRM_PROPOSAL = row({
  ...ABOUT,
  id: 'confirmProposal',
  verb: 'proposals confirm',
  method: 'POST',
  path: 'proposals/:proposal/confirmation',
  summary: 'enter what somebody else proposed',
  role: 'recorder',
  fields: { proposal },
  places: ['proposal'],
});

export const REFUSE_PROPOSAL = row({
  ...ABOUT,
  id: 'refuseProposal',
  verb: 'proposals refuse',
  method: 'POST',
  path: 'proposals/:proposal/refusal',
  summary: 'let a proposal be entered by nobody',
  role: 'recorder',
  fields: { proposal, reason: field.prose({ about: 'why' }) },
  places: ['proposal'],
});

export const PROPOSAL_OPERATIONS = [LIST_PROPOSALS, SHOW_PROPOSAL, CONFIRM_PROPOSAL, REFUSE_PROPOSAL];
