import { type Command } from 'commander';
import { Projector } from '#projector';
import { common } from '../options.js';
import { type CommonOptions, withRegister } from '../session-context.js';
import { type Terminal } from '../terminal.js';

/** Looking after the register itself. */
export const upkeepCommands = (program: Command, terminal: Terminal): void => {
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
