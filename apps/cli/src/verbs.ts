import { type Command } from 'commander';
import { type Row } from '#operations';

/** What stands above verbs of two words, such as `sessions open`. */
const FAMILIES: Readonly<Record<string, string>> = {
  evidence: 'what texts say has come or happened, and what a person makes of it',
  sessions: 'the calendar of sessions and meetings',
  proposals: 'what waits for a second person',
  tokens: 'what lets people come, each as what',
  people: 'who stands behind the pseudonyms in entries',
  bodies: 'the bodies that decide, and how they number and name',
};

/**
 * A command that has others below it, made when first asked for. Where it does something by itself, such as `actors`, what
 * is said behind the name of another is said to that.
 */
export const familyIn = (program: Command, name: string): Command => {
  const known = program.enablePositionalOptions().commands.find((command) => command.name() === name);
  return (known ?? program.command(name).description(FAMILIES[name] ?? name)).enablePositionalOptions();
};

/** The command of an operation. */
export const verbIn = (program: Command, { verb, summary }: Pick<Row, 'verb' | 'summary'>): Command => {
  const [first = '', second] = verb.split(' ');
  const command = second === undefined ? program.command(first) : familyIn(program, first).command(second);
  return command.description(summary);
};
