import { type Command } from 'commander';
import { type BodyView, ShowBody } from '#register';
import { reading } from '../options.js';
import { questionOf, type ReadingOptions, withRegister } from '../session-context.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';

const line = (head: string, what: string | null): readonly string[] =>
  what === null || what === '' ? [] : [`${`${head}:`.padEnd(16)} ${what}`];

/** "resolution: WHA{session}.{number} (special)" */
const withKind = (what: string, kind: string): string => (kind === 'regular' ? what : `${what} (${kind})`);

const bodyLines = (body: BodyView): string =>
  [
    `${body.name} (${body.code})`,
    ...line('Known by', body.origin === 'shipped' ? 'the program' : 'the register'),
    ...line('Part of', body.parent),
    ...line('Kind', body.kind),
    ...body.names.slice(1).flatMap(({ text, language }) => line('Also called', `${text} (${language})`)),
    ...(body.numbering.length === 0 ? line('Numbers', 'its decisions bear no number') : []),
    ...body.numbering.flatMap(({ label, pattern, kind }) => line('Numbers', withKind(`${label}: ${pattern}`, kind))),
    ...body.sessions.flatMap(({ pattern, kind }) => line('Sessions', withKind(pattern, kind))),
    ...line('Opens', body.regularSessions),
    ...line('Languages', body.languages.join(', ')),
    ...line('Drafting style', body.style),
    ...line('Replies', body.replies),
    ...line('Entered by', body.secondPerson ? 'two persons: one proposes, another confirms' : null),
    ...body.vagueDues.flatMap((vague) => line('Means by', vague)),
    ...[...new Set(body.names.flatMap(({ source }) => source ?? []))].flatMap((source) => line('Source', source)),
  ].join('\n');

/** What is known of one body. */
export const bodyCommands = (program: Command, terminal: Terminal): void => {
  reading(verbIn(program, { verb: 'bodies show', summary: 'what is known of a body' }))
    .argument('<body>', 'its code, or what it is called')
    .action(async (body: string, options: ReadingOptions) => {
      const shown = await withRegister(options, 'reading', (context) =>
        context.ask(new ShowBody(questionOf(options), body)),
      );
      terminal.out(options.json ? JSON.stringify(shown, null, 2) : bodyLines(shown));
    });
};
