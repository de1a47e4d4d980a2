import { Command, CommandHandler, type ICommandHandler, type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { END, type On } from '#time';
import { registerActors } from '#actor/application';
import { describedBody } from '#body/application';
import { type KnownBody } from '#body/directory';
import { bodyKind } from '#body/domain';
import { decisionKind, type DecisionText, type TextHead, textKind } from '#decision/domain';
import { type Rejection } from '#rejection';
import { canonicalJson, type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { adopt } from '../adoption.js';
import { doubtsAboutText } from '../doubts.js';
import { type Proposal, type ReaderRemark, remarksIn } from '../proposal.js';
import { Parties } from '../parties.js';
import { knownSession, sessionFor, symbolFor } from '../stated-place.js';
import { spokenBy } from '../spoken-by.js';
import { textDigest } from '../text-digest.js';
import { numbersNone, ownSymbol } from '../own-symbol.js';
import { type AdoptedDecision, decisionBySymbol } from '../renewal-links.js';
import { refused } from '../refused.js';

/** What a person says beside the text. */
export interface Statement {
  /** As printed or typed; the text's own, where it carries one. */
  readonly symbol: string | null;
  /** Day of adoption, or on which the draft was tabled; the text's own, where it prints one. */
  readonly on: On;
  readonly session: string | null;
  /** Code of the body whose decision it is, where the text does not tell. */
  readonly body?: string | null;
  /** The committee before which it is, by name. */
  readonly committee?: string | null;
  /** Puts the text on the register as a draft. */
  readonly draft: boolean;
  /** Whether a person has looked through what was read. */
  readonly confirmed?: boolean;
}

export interface Recorded {
  readonly receipt: Receipt;
  /** Id of the decision. */
  readonly decision: string;
  /** Its symbol, which may be one of ours; null of a draft. */
  readonly symbol: string | null;
  /** The text was on the register before; nothing changed. */
  readonly already: boolean;
  /** What the reader remarked of the text. */
  readonly remarks: readonly ReaderRemark[];
}

/** Puts a text on the register, as a draft or adopted, with everything that the adoption brings about. */
export class RecordDecision extends Command<Recorded> {
  constructor(
    readonly content: string,
    readonly proposal: Proposal,
    readonly statement: Statement,
    readonly intent: Intent,
  ) {
    super();
  }
}

/** The same text makes the same id on every register; taken off and recorded anew, it goes on in the same stream. */
const decisionIdOf = (content: string): string => textDigest(content).slice(0, 12);

/**
 * The text of a decision, as it goes on the register.
 * @param confirmed whether a person has looked it through
 */
export const decisionText = (
  content: string,
  { language, title, provisions, cites, findings, given }: Proposal,
  confirmed: boolean,
): DecisionText => ({
  sha256: textDigest(content),
  language,
  title,
  content,
  provisions: confirmed ? provisions.map((provision) => ({ record: 'confirmed' as const, ...provision })) : provisions,
  cites,
  ...(findings && { findings }),
  ...(given && Object.keys(given.readHead).length > 0 && { readHead: given.readHead }),
  ...(given && given.takenOff.length > 0 && { takenOff: given.takenOff }),
});

/** What the reader gave of the head; undefined where nobody has read the text. */
const headRead = ({ given, provisions, ...head }: Proposal): TextHead | undefined => {
  if (given && provisions.every(({ record }) => record === 'confirmed')) return undefined;
  const { body, session, date, symbol, title } = head;
  return { body, session, date, symbol, title, ...given?.readHead };
};

const readable = ({ provisions }: Proposal): void => {
  if (provisions.length === 0) throw refused('text.no-operative-part');
};

/** The day on which it was adopted or tabled. @throws Rejection `decision.date-missing` */
const dayOf = (on: On, { date }: Proposal): string => {
  const day = on ?? date;
  if (day === null) throw refused('decision.date-missing');
  return day;
};

type Told = Pick<RecordDecision, 'content' | 'proposal' | 'statement'>;

/** The body whose decision it is, whether that is new on the register, and what is proposed as its. */
export const spoken = async (unit: UnitOfWork, { proposal, statement }: Pick<Told, 'proposal' | 'statement'>) => {
  const code = statement.body ?? proposal.body;
  const described = await describedBody(unit, code);
  const added = described === undefined && proposal.newBody?.code === code ? proposal.newBody : undefined;
  const known = described ?? added;
  return { known, added, proposal: spokenBy(proposal, code, known) };
};

/** As said or printed; one of ours where the body numbers none. @throws Rejection `symbol.missing`, `symbol.invalid` */
const symbolGiven = async (
  unit: UnitOfWork,
  { symbol, session }: Statement,
  proposal: Proposal,
  known: KnownBody | undefined,
  on: On,
): Promise<string> =>
  symbol === null && proposal.symbol === null && known && numbersNone(known)
    ? ownSymbol(unit, known, sessionFor(session, null, proposal, known), on)
    : symbolFor(symbol, session, proposal, known);

const enter = async (unit: UnitOfWork, id: string, told: Told): Promise<void> => {
  const { content, statement } = told;
  const { known, added, proposal } = await spoken(unit, told);
  if (added)
    (await unit.load(bodyKind, added.code)).execute({ type: 'DescribeBody', body: added, anew: false }, { on: null });
  const on = dayOf(statement.on, proposal);
  const symbol = statement.draft ? null : await symbolGiven(unit, statement, proposal, known, on);
  const { body } = proposal;
  const stage = symbol === null ? 'draft' : 'adopted';
  await knownSession(unit, statement.session, on);
  const session = sessionFor(statement.session, symbol, proposal, known);
  unit.doubt(doubtsAboutText({ symbol, session: statement.session, on: statement.on }, proposal, known));
  const read = headRead({ ...told.proposal, symbol: proposal.symbol });
  const decision = await unit.load(decisionKind, id);
  const parties = await Parties.of(unit, body, {});
  const committee = statement.committee == null ? undefined : parties.refer(statement.committee);
  decision.execute(
    {
      type: 'TableDecision',
      stage,
      body,
      session,
      ...(committee && { committee }),
      text: { ...decisionText(content, proposal, statement.confirmed ?? false), ...(read && { headRead: read }) },
    },
    { on },
  );
  for (const reservation of proposal.reservations)
    decision.execute({ type: 'EnterReservation', ...reservation }, { on });
  if (symbol !== null) await adopt(unit, { decision: id, symbol, session, wording: 'adopted', on });
  await registerActors(unit, [...proposal.actors, ...parties.named]);
};

/** What a text says, whoever says so. */
const terms = ({ provisions }: Pick<DecisionText, 'provisions'>): string =>
  canonicalJson(provisions.map(({ record: _, read: __, remarks: ___, ...said }) => said));

/**
 * A person's word about a text that is on the register already is not passed by in silence.
 * @throws Rejection `text.recorded-otherwise`
 */
const refuseOtherwise = async (unit: UnitOfWork, id: string, told: Told): Promise<void> => {
  const { content } = told;
  if (!told.proposal.given) return;
  const { proposal } = await spoken(unit, told);
  const filed = (await unit.load(decisionKind, id)).counting.flatMap(({ event }) =>
    'text' in event && typeof event.text === 'object' ? [event.text] : [],
  );
  const digest = textDigest(content);
  const asGiven = terms(decisionText(content, proposal, false));
  if (filed.some((text) => text.sha256 === digest && terms(text) !== asGiven))
    throw refused('text.recorded-otherwise', { decision: id });
};

/** The adopted decision whose text on file a text says in another language: they carry one symbol. */
const inOtherLanguage = async (unit: UnitOfWork, told: Told): Promise<AdoptedDecision | undefined> => {
  const { statement } = told;
  if (statement.draft) return undefined;
  const { known, proposal } = await spoken(unit, told);
  if (statement.symbol === null && proposal.symbol === null) return undefined;
  const symbol = symbolFor(statement.symbol, statement.session, proposal, known);
  const decision = await decisionBySymbol(unit, { symbol, body: proposal.body });
  return decision && decision.state.text.language !== proposal.language ? decision : undefined;
};

const addBeside = async (unit: UnitOfWork, { id, on }: AdoptedDecision, told: Told): Promise<void> => {
  const { proposal } = await spoken(unit, told);
  const text = decisionText(told.content, proposal, told.statement.confirmed ?? false);
  const decision = await unit.load(decisionKind, id);
  decision.execute({ type: 'AddTextVersion', stage: 'adopted', text, beside: true }, { on });
};

/** Records a text that is not on the register yet. */
export const record = async (unit: UnitOfWork, told: Told): Promise<void> => {
  const text = await unit.load(textKind, textDigest(told.content));
  const { decision: known } = text.stateOn(null);
  if (known !== null) return refuseOtherwise(unit, known, told);
  const translated = await inOtherLanguage(unit, told);
  if (translated) {
    text.execute({ type: 'SeeText', decision: translated.id }, { on: null });
    return addBeside(unit, translated, told);
  }
  const id = decisionIdOf(told.content);
  text.execute({ type: 'SeeText', decision: id }, { on: null });
  await enter(unit, id, told);
};

@CommandHandler(RecordDecision)
export class RecordDecisionHandler implements ICommandHandler<RecordDecision> {
  constructor(private readonly journal: Journal) {}

  async execute({ content, proposal, statement, intent }: RecordDecision): Promise<Recorded> {
    readable(proposal);
    const { body, committee, confirmed = false, ...rest } = statement;
    const request = {
      name: 'RecordDecision',
      content,
      statement: { ...rest, ...(body && { body }), ...(committee && { committee }), ...(confirmed && { confirmed }) },
      ...(proposal.given && { given: canonicalJson(proposal.provisions) }),
      ...(proposal.newBody && { newBody: canonicalJson(proposal.newBody) }),
    };
    const receipt = await this.journal.transact(intent, request, (unit) =>
      record(unit, { content, proposal, statement }),
    );
    const already = receipt.entries.length === 0;
    return { receipt, ...(await this.#decisionWith(content)), already, remarks: remarksIn(proposal) };
  }

  /** The decision of which a text is a wording. */
  #decisionWith(content: string): Promise<Pick<Recorded, 'decision' | 'symbol'>> {
    return this.journal.look(async (unit) => {
      const text = (await unit.load(textKind, textDigest(content))).stateOn(null);
      const decision = text.decision ?? decisionIdOf(content);
      const state = (await unit.load(decisionKind, decision)).stateOn(END);
      return { decision, symbol: state.status === 'unknown' ? null : (state.adoption?.symbol ?? null) };
    });
  }
}

/** What contradicts each other in what would be recorded; nothing is. @throws Rejection as recording it */
export class DoubtsAboutDecision extends Query<readonly Rejection[]> {
  constructor(
    readonly content: string,
    readonly proposal: Proposal,
    readonly statement: Statement,
  ) {
    super();
  }
}

@QueryHandler(DoubtsAboutDecision)
export class DoubtsAboutDecisionHandler implements IQueryHandler<DoubtsAboutDecision> {
  constructor(private readonly journal: Journal) {}

  execute({ content, proposal, statement }: DoubtsAboutDecision): Promise<readonly Rejection[]> {
    readable(proposal);
    return this.journal.doubtsAbout((unit) => record(unit, { content, proposal, statement }));
  }
}
