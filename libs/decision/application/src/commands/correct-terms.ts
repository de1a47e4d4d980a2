import { Command, CommandHandler, type ICommandHandler, type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { registerActors } from '#actor/application';
import { unreadParagraph } from '#decision/domain';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { correct, decisionAt } from '../correction.js';
import { Parties } from '../parties.js';
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

/** @throws Rejection as {@link saidCorrection}; `decision.unknown`, `paragraph.unknown`, `correction.reason-missing` */
export const correctTerms = async (
  unit: UnitOfWork,
  { place, said, known, reason }: TermsCorrection,
): Promise<void> => {
  if (reason.trim() === '') throw refused('correction.reason-missing');
  const state = await decisionAt(unit, place.decision);
  const { paragraph } = place;
  const read = state.text.provisions.find(({ ref }) => ref === paragraph);
  if (!read && !said.add) throw refused('paragraph.unknown', place);
  const parties = await Parties.of(unit, state.body, known);
  const correction = saidCorrection(state, read ?? unreadParagraph(paragraph), place.directive, said, {
    body: parties.body,
    refer: parties.refer,
    adoptedOn: state.adoption?.on ?? state.tabledOn,
  });
  const wasAdded = state.corrections.some((one) => one.added && one.paragraph === paragraph);
  const paragraphs = [{ paragraph, correction, ...((!read || wasAdded) && { added: true as const }) }];
  await correct(unit, { decision: place.decision, paragraphs, basis: 'person', reason });
  await registerActors(unit, parties.named);
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
