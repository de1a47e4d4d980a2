/** The commands that read lists, made from the catalogue of lists. */
import { type Command } from 'commander';
import { csvColumns, csvOf } from '#exchange';
import { answers, fieldsOf, type Listing, type ListDescriptor, lists, type ObligationView, ReadList } from '#register';
import { saidFields, takeFields } from '../field-options.js';
import { columnsTable, listHead, undeterminedLines } from '../list-lines.js';
import { obligationJson } from '../obligation-json.js';
import { list as listing } from '../options.js';
import { questionOf, type ReadingOptions, withRegister } from '../session-context.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';

interface ListOptions extends ReadingOptions {
  readonly limit: number;
  readonly page?: string;
  readonly csv?: boolean;
  readonly wide?: boolean;
  readonly ids?: boolean;
}

const jsonOf = ({ item }: ListDescriptor, items: readonly unknown[]): readonly unknown[] =>
  item === answers.obligation ? (items as readonly ObligationView[]).map(obligationJson) : items;

const sayTable = (terminal: Terminal, list: ListDescriptor, found: Listing<unknown>, options: ListOptions): void => {
  const { wide = false, ids = false } = options;
  terminal.out(listHead(list.title, found, fieldsOf(list), { isAsked: options.knownAt !== undefined, ids }));
  const idColumn = { head: 'Id', cell: (item: unknown) => String((item as { readonly id?: string }).id ?? '') };
  const columns = [...(ids ? [idColumn] : []), ...list.columns.filter((column) => wide || !column.wide)];
  if (found.items.length > 0) terminal.out(`${columnsTable(columns, found.items, terminal.width)}\n`);
  const lines = [
    countLine(found, list.many),
    ...undeterminedLines(found.undetermined),
    ...found.remarks,
    ...(list.notes?.(found.items) ?? []),
    ...(found.next === null ? [] : [`More: --page ${found.next}`]),
  ];
  terminal.out(lines.join('\n'));
};

/** How many there are; where that is not known, how many are shown. */
const countLine = ({ total, items }: Listing<unknown>, many: string): string =>
  total === null ? `${items.length} ${many} on this page.` : `${total.toLocaleString('en-GB')} ${many}.`;

/** What a file does not say of itself: what cannot be judged, and that there is more. */
const besideFile = ({ items, total, next, undetermined, remarks }: Listing<unknown>): readonly string[] => [
  ...undeterminedLines(undetermined),
  ...remarks,
  ...(next === null ? [] : [`${items.length} of ${total ?? 'more'}. More: --page ${next}`]),
];

const listCommand = (program: Command, list: ListDescriptor, terminal: Terminal): void => {
  const fields = fieldsOf(list);
  takeFields(listing(verbIn(program, { verb: list.verb, summary: list.about })), fields)
    .option('--csv', 'print a file for spreadsheets, all columns')
    .option('--wide', 'titles and words, too')
    .option('--ids', 'ids and entry numbers, too')
    .action(async (options: ListOptions) => {
      const page = { limit: options.limit, after: options.page };
      const query = new ReadList(list, questionOf(options), saidFields(fields, { ...options }), page);
      const found = await withRegister(options, 'reading', (context) => context.ask(query));
      if (options.json) return terminal.out(JSON.stringify(jsonOf(list, found.items), null, 2));
      if (options.csv) {
        // Beside the file, which has rows and nothing else: programs that read it would take a remark for one.
        for (const line of besideFile(found)) terminal.err(line);
        return terminal.out(csvOf(list.csv ?? csvColumns(list.item, options.ids ?? false), found.items));
      }
      sayTable(terminal, list, found, options);
    });
};

export const listCommands = (program: Command, terminal: Terminal): void => {
  for (const list of lists) listCommand(program, list, terminal);
};
