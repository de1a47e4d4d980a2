import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { sessionId } from '#session-calendar/domain';
import { actorsNamed, bodyNamed } from '../queries/actors.js';
import { showDecision } from '../queries/decisions.js';
import { findDecision, findMandates, findParagraph, isMandateId, parseRef, renewedBy } from '../queries/find-ref.js';
import { listMandates, showMandate } from '../queries/mandates.js';
import { nextOffset, offsetOf } from '../queries/page-cursor.js';
import { listing, type Page, type Question, Register } from '../register.js';
import {
  type DecisionView,
  type Listing,
  type MandateSummary,
  type MandateView,
  type ParagraphView,
} from '../views.js';

/** Names as people write them. */
export interface MandateListFilter {
  readonly addressee?: string | undefined;
  readonly body?: string | undefined;
  readonly session?: string | undefined;
  /** A class, or "all"; default: mandates of own organs and the secretariat. */
  readonly class?: string | undefined;
  readonly search?: string | undefined;
}

/** Mandates on the register. */
export class ListMandates extends Query<Listing<MandateSummary>> {
  constructor(
    readonly question: Question,
    readonly filter: MandateListFilter,
    readonly page: Page,
  ) {
    super();
  }
}

@QueryHandler(ListMandates)
export class ListMandatesHandler implements IQueryHandler<ListMandates> {
  constructor(private readonly register: Register) {}

  execute({ question, filter, page }: ListMandates): Promise<Listing<MandateSummary>> {
    const { addressee, body, session, class: listed, search } = filter;
    return this.register.ask(question, (db, asked) => {
      const { items, total } = listMandates(
        db,
        asked,
        {
          ...(addressee !== undefined && { addressee: actorsNamed(db, addressee) }),
          ...(body !== undefined && { body: bodyNamed(db, body) }),
          ...(session !== undefined && { session: sessionId(session) }),
          ...(listed !== undefined && { class: listed }),
          ...(search !== undefined && { search }),
        },
        { limit: page.limit, offset: offsetOf(page) },
      );
      return listing(db, asked, { items, total, next: nextOffset(page, total) });
    });
  }
}

/** What a reference names: a decision, a paragraph that gives no mandate of its own, or mandates. */
export type Shown =
  | { readonly kind: 'decision'; readonly decision: DecisionView }
  | {
      readonly kind: 'paragraph';
      readonly decision: DecisionView;
      readonly paragraph: ParagraphView;
      /** The mandates of earlier decisions that it renewed. */
      readonly renewed: readonly MandateView[];
    }
  | { readonly kind: 'mandates'; readonly mandates: readonly MandateView[] };

/** Shows what a person refers to. */
export class ShowRef extends Query<Shown> {
  constructor(
    readonly question: Question,
    readonly ref: string,
  ) {
    super();
  }
}

@QueryHandler(ShowRef)
export class ShowRefHandler implements IQueryHandler<ShowRef> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection `ref.unknown` */
  execute({ question, ref }: ShowRef): Promise<Shown> {
    return this.register.ask(question, (db, asked): Shown => {
      if (parseRef(ref).paragraph === null && !isMandateId(ref)) {
        const decision = showDecision(db, asked, findDecision(db, asked, ref));
        if (decision) return { kind: 'decision', decision };
      }
      const paragraph = isMandateId(ref) ? undefined : findParagraph(db, asked, ref);
      const whole = paragraph && showDecision(db, asked, paragraph.decision);
      const found = whole?.paragraphs.find((one) => one.ref === paragraph?.paragraph);
      if (whole && found?.mandates.length === 0) {
        const renewed = renewedBy(db, whole.id, found.ref).flatMap((id) => showMandate(db, asked, id) ?? []);
        return { kind: 'paragraph', decision: whole, paragraph: found, renewed };
      }
      return {
        kind: 'mandates',
        mandates: findMandates(db, asked, ref).flatMap((id) => showMandate(db, asked, id) ?? []),
      };
    });
  }
}
