import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Comparison } from '../answers/comparison.answer.js';
import { type NumberedText } from '#decision/domain';
import { knownTo } from '../queries/asked-at.js';
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
    /** How the former is asked for, where that is otherwise: as of another day, as known at another moment. */
    readonly ofFormer: { readonly asOf?: string | null | undefined; readonly knownAt?: string | null | undefined } = {},
  ) {
    super();
  }
}

type Side = TextAtHand & Pick<Comparison['former'], 'asOf' | 'knownAt'>;

@QueryHandler(CompareTexts)
export class CompareTextsHandler implements IQueryHandler<CompareTexts> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection `ref.unknown`, `ref.ambiguous` */
  async execute({ question, former, latter, ofFormer }: CompareTexts): Promise<Comparison> {
    const one = await this.#side(question, former, ofFormer);
    const other = await this.#side(question, latter);
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
  async #side(question: Question, of: string | TextAtHand, otherwise: CompareTexts['ofFormer'] = {}): Promise<Side> {
    if (typeof of !== 'string') return { ...of, asOf: null, knownAt: null };
    const id = await this.register.ask(question, (db, asked) => findDecision(db, asked, of));
    const [asOf, knownAt] = [otherwise.asOf ?? question.asOf, otherwise.knownAt ?? question.knownAt];
    return this.register.ask({ ...question, asOf, knownAt }, (db, asked): Side => {
      const decision = showDecision(db, asked, id);
      if (!decision) throw refused('ref.unknown', { text: of });
      const { symbol, title, paragraphs } = decision;
      const known = otherwise.knownAt == null ? null : knownTo(db, asked.knownAt);
      return { ref: symbol ?? of, title, paragraphs, asOf: asked.asOf, knownAt: known };
    });
  }
}

const told = ({ ref, title, asOf, knownAt, paragraphs }: Side): Comparison['former'] => ({
  ref,
  title,
  asOf,
  knownAt,
  paragraphs: paragraphs.length,
  words: wordCount(paragraphs),
});
