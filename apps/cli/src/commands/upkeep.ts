import { type Command } from 'commander';
import { EVENT_STORE, type EventStore, StoreError } from '#event-sourcing';
import { verifyChains } from '#journal';
import { Projector } from '#projector';
import { common } from '../options.js';
import { type CommonOptions, withRegister } from '../session-context.js';
import { type Terminal } from '../terminal.js';

/** Looking after the register itself. */
export const upkeepCommands = (program: Command, terminal: Terminal): void => {
  common(program.command('verify').description('recompute the hash chain of every stream')).action(
    async (options: CommonOptions) => {
      const found = await withRegister(options, 'reading', ({ app }) => verifyChains(app.get<EventStore>(EVENT_STORE)));
      if (options.json) terminal.out(JSON.stringify(found, null, 2));
      else terminal.out(`${found.events} entries in ${found.streams} streams checked.`);
      const [first, ...others] = found.broken;
      if (!first) return;
      if (!options.json)
        for (const { stream, revision, eventId, reason } of found.broken)
          terminal.out(`broken: ${stream} at revision ${revision} (${eventId}): ${reason}`);
      throw new StoreError(
        'store.chain-broken',
        `${others.length + 1} streams are not what was recorded, the first at ${first.stream} revision ${first.revision}; restore them from a backup.`,
      );
    },
  );

  common(program.command('rebuild').description('make the lists anew from the entries')).action(
    async (options: CommonOptions) => {
      const { seq } = await withRegister(options, 'writing', ({ app }) =>
        app.get(Projector).rebuild(({ events }) => progress(terminal, events)),
      );
      if (options.json) return terminal.out(JSON.stringify({ entries: seq }));
      terminal.out(`Rebuilt from ${seq} entries.`);
    },
  );
};

const progress = (terminal: Terminal, events: number): void => {
  if (terminal.width !== undefined && events % 10_000 === 0) terminal.err(`${events} entries …`);
};
