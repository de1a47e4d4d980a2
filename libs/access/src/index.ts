export * from './access.js';
export * from './access-settings.js';
export * from './identities.js';
export * from './identity.js';
export { type Proposal, type Proposals, type WaitingProposal } from './proposals.js';
export { refused as refusedAccess } from './refused.js';
export * from './role.js';
export { type Away } from './sign-on.js';
export * from './token-check.js';
