/** From what a person names to the ids that commands take. */
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { actorNamed, bodyNamed } from '../queries/actors.js';
import { findDecision, findDirective, findMandate, findParagraph } from '../queries/find-ref.js';
import { sessionNamed } from '../queries/session-names.js';
import { statement } from '../queries/statement.js';
import { Register } from '../register.js';
import { refused } from '../refused.js';

/** What a reference may be meant as: ids, whatever day they concern. */
export interface Resolved {
  readonly mandate: string;
  readonly decision: string;
  readonly paragraph: { readonly decision: string; readonly paragraph: string };
  /** A paragraph, also by a mandate that it gives, with the number of that in it. */
  readonly directive: { readonly decision: string; readonly paragraph: string; readonly directive: number | null };
  readonly actor: string;
  readonly body: string;
  /** A session by its id or by what it is called. */
  readonly session: string;
  /** An entry by its seq or its id. */
  readonly entry: { readonly stream: string; readonly id: string };
}

export class Resolve<Kind extends keyof Resolved> extends Query<Resolved[Kind]> {
  constructor(
    readonly kind: Kind,
    readonly text: string,
  ) {
    super();
  }
}

@QueryHandler(Resolve)
export class ResolveHandler implements IQueryHandler<Resolve<keyof Resolved>> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection `ref.unknown`, `ref.ambiguous`, `ref.paragraph-missing`, `actor.unknown`, `actor.ambiguous`,
   * `body.unknown`, `body.ambiguous`, `session.unknown`, `session.ambiguous`, `entry.unknown` */
  execute({ kind, text }: Resolve<keyof Resolved>): Promise<Resolved[keyof Resolved]> {
    return this.register.ask({}, (db) => {
      const ever = { asOf: LAST_DAY, knownAt: undefined };
      switch (kind) {
        case 'mandate':
          return findMandate(db, ever, text);
        case 'decision':
          return findDecision(db, ever, text);
        case 'paragraph':
          return findParagraph(db, ever, text);
        case 'directive':
          return findDirective(db, ever, text);
        case 'actor':
          return actorNamed(db, ever, text).code;
        case 'body':
          return bodyNamed(db, ever, text);
        case 'session':
          return sessionNamed(db, ever, text);
        case 'entry': {
          const entry = statement<[string, number], Resolved['entry']>(
            db,
            'SELECT stream, id FROM entry WHERE id = ? OR seq = ?',
          );
          const found = entry.get(
            text.trim(),
            /^#?\d{1,15}$/.test(text.trim()) ? Number(text.trim().replace('#', '')) : -1,
          );
          if (!found) throw refused('entry.unknown', { text });
          return found;
        }
      }
    });
  }
}

/** Rows hold until `END`, which is no day itself. */
const LAST_DAY = '9999-12-31';
