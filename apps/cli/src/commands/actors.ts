import { type Command } from 'commander';
import { type ActorPage, ShowActor } from '#register';
import { reading } from '../options.js';
import { questionOf, type ReadingOptions, withRegister } from '../session-context.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';

const line = (head: string, what: string | null): readonly string[] =>
  what === null || what === '' ? [] : [`${`${head}:`.padEnd(16)} ${what}`];

const namesOf = (actors: ActorPage['parts']): string => actors.map(({ code, name }) => `${name} (${code})`).join('; ');

const succeeded = ({ succession }: ActorPage): readonly string[] =>
  succession === null
    ? []
    : [
        ...line(succession.on === null ? 'Is' : 'Succeeded by', namesOf(succession.by)),
        ...line('Since', succession.on),
        ...line('Source', succession.reason),
      ];

const actorLines = (actor: ActorPage): string =>
  [
    `${actor.name} (${actor.code})`,
    ...line('Kind', actor.kind),
    ...actor.names
      .slice(1)
      .flatMap(({ text, language }) => line('Also called', language === null ? text : `${text} (${language})`)),
    ...line('Part of', actor.partOf),
    ...line('Parts', namesOf(actor.parts)),
    ...succeeded(actor),
    ...line('In place of', namesOf(actor.inPlaceOf)),
    ...line('Members', actor.isMembershipKnown ? `${actor.members.length}: ${namesOf(actor.members)}` : null),
    ...line('Member of', namesOf(actor.groups)),
    ...actor.unaskedReports.flatMap(({ document, title, on }) =>
      line('Unasked', `${document}${title === null ? '' : `, ${title}`} (${on})`),
    ),
    ...line('Asked by', `${actor.addressed} mandates`),
  ].join('\n');

/** What is known of one actor. */
export const actorCommands = (program: Command, terminal: Terminal): void => {
  reading(
    verbIn(program, { verb: 'actors show', summary: 'what is known of an actor: names, parts, members, successors' }),
  )
    .argument('<actor>', 'its code, or what it is called')
    .action(async (actor: string, options: ReadingOptions) => {
      const shown = await withRegister(options, 'reading', (context) =>
        context.ask(new ShowActor(questionOf(options), actor)),
      );
      terminal.out(options.json ? JSON.stringify(shown, null, 2) : actorLines(shown));
    });
};
