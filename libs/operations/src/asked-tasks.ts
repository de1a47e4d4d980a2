/** What a text that is on no register asks of its body's own organs and the secretariat, to be held against what is asked already. */
import { type Proposal } from '#decision/application';
import { type AskedTask } from '#register';
import { type Due } from '#session-calendar/domain';

const sessionIn = (due: Due): string | null =>
  due.form === 'at-session' || due.form === 'before-session' ? due.session : null;

/** @param name what the text is called */
export const askedTasks = (name: string, { provisions, title }: Proposal): readonly AskedTask[] =>
  provisions.flatMap(({ ref, text, chapeau, directives, obligations }) => {
    const asking = chapeau ? [] : directives.filter((directive) => directive.class === 'mandate');
    if (asking.length === 0) return [];
    const actors = new Map(asking.flatMap(({ addressees }) => addressees.map((one) => [one.actor, one] as const)));
    const reports = obligations.flatMap(({ kind, to, due }) =>
      kind === 'report'
        ? [
            {
              to: to
                .map(({ actor }) => actor)
                .sort()
                .join(' '),
              session: sessionIn(due),
            },
          ]
        : [],
    );
    return [
      {
        ref: `${name} op. ${ref}`,
        mandate: null,
        decision: null,
        paragraph: ref,
        title,
        text,
        actors: [...actors.values()],
        reports,
      },
    ];
  });
