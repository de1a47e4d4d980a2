import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { registerActors } from '#actor/application';
import { describedBody } from '#body/application';
import { correctedText, correctionWords, type ParagraphCorrection, unreadParagraph } from '#decision/domain';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { type On } from '#time';
import { correct } from '../correction.js';
import { Parties } from '../parties.js';
import { type Proposal } from '../proposal.js';
import { refused } from '../refused.js';
import { decisionBySymbol } from '../renewal-links.js';
import { saidCorrection, type SaidTerms } from '../said-terms.js';
import { statedSymbol } from '../stated-place.js';
import { textDigest } from '../text-digest.js';
import { record } from './record-decision.js';

/** A mandate that no text was read for: known by its citation alone. */
export interface CitedMandate {
  /** Code of the body that spoke. */
  readonly body: string;
  /** As printed. */
  readonly symbol: string;
  readonly paragraph: string;
  readonly title: string | null;
  readonly session: string | null;
  /** The day of adoption. */
  readonly on: On;
  readonly said: SaidTerms;
  /** Codes of those among the named whom the register knows by that name. */
  readonly known: Readonly<Record<string, string>>;
  /** Where it is known from. */
  readonly source: string;
}

/** The text of a decision of which nothing is at hand but what is cited. */
const cited = ({ paragraph, source, said }: CitedMandate, symbol: string, correction: ParagraphCorrection): string =>
  `${symbol}\n\n${paragraph}. ${said.text ?? ''}\n\nEntered by hand: ${correctionWords(correction)}\n\nKnown from: ${source}`;

const proposalOf = (
  { body, title, paragraph }: CitedMandate,
  correction: ParagraphCorrection,
  { named }: Parties,
): Proposal => {
  const empty = { sha256: '', language: 'und', title, content: '', provisions: [], cites: [] };
  const added = { wording: '', paragraph, correction, basis: 'person', added: true } as const;
  const { provisions } = correctedText(empty, [added]);
  const head = { symbol: null, stage: 'adopted', session: null, date: null, language: 'und' } as const;
  return { ...head, title, body, provisions, cites: [], reservations: [], actors: named, remarks: [] };
};

/** @throws Rejection as recording and correcting; `paragraph.known` where the paragraph is on the register */
const enter = async (unit: UnitOfWork, mandate: CitedMandate): Promise<void> => {
  const { body, paragraph, said, known, source, on, session } = mandate;
  if (source.trim() === '') throw refused('correction.reason-missing');
  const symbol = statedSymbol(mandate.symbol, await describedBody(unit, body), session);
  const parties = await Parties.of(unit, body, known);
  const correction = saidCorrection(
    { corrections: [] },
    unreadParagraph(paragraph),
    null,
    { ...said, add: true },
    { body: parties.body, refer: parties.refer, adoptedOn: on },
  );
  const content = cited(mandate, symbol, correction);
  const adopted = await decisionBySymbol(unit, { symbol, body });
  if (adopted?.state.filed.sha256 === textDigest(content)) return;
  if (adopted) {
    const paragraphs = [{ paragraph, correction, added: true as const }];
    await correct(unit, { decision: adopted.id, paragraphs, basis: 'person', reason: source });
    return registerActors(unit, parties.named);
  }
  const statement = { symbol, on, session, body, draft: false };
  await record(unit, {
    content,
    proposal: proposalOf(mandate, correction, parties),
    statement,
  });
};

/** A mandate is entered by hand, with its source; more of the same decision may follow. */
export class EnterMandate extends Command<Receipt> {
  constructor(
    readonly mandate: CitedMandate,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(EnterMandate)
export class EnterMandateHandler implements ICommandHandler<EnterMandate> {
  constructor(private readonly journal: Journal) {}

  execute({ mandate, intent }: EnterMandate): Promise<Receipt> {
    const { said, known: _, ...rest } = mandate;
    const request = { name: 'EnterMandate', ...rest, said: JSON.stringify(said) };
    return this.journal.transact(intent, request, (unit) => enter(unit, mandate));
  }
}
