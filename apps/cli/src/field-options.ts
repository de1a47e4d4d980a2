/** Arguments and options of a command, made from the fields of what it says or asks. */
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { type Field, type Fields, optionName, type Raw } from '#fields';

/** What stands for the value in the help, by kind. */
const PLACEHOLDER: Readonly<Record<Field['kind'], string>> = {
  text: 'text',
  symbol: 'symbol',
  day: 'date',
  dating: 'date',
  moment: 'moment',
  mandate: 'ref',
  paragraph: 'ref',
  directive: 'ref',
  decision: 'ref',
  entry: 'entry',
  session: 'id',
  actor: 'name',
  body: 'body',
  'series-body': 'body',
  document: 'file',
  file: 'file',
  choice: 'which',
  flag: '',
  number: 'n',
  words: 'text',
  groups: '',
  object: 'json',
};

const wholeNumber = (least: number, most: number) => (text: string) => {
  const said = Number(text);
  if (!Number.isInteger(said) || said < least || said > most)
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  return said;
};

const onceMore = (text: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), text];

const helpOf = ({ about, example, ...field }: Field): string => {
  const choices = field.kind === 'choice' ? `: ${field.choices.join(', ')}` : '';
  const like = example === undefined || field.kind === 'choice' ? '' : `, like ${String(example)}`;
  return `${about}${choices}${like}`;
};

const optionOf = (name: string, field: Field): Option => {
  const flags = `--${optionName(name, field)}`;
  if (field.kind === 'flag') return new Option(flags, helpOf(field));
  const option = new Option(`${flags} <${PLACEHOLDER[field.kind]}>`, helpOf(field));
  if (field.kind === 'choice') option.choices([...field.choices]);
  if (field.kind === 'number') {
    option.argParser(wholeNumber(field.least, field.most));
    if (field.otherwise !== undefined) option.default(field.otherwise);
  }
  if (field.kind === 'words') option.argParser(onceMore);
  return option;
};

/** Whether a command cannot do without it; a flag that is not given says no. */
const isNeeded = ({ kind, optional }: Field): boolean => kind !== 'flag' && !optional;

/** Whoever leaves out several options is told of all of them at once, and what each is for. */
const withNeeded = (command: Command, needed: readonly Option[]): Command =>
  command.hook('preAction', () => {
    const missing = needed.filter((option) => command.getOptionValue(option.attributeName()) === undefined);
    if (missing.length > 0)
      command.error(`error: say ${missing.map(({ flags, description }) => `${flags} (${description})`).join(' and ')}`);
  });

const argumentOf = (field: Field): Argument => {
  const name = PLACEHOLDER[field.kind === 'words' ? field.of : field.kind] + (field.kind === 'words' ? '...' : '');
  const argument = new Argument(field.optional ? `[${name}]` : `<${name}>`, helpOf(field));
  return field.kind === 'choice' ? argument.choices([...field.choices]) : argument;
};

/** Gives a command the fields: those named as `places` by their place, the others as options. */
export const takeFields = (command: Command, fields: Fields, places: readonly string[] = []): Command => {
  const needed: Option[] = [];
  for (const [name, field] of Object.entries(fields)) {
    if (places.includes(name)) {
      command.addArgument(argumentOf(field));
      continue;
    }
    const option = optionOf(name, field);
    command.addOption(option);
    if (isNeeded(field)) needed.push(option);
  }
  return withNeeded(command, needed);
};

/** `opensOn`, as commander calls `--opens-on`. */
const attribute = (option: string): string => option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What was said on a command line, by the names of the fields; paths of files are not read yet. */
export const saidFields = <Of extends Fields>(
  fields: Of,
  options: Readonly<Record<string, unknown>>,
  places: readonly string[] = [],
  args: readonly unknown[] = [],
): Raw<Of> => {
  const inOrder = Object.keys(fields).filter((name) => places.includes(name));
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      places.includes(name) ? args[inOrder.indexOf(name)] : options[attribute(optionName(name, field))],
    ]),
  ) as Raw<Of>;
};
