/** What waits for a second person. */
import { type Command } from 'commander';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { type Proposal } from '#access';
import {
  CONFIRM_PROPOSAL,
  confirmProposal,
  LIST_PROPOSALS,
  REFUSE_PROPOSAL,
  refuseProposal,
  SHOW_PROPOSAL,
} from '#operations';
import { withIdentities } from '../identity.js';
import { sayReceipt } from '../receipt-lines.js';
import { whoEnters, withRegister } from '../session-context.js';
import { table } from '../table.js';
import { type Terminal } from '../terminal.js';
import { commandOf } from './access.js';

const line = ({ id, operation, person, proposedAt, outcome }: Proposal): readonly string[] => [
  id,
  operation,
  person,
  proposedAt.slice(0, 16),
  outcome,
];

export const proposalCommands = (program: Command, terminal: Terminal): void => {
  const { out, width } = terminal;
  const json = (told: unknown) => out(JSON.stringify(told, null, 2));

  commandOf(program, LIST_PROPOSALS, async (_, options) => {
    const proposals = await withIdentities(options, (identities) => identities.proposals.all());
    if (options.json) return json(proposals);
    out(table(['Proposal', 'What', 'By', 'When', 'Stands'], proposals.map(line), width));
  });

  commandOf(program, SHOW_PROPOSAL, async ({ proposal }, options) =>
    json(await withIdentities(options, (identities) => identities.proposals.one(proposal))),
  );

  commandOf(program, CONFIRM_PROPOSAL, ({ proposal }, options) =>
    withIdentities(options, async ({ proposals }) => {
      const { receipt, done } = await withRegister(options, 'writing', ({ app }) => {
        const buses = { queries: app.get(QueryBus), commands: app.get(CommandBus) };
        return confirmProposal(buses, proposals, proposal, whoEnters(options));
      });
      sayReceipt(terminal, options, receipt, done);
    }),
  );

  commandOf(program, REFUSE_PROPOSAL, async ({ proposal, reason }, options) => {
    const refused = await withIdentities(options, ({ proposals }) =>
      refuseProposal(proposals, proposal, reason, whoEnters(options)),
    );
    if (options.json) return json(refused);
    out(`Proposal ${refused.id} is refused; nobody enters it.`);
  });
};
