import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Json } from '#event-sourcing';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { duesMeant, owing, type OwedReports, type ReportMeant, tellOn } from '#mandate/application';
import { type CreditorsWord, type KnownMandate, refuseToldOtherwise } from '#mandate/domain';
import { type Door, refusals } from '#rejection';
import { type Due, type SessionId } from '#session-calendar/domain';
import { lastDay, type On } from '#time';
import { askedIn, doubtDecider } from '../decider-in-doubt.js';
import { dueLater } from '../longer.js';
import { actorOfBody } from '../named-actors.js';
import { Parties } from '../parties.js';
import { adoptedDecision, type ParagraphOnRegister, sourceAt } from '../renewal-links.js';
import { typedDue } from '../typed-due.js';
import { lengthIn } from '../typed-length.js';

/** Who speaks for a creditor, as people say it. */
export interface SaidWord {
  /** The paragraph of a decision by which it speaks. */
  readonly by: ParagraphOnRegister | null;
  /** Or somebody, by name and office. */
  readonly officer: string | null;
  /** Code of the creditor for which somebody speaks. */
  readonly creditor: string | null;
  /** Or a rule of the body by which a duty lapses. */
  readonly rule: string | null;
}

/** What a creditor does: it gives more time, as {@link typedDue} takes it, or asks for it no more. */
export type CreditorDoes =
  | { readonly type: 'RescheduleObligation'; readonly until: string }
  | { readonly type: 'WaiveObligation'; readonly reason: string };

const refused = refusals({
  'creditor.unnamed': (_: object, { field }: Door) =>
    `Less or later is owed by the word of a creditor alone: name the paragraph of its decision with ${field('by')}, or with ${field('officer')} somebody who speaks for it, and the creditor; for a waiver, or the rule of the body.`,
  'extension.of-term': () =>
    'Nothing is owed here that could be given more time; how long it runs is prolonged by a paragraph: enter the renewal by that ("renew"), and for how long.',
});

const doubted = refusals({
  'doubt.not-the-creditor': ({ creditor }: { readonly creditor: string }) =>
    `Neither is this owed to ${creditor}, nor has ${creditor} asked for it.`,
});

/** A creditor's word, and what a due time counts from that it sets. */
interface Word extends CreditorsWord {
  readonly session: SessionId | null;
  readonly adoptedOn: On;
}

/** The code under which a body owes, and is owed. */
const partyOf = (body: string): string => actorOfBody(body)?.code ?? body;

/**
 * The body that asked speaks under its own code, and never as a debtor: what it has asked of itself, it may ask later.
 * @throws Rejection `creditor.unnamed`, `paragraph.unknown`
 */
const wordOf = async (
  unit: UnitOfWork,
  { by: place, officer, creditor, rule }: SaidWord,
  { origin }: KnownMandate,
  on: On,
): Promise<Word> => {
  if (place !== null) {
    const by = await sourceAt(unit, place);
    const decision = await adoptedDecision(unit, by.decision);
    const { body = origin.body, session = null } = decision?.state ?? {};
    return {
      creditor: body === origin.body ? body : partyOf(body),
      by,
      officer: null,
      session,
      adoptedOn: decision?.on ?? on,
    };
  }
  if (rule !== null) return { creditor: origin.body, by: null, officer: null, session: null, adoptedOn: on };
  if (officer === null || creditor === null) throw refused('creditor.unnamed');
  return { creditor, by: null, officer, session: null, adoptedOn: on };
};

/** Whether it makes nobody owe anything, and runs for a term. */
const onlyRuns = ({ obligations, eras }: KnownMandate): boolean =>
  obligations.length === 0 && eras.at(-1)?.running.term !== undefined;

const isCreditor = ({ mandate: { origin, obligations } }: OwedReports, ids: readonly string[], creditor: string) =>
  [origin.body, partyOf(origin.body)].includes(creditor) ||
  obligations
    .filter(({ obligation }) => ids.includes(obligation.id))
    .some(({ obligation: { to } }) => to.some(({ actor }) => actor === creditor));

/** A creditor decides on what is owed: by a decision on the register, through somebody who speaks for it, or by a rule. */
export class DecideOnObligation extends Command<Receipt> {
  constructor(
    readonly mandate: string,
    readonly meant: ReportMeant,
    readonly does: CreditorDoes,
    readonly word: SaidWord,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(DecideOnObligation)
export class DecideOnObligationHandler implements ICommandHandler<DecideOnObligation> {
  constructor(private readonly journal: Journal) {}

  execute({ mandate: id, meant, does, word: said, on, intent }: DecideOnObligation): Promise<Receipt> {
    const request = {
      name: 'DecideOnObligation',
      mandate: id,
      meant: { ...meant },
      does: { ...does } satisfies Json,
      word: { ...said, by: said.by && { ...said.by } },
      on,
    };
    return this.journal.transact(intent, request, async (unit) => {
      const { aggregate, owed } = await owing(unit, id, on);
      if (does.type === 'RescheduleObligation' && onlyRuns(owed.mandate)) throw refused('extension.of-term');
      const obligations = duesMeant(owed, meant, lastDay(on));
      const { session, adoptedOn, ...word } = await wordOf(unit, said, owed.mandate, on);
      // Whether it is the creditor is another question here.
      if (word.by) await doubtDecider(unit, word.by, on, { body: null, on: askedIn(owed.mandate)?.on ?? null });
      if (!isCreditor(owed, obligations, word.creditor))
        unit.doubt([doubted('doubt.not-the-creditor', { creditor: word.creditor })]);
      const facts = { on, by: intent.by };
      if (does.type === 'WaiveObligation')
        aggregate.execute({ ...does, ...word, obligations, rule: said.rule }, facts, refuseToldOtherwise);
      else {
        const { body } = await Parties.of(unit, owed.mandate.origin.body, {});
        const period = lengthIn(does.until, body);
        const dues = new Map<Due, string[]>();
        if (period === undefined) dues.set(typedDue(does.until, body), [...obligations]);
        else
          for (const id of obligations) {
            const state = owed.mandate.obligations.find(({ obligation }) => obligation.id === id);
            dues.set(dueLater(state, owed.windows.get(id), { ...does, ...word, period, on }), [id]);
          }
        for (const [due, ids] of dues)
          aggregate.execute(
            { type: does.type, obligations: ids, due, session, adoptedOn, ...word },
            facts,
            refuseToldOtherwise,
          );
      }
      await tellOn(unit, aggregate, intent.by);
    });
  }
}
