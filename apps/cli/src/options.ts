import { type Command, InvalidArgumentError } from 'commander';

const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 10_000)
    throw new InvalidArgumentError('Give a whole number from 1 to 10000.');
  return number;
};

/** What every command takes. */
export const common = (command: Command): Command =>
  command
    .option('--data <dir>', 'folder of the register (default: $MANDATUM_DATA or ./data)')
    .option('--json', 'print JSON for programs');

/** What every reading command takes. */
export const reading = (command: Command): Command =>
  common(command)
    .option('--as-of <date>', 'as things stood on that day (default: today)')
    .option('--known-at <moment>', 'as known then: an entry number, a day, or a time with its zone (default: now)');

/** What every list takes. */
export const list = (command: Command): Command =>
  reading(command)
    .option('--limit <n>', 'at most so many', wholeNumber, 1000)
    .option('--page <place>', 'from where the list before ended');

/** What every entering command takes. */
export const entering = (command: Command): Command =>
  common(command).option('--as <name>', 'who enters it (default: $MANDATUM_AS or your user name)');
