/** On which day what is owed lapses by a rule of the body to which it is owed. */
import { actorDirectory } from '#actor/directory';
import { nameKey } from '#actor/domain';
import { daysOf, type KnownBody } from '#body/directory';
import { type DutyLapse, type KnownMandate, type ObligationState } from '#mandate/domain';
import { type CivilDate } from '#time';
import { type Entries } from '../entries.js';
import { lastDescribed } from './body-meanings.js';

/** The bodies that actors of the directory are, by the codes of these. */
const bodyOfActor: ReadonlyMap<string, string> = new Map(
  actorDirectory.flatMap(({ actors }) =>
    actors.flatMap(({ code, bodyCode }) => (bodyCode === undefined ? [] : [[code, bodyCode] as const])),
  ),
);

export class LapsedDuties {
  readonly #known = new Map<string, KnownBody | undefined>();
  /** By the names of bodies, as they are compared. */
  readonly #called = new Map<string, ReadonlySet<string>>();

  constructor(private readonly entries: Entries) {}

  /** Forgets what it knew of bodies, where one may have been described since. */
  forget(): void {
    this.#known.clear();
    this.#called.clear();
  }

  /** When all to whom it is owed let it lapse, after it was asked; undefined where one of them never does. */
  of({ origin }: Pick<KnownMandate, 'origin'>, due: ObligationState): DutyLapse | undefined {
    const { to } = due.obligation;
    const bodies = to.length === 0 ? [origin.body] : to.map((actor) => this.#bodyOf(actor, origin.body));
    const lapses = bodies.map((body) => ({ body, day: this.#firstAfter(body, due.base.adoptedOn) }));
    return lapses.reduce<DutyLapse | undefined>((last, { body, day }, index) => {
      if (day === undefined || (index > 0 && last === undefined)) return undefined;
      return last && last.day > day ? last : { body, day };
    }, undefined);
  }

  #firstAfter(body: string, asked: CivilDate): CivilDate | undefined {
    return daysOf(this.#bodyCalled(body))?.lapses.find((day) => day > asked);
  }

  /** The body that an actor is: of the directory, or of that name; else none but one of its code. */
  #bodyOf({ actor, name }: { readonly actor: string; readonly name: string }, asking: string): string {
    return bodyOfActor.get(actor) ?? (this.#namesOf(asking).has(nameKey(name)) ? asking : actor);
  }

  #namesOf(code: string): ReadonlySet<string> {
    const known = this.#called.get(code) ?? new Set(this.#bodyCalled(code)?.names.map(({ text }) => nameKey(text)));
    this.#called.set(code, known);
    return known;
  }

  #bodyCalled(code: string): KnownBody | undefined {
    if (!this.#known.has(code)) this.#known.set(code, lastDescribed(this.entries, code));
    return this.#known.get(code);
  }
}
