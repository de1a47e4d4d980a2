import { Global, Module } from '@nestjs/common';
import { BeforeSessionHandler } from './application/before-session.js';
import { HistoryOfHandler } from './application/history.js';
import { LineageOfHandler } from './application/lineage.js';
import { ShowRefHandler } from './application/mandates.js';
import { CompareTextsHandler } from './application/compare.js';
import { OverlapsOfHandler } from './application/overlaps.js';
import { EnteredAfterHandler } from './application/entries-after.js';
import { EvidenceByIdHandler, EvidenceProposedHandler } from './application/evidence.js';
import { ReadListHandler } from './application/read-list.js';
import { ResolveHandler } from './application/resolve.js';
import { ShowActorHandler } from './application/show-actor.js';
import { EnteredBodiesHandler, ShowBodyHandler } from './application/show-body.js';
import { KnownSessionsHandler } from './application/known-sessions.js';
import { ShowSessionHandler } from './application/show-session.js';
import { NotSpokenForHandler } from './application/spoken-for.js';
import { OwnClaimUndecidedHandler } from './application/own-claim.js';
import { BodiesOfHandler, BodiesOfTwoPersonsHandler } from './application/bodies-of.js';
import { WhyDueHandler } from './application/why.js';
import { RepliesToHandler } from './application/replies.js';
import { Register } from './register.js';

/** The read side. Global, because deciding which obligation a report discharges asks it for windows. */
@Global()
@Module({
  providers: [
    Register,
    ReadListHandler,
    ShowRefHandler,
    ShowSessionHandler,
    ShowActorHandler,
    ShowBodyHandler,
    EnteredBodiesHandler,
    KnownSessionsHandler,
    HistoryOfHandler,
    ResolveHandler,
    WhyDueHandler,
    RepliesToHandler,
    LineageOfHandler,
    NotSpokenForHandler,
    OverlapsOfHandler,
    CompareTextsHandler,
    EvidenceProposedHandler,
    EvidenceByIdHandler,
    BodiesOfHandler,
    BodiesOfTwoPersonsHandler,
    OwnClaimUndecidedHandler,
    EnteredAfterHandler,
    BeforeSessionHandler,
  ],
  exports: [Register],
})
export class RegisterModule {}
