import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Access, type Proposal } from '#access';
import {
  concernsOf,
  CONFIRM_PROPOSAL,
  confirmProposal,
  LIST_PROPOSALS,
  mayConfirm,
  REFUSE_PROPOSAL,
  refuseProposal,
  SHOW_PROPOSAL,
} from '#operations';
import { type Coming, ComingOf } from '../access/came.js';
import { ProposalAnswer, ProposalsAnswer } from '../dto/answers/access.answer.js';
import { ReceiptAnswer } from '../dto/answers/receipt.answer.js';
import { dtoOf } from '../dto/dto-of.js';
import { ReadyToWriteGuard } from '../writing/ready-to-write.guard.js';
import { Receipts } from '../writing/receipts.js';
import { Writer, WriterOf } from '../writing/writer.js';
import { Operation, Tells } from './routes.js';

const { reason } = REFUSE_PROPOSAL.fields;
class RefuseProposalRequest extends dtoOf('RefuseProposalRequestFields', { reason }, 'body') {}
const shownTo = (coming: Coming, proposal: Proposal): ProposalAnswer => ({
  ...proposal,
  concerns: concernsOf(proposal),
  waitsForYou: proposal.outcome === 'pending' && typeof coming !== 'string' && mayConfirm(proposal, coming.identity),
});
const NamesProposal = () => ApiParam({ name: 'proposal', description: SHOW_PROPOSAL.fields.proposal.about });

/** What waits for a second person. */
@ApiTags('Access')
@Controller()
export class ProposalsController {
  constructor(
    private readonly access: Access,
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    private readonly receipts: Receipts,
  ) {}

  get #proposals() {
    return this.access.identities.proposals;
  }

  @Get(LIST_PROPOSALS.path)
  @Tells(LIST_PROPOSALS.id, LIST_PROPOSALS.summary, ProposalsAnswer)
  list(@ComingOf() coming: Coming): ProposalsAnswer {
    const all = this.#proposals.all().map((one) => shownTo(coming, one));
    return { proposals: all.map(({ said: _, ...listed }) => listed) };
  }

  @NamesProposal()
  @Get(SHOW_PROPOSAL.path)
  @Tells(SHOW_PROPOSAL.id, SHOW_PROPOSAL.summary, ProposalAnswer)
  show(@Param('proposal') proposal: string, @ComingOf() coming: Coming): ProposalAnswer {
    return shownTo(coming, this.#proposals.one(proposal));
  }

  @NamesProposal()
  @Post(CONFIRM_PROPOSAL.path)
  @HttpCode(200)
  @UseGuards(ReadyToWriteGuard)
  @Operation(CONFIRM_PROPOSAL.id, CONFIRM_PROPOSAL.summary)
  @ApiOkResponse({ type: ReceiptAnswer })
  async confirm(@Param('proposal') proposal: string, @WriterOf() { who }: Writer): Promise<ReceiptAnswer> {
    const buses = { queries: this.queries, commands: this.commands };
    return this.receipts.of((await confirmProposal(buses, this.#proposals, proposal, who)).receipt);
  }

  @NamesProposal()
  @Post(REFUSE_PROPOSAL.path)
  @HttpCode(200)
  @Operation(REFUSE_PROPOSAL.id, REFUSE_PROPOSAL.summary)
  @ApiOkResponse({ type: ProposalAnswer })
  refuse(
    @Param('proposal') proposal: string,
    @Body() { reason }: RefuseProposalRequest,
    @WriterOf() { who }: Writer,
    @ComingOf() coming: Coming,
  ): ProposalAnswer {
    return shownTo(coming, refuseProposal(this.#proposals, proposal, reason, who));
  }
}
