import { Command, CommandHandler, type ICommandHandler, type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { describedBody } from '#body/application';
import { headOf, type HeadCorrection, partsSaid } from '#decision/domain';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { decisionAt } from '../correction.js';
import { doubtsAboutText } from '../doubts.js';
import { correctHead, type HeadRight } from '../head.js';
import { headPreviewOf, type Preview } from '../preview.js';
import { refused } from '../refused.js';
import { knownSession, statedSymbol } from '../stated-place.js';
import { sessionNamed } from '../typed-due.js';
import { noSession } from '../given-terms.js';

/** The session that a person names, in the mouth of a body. @throws Rejection `session.not-understood` */
const sessionSaid = (text: string, code: string): string | null => {
  if (text.trim().toLowerCase() === 'none') return null;
  const named = sessionNamed(text.trim(), { code, name: null });
  if (named === undefined) throw noSession(text);
  return named;
};

/** What a person says of a head, as it stands on the register. */
const asEntered = async (unit: UnitOfWork, { decision, head }: HeadRight): Promise<HeadCorrection> => {
  const stands = headOf(await decisionAt(unit, decision));
  const { body, date } = { ...stands, ...head };
  const session = typeof head.session === 'string' ? sessionSaid(head.session, body) : head.session;
  const at = session === undefined ? stands.session : session;
  const known = await describedBody(unit, body);
  const symbol = typeof head.symbol === 'string' ? statedSymbol(head.symbol, known, at) : head.symbol;
  if (typeof session === 'string') await knownSession(unit, session, date);
  const said = { symbol: symbol ?? stands.symbol, session: null, on: date };
  unit.doubt(doubtsAboutText(said, { body, session: at }, known));
  return { ...head, ...(session !== undefined && { session }), ...(symbol !== undefined && { symbol }) };
};

/** @throws Rejection `decision.unknown`, `correction.reason-missing`, `correction.nothing-said`, and as {@link correctHead} */
const put = async (unit: UnitOfWork, right: HeadRight): Promise<void> => {
  if (right.reason.trim() === '') throw refused('correction.reason-missing');
  if (partsSaid(right.head).length === 0) throw refused('correction.nothing-said');
  await correctHead(unit, { ...right, head: await asEntered(unit, right) });
};

/** The head of a text is put right as it should have been read: since its wording holds, and known from now on. */
export class CorrectHead extends Command<Receipt> {
  constructor(
    readonly right: HeadRight,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(CorrectHead)
export class CorrectHeadHandler implements ICommandHandler<CorrectHead> {
  constructor(private readonly journal: Journal) {}

  execute({ right, intent }: CorrectHead): Promise<Receipt> {
    const request = { name: 'CorrectHead', right: JSON.stringify(right) };
    return this.journal.transact(intent, request, (unit) => put(unit, right));
  }
}

/** What a correction of a head would do; nothing is written. */
export class PreviewHeadCorrection extends Query<Preview> {
  constructor(readonly right: HeadRight) {
    super();
  }
}

@QueryHandler(PreviewHeadCorrection)
export class PreviewHeadCorrectionHandler implements IQueryHandler<PreviewHeadCorrection> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection as the correction itself would */
  execute({ right }: PreviewHeadCorrection): Promise<Preview> {
    return this.journal.look(async (unit) => {
      await put(unit, right);
      return headPreviewOf(unit);
    });
  }
}
