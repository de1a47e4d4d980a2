/** A records office without a register: the real handlers on a store in memory, told facts that name each other. */
import {
  AdoptDraft,
  AdoptDraftHandler,
  CorrectHead,
  CorrectHeadHandler,
  CorrectParagraphs,
  CorrectParagraphsHandler,
  DecideOnMandate,
  DecideOnMandateHandler,
  PreviewRetraction,
  PreviewRetractionHandler,
  RecordDecision,
  RecordDecisionHandler,
  RenewMandate,
  RenewMandateHandler,
  RetractEntry,
  RetractEntryHandler,
} from '#decision/application';
import { type ParagraphCorrection } from '#decision/domain';
import { type EventStore, type RecordedEvent } from '#event-sourcing';
import { SqliteEventStore } from '#event-store/sqlite';
import { Clock, type Intent, Journal, type Receipt, type ReceiptEntry } from '#journal';
import { SubmitReport, SubmitReportHandler } from '#mandate/application';
import { Rejection } from '#rejection';
import { correctedParts, type CorrectionFact, type Fact, type HeadFact, recipientOf } from './facts.js';
import { readLog } from './naive-log.js';
import { naiveTruths, paragraphHomes } from './naive-truths.js';
import { owedTerms, proposal } from './told-texts.js';

class FixedClock extends Clock {
  now(): string {
    return '2026-01-01T00:00:00.000Z';
  }
}

export class Desk {
  readonly #journal: Journal;
  /** The receipts of what was told, by fact. */
  readonly #receipts = new Map<Fact, Receipt>();
  readonly #corrections: (HeadFact | CorrectionFact)[] = [];
  #told = 0;

  private constructor(readonly store: EventStore) {
    this.#journal = new Journal(store, new FixedClock());
  }

  static async open(): Promise<Desk> {
    return new Desk(await SqliteEventStore.open(':memory:'));
  }

  close(): Promise<void> {
    return this.store.close();
  }

  /** Tells a fact; undefined, or the code under which it was refused. */
  async tell(fact: Fact): Promise<string | undefined> {
    return this.#answer(async (intent) => {
      const receipt = await this.#commandOf(fact, intent);
      if (receipt && receipt.entries.length > 0) this.#receipts.set(fact, receipt);
    });
  }

  /** Takes back what was told, by an entry that does not follow from another. */
  async takeBack(fact: Fact, pick = 0): Promise<string | undefined> {
    const entries = this.#receipts.get(fact)?.entries ?? [];
    const heads = entries.filter(({ stream, type }) => /^decision-/.test(stream) && !type.includes('reservation'));
    const aimed = heads.length > 0 ? heads : entries;
    const entry = aimed[pick % (aimed.length || 1)];
    return entry ? this.retract(entry) : 'nothing.there';
  }

  /** Takes back what was put right, wherever it stands by now. */
  async takeCorrectionBack(fact: HeadFact | CorrectionFact): Promise<string | undefined> {
    let found: Pick<RecordedEvent, 'stream' | 'id'> | undefined;
    for await (const event of this.store.readAll({
      types: ['decision.head-corrected.v2', 'decision.paragraph-corrected.v1'],
    }))
      if (event.data['reason'] === this.#reasonOf(fact)) found = event;
    return found ? this.retract(found) : 'nothing.there';
  }

  #reasonOf(fact: HeadFact | CorrectionFact): string {
    const known = this.#corrections.indexOf(fact);
    return `wrong ${known < 0 ? this.#corrections.push(fact) : known + 1}`;
  }

  retract({ stream, id }: Pick<ReceiptEntry, 'stream' | 'id'>): Promise<string | undefined> {
    return this.#answer((intent) =>
      new RetractEntryHandler(this.#journal).execute(new RetractEntry(stream, id, 'entered wrongly', intent)),
    );
  }

  /** What taking a fact back would do, as sentences. */
  async preview(fact: Fact): Promise<{ readonly takenBack: readonly string[]; readonly entered: readonly string[] }> {
    const [entry] = this.entriesOf(fact).filter(({ stream }) => stream.startsWith('decision-'));
    const { takenBack, entered } = await new PreviewRetractionHandler(this.#journal).execute(
      new PreviewRetraction(entry?.stream ?? '', entry?.id ?? ''),
    );
    return { takenBack: takenBack.map(({ what }) => what), entered: entered.map(({ what }) => what) };
  }

  /** Enters a report for a mandate by its id, wherever what it asks is owed by now. */
  submit(mandate: string, document: string, on: string): Promise<string | undefined> {
    return this.#answer((intent) =>
      new SubmitReportHandler(this.#journal).execute(
        new SubmitReport([mandate], { document, to: null, session: null }, on, intent),
      ),
    );
  }

  entriesOf(fact: Fact): readonly ReceiptEntry[] {
    return this.#receipts.get(fact)?.entries ?? [];
  }

  async #answer(work: (intent: Intent) => Promise<unknown>): Promise<string | undefined> {
    this.#told += 1;
    try {
      // Histories at random contradict themselves; what is true then is the question here.
      await work({ commandId: `told ${this.#told}`, by: 'officer', although: 'so it was told' });
      return undefined;
    } catch (error) {
      if (error instanceof Rejection) return error.code;
      throw error;
    }
  }

  async #commandOf(fact: Fact, intent: Intent): Promise<Receipt | undefined> {
    switch (fact.type) {
      case 'decision': {
        const { symbol, on, isDraft } = fact;
        const { as = symbol } = fact;
        const statement = { symbol: isDraft ? null : as, on, session: null, draft: isDraft };
        const read = proposal(fact.paragraphs, 'oas-ga/regular/35');
        const command = new RecordDecision(contentOf(fact.symbol), read, statement, intent);
        return (await new RecordDecisionHandler(this.#journal).execute(command)).receipt;
      }
      case 'adoption': {
        const { decision, on } = fact;
        const read = proposal(decision.paragraphs, 'oas-ga/regular/35');
        const wording = fact.isReworded
          ? { content: `${contentOf(decision.symbol)} as adopted`, proposal: read }
          : null;
        const draft = await this.#decisionOf(decision.symbol);
        if (draft === undefined) return undefined;
        return new AdoptDraftHandler(this.#journal).execute(
          new AdoptDraft(draft, decision.symbol, on, null, wording, intent),
        );
      }
      case 'correction': {
        const decision = await this.#decisionOf(fact.symbol);
        if (decision === undefined) return undefined;
        const paragraphs = [{ paragraph: fact.paragraph, correction: toldCorrection(fact) }];
        const corrections = { decision, paragraphs, basis: fact.basis, reason: this.#reasonOf(fact) };
        return new CorrectParagraphsHandler(this.#journal).execute(new CorrectParagraphs(corrections, [], intent));
      }
      case 'head': {
        const decision = await this.#decisionOf(fact.symbol);
        if (decision === undefined) return undefined;
        const right = { decision, head: fact.head, basis: 'person', reason: this.#reasonOf(fact) } as const;
        return new CorrectHeadHandler(this.#journal).execute(new CorrectHead(right, intent));
      }
      case 'report': {
        const home = await this.#owingHome(fact.symbol, fact.paragraph);
        if (home === undefined) return undefined;
        const delivery = { document: fact.document, to: recipientOf(fact), session: null };
        return new SubmitReportHandler(this.#journal).execute(new SubmitReport([home], delivery, fact.on, intent));
      }
      case 'link': {
        const home = await this.#homeOf(fact.symbol, fact.paragraph);
        const decision = await this.#decisionOf(fact.by.symbol);
        if (home === undefined || decision === undefined) return undefined;
        const by = { decision, paragraph: fact.by.paragraph };
        return new RenewMandateHandler(this.#journal).execute(new RenewMandate(home, by, fact.on, null, intent));
      }
      case 'suspend':
      case 'resume': {
        const home = await this.#homeOf(fact.symbol, fact.paragraph);
        const decision = await this.#decisionOf(fact.by.symbol);
        if (home === undefined || decision === undefined) return undefined;
        const by = { decision, paragraph: fact.by.paragraph };
        const decides = { type: fact.type === 'suspend' ? 'SuspendMandate' : 'ResumeMandate' } as const;
        return new DecideOnMandateHandler(this.#journal).execute(
          new DecideOnMandate(home, decides, by, fact.on, intent),
        );
      }
    }
  }

  async #homeOf(symbol: string, paragraph: string): Promise<string | undefined> {
    const decision = await this.#decisionOf(symbol);
    return paragraphHomes(await readLog(this.store)).get(`${decision ?? ''} ${paragraph}`)?.[0];
  }

  /** Where what a paragraph asks is owed: it may continue several mandates. */
  async #owingHome(symbol: string, paragraph: string): Promise<string | undefined> {
    const decision = await this.#decisionOf(symbol);
    const { owed } = naiveTruths(await readLog(this.store), '9999-12-31');
    return owed[`${decision ?? ''}.${paragraph}.1`]?.[0]?.split(' ')[0];
  }

  async #decisionOf(symbol: string): Promise<string | undefined> {
    for await (const { stream, data } of this.store.readAll({ types: ['decision.tabled.v1'] }))
      if ((data as { text: { content: string } }).text.content === contentOf(symbol))
        return stream.slice('decision-'.length);
    return undefined;
  }
}

const toldCorrection = (fact: CorrectionFact): ParagraphCorrection => {
  const { owed, class: listed, renews, earlier } = correctedParts(fact);
  return {
    ...(owed && {
      obligations: Object.fromEntries(
        Object.entries(owed).map(([id, one]) => [id, one && owedTerms('iin', one)] as const),
      ),
    }),
    ...(listed !== undefined && { directives: { '1': { class: listed } } }),
    ...(renews && { renews }),
    ...(earlier && { earlier }),
  };
};

const contentOf = (symbol: string) => `The text of ${symbol}.`;
