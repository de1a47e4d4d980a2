import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Comparison } from '../answers/comparison.answer.js';
import { type NumberedText } from '#decision/domain';
import { compareParagraphs, wordCount } from '../queries/compare-texts.js';
import { showDecision } from '../queries/decisions.js';
import { findDecision } from '../queries/find-ref.js';
import { refused } from '../refused.js';
import { type Question, Register } from '../register.js';

/** A text that is on no register. */
export interface TextAtHand {
  readonly ref: string;
  readonly title: string | null;
  readonly paragraphs: readonly NumberedText[];
}

/** What differs between two texts: decisions on the register, each as of a day, or texts at hand. */
export class CompareTexts extends Query<Comparison> {
  constructor(
    readonly question: Question,
    readonly former: string | TextAtHand,
    readonly latter: string | TextAtHand,
    /** The day as of which the former is taken; that of the question where nobody says. */
    readonly formerAsOf?: string | null,
  ) {
    super();
  }
}

type Side = TextAtHand & { readonly asOf: string | null };

@QueryHandler(CompareTexts)
export class CompareTextsHandler implements IQueryHandler<CompareTexts> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection `ref.unknown`, `ref.ambiguous` */
  async execute({ question, former, latter, formerAsOf }: CompareTexts): Promise<Comparison> {
    const one = await this.#side(question, former, formerAsOf ?? question.asOf);
    const other = await this.#side(question, latter, question.asOf);
    const paragraphs = compareParagraphs(one.paragraphs, other.paragraphs);
    const count = (what: string): number => paragraphs.filter((each) => each.what === what).length;
    return {
      former: told(one),
      latter: told(other),
      same: count('same'),
      changed: count('changed'),
      leftOut: count('left-out'),
      added: count('new'),
      paragraphs,
    };
  }

  /** A decision is found by what it is called on the day asked about: as a draft it had no symbol. */
  async #side(question: Question, of: string | TextAtHand, asOf: string | undefined): Promise<Side> {
    if (typeof of !== 'string') return { ...of, asOf: null };
    const id = await this.register.ask(question, (db, asked) => findDecision(db, asked, of));
    return this.register.ask({ ...question, asOf }, (db, asked): Side => {
      const decision = showDecision(db, asked, id);
      if (!decision) throw refused('ref.unknown', { text: of });
      const { symbol, title, paragraphs } = decision;
      return { ref: symbol ?? of, title, paragraphs, asOf: asked.asOf };
    });
  }
}

const told = ({ ref, title, asOf, paragraphs }: Side): Comparison['former'] => ({
  ref,
  title,
  asOf,
  paragraphs: paragraphs.length,
  words: wordCount(paragraphs),
});
