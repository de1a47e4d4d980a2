import { Command, CommandHandler, type ICommandHandler, type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { describedBody } from '#body/application';
import { SHIPPED_BODIES } from '#body/directory';
import { bodyFacts } from '#decision-text';
import { registerActors } from '#actor/application';
import { actorKind } from '#actor/domain';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { type ActorRef } from '#mandate/domain';
import { correct, decisionAt } from '../correction.js';
import { NamedActors } from '../named-actors.js';
import { type Preview, previewOf } from '../preview.js';
import { refused } from '../refused.js';
import { saidCorrection, type SaidTerms } from '../said-terms.js';

/** A paragraph, and the directive in it that is meant, where one was named. */
export interface DirectiveOnRegister {
  readonly decision: string;
  readonly paragraph: string;
  readonly directive: number | null;
}

/** What a paragraph should have been read to say, and how that is known. */
export interface TermsCorrection {
  readonly place: DirectiveOnRegister;
  readonly said: SaidTerms;
  /** Codes of those among the named whom the register knows by that name. */
  readonly known: Readonly<Record<string, string>>;
  readonly reason: string;
}

/** The full name of a body. */
const nameOfBody = async (unit: UnitOfWork, code: string): Promise<string | null> => {
  const described = await describedBody(unit, code);
  if (described !== undefined) return bodyFacts(SHIPPED_BODIES).fullName(described);
  const actor = (await unit.load(actorKind, code)).stateOn(null);
  return actor.status === 'unknown' ? null : actor.name;
};

/** @throws Rejection as {@link saidCorrection}; `decision.unknown`, `paragraph.unknown`, `correction.reason-missing` */
const correctTerms = async (unit: UnitOfWork, { place, said, known, reason }: TermsCorrection): Promise<void> => {
  if (reason.trim() === '') throw refused('correction.reason-missing');
  const state = await decisionAt(unit, place.decision);
  const provision = state.text.provisions.find(({ ref }) => ref === place.paragraph);
  if (!provision) throw refused('paragraph.unknown', place);
  const body = { code: state.body, name: await nameOfBody(unit, state.body) };
  const named = new NamedActors(body.name);
  const refer = (name: string): ActorRef => {
    const actor = known[name];
    return actor === undefined ? named.refer(name) : { actor, name };
  };
  const correction = saidCorrection(state, provision, place.directive, said, { body, refer });
  const paragraphs = [{ paragraph: place.paragraph, correction }];
  await correct(unit, { decision: place.decision, paragraphs, basis: 'person', reason });
  await registerActors(unit, named.all);
};

/** A person says what a paragraph should have been read to say: since its wording holds, and known from now on. */
export class CorrectTerms extends Command<Receipt> {
  constructor(
    readonly correction: TermsCorrection,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(CorrectTerms)
export class CorrectTermsHandler implements ICommandHandler<CorrectTerms> {
  constructor(private readonly journal: Journal) {}

  execute({ correction, intent }: CorrectTerms): Promise<Receipt> {
    const { place, said, reason } = correction;
    const request = { name: 'CorrectTerms', place: { ...place }, said: JSON.stringify(said), reason };
    return this.journal.transact(intent, request, (unit) => correctTerms(unit, correction));
  }
}

/** What a correction would do, and what of it would be left without a place; nothing is written. */
export class PreviewCorrection extends Query<Preview> {
  constructor(readonly correction: TermsCorrection) {
    super();
  }
}

@QueryHandler(PreviewCorrection)
export class PreviewCorrectionHandler implements IQueryHandler<PreviewCorrection> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection as the correction itself would */
  execute({ correction }: PreviewCorrection): Promise<Preview> {
    return this.journal.look(async (unit) => {
      await correctTerms(unit, correction);
      return previewOf(unit);
    });
  }
}
