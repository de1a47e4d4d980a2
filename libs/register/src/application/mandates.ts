import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { showDecision } from '../queries/decisions.js';
import { findDecision, findMandates, findParagraph, isMandateId, parseRef, renewedBy } from '../queries/find-ref.js';
import { showMandate } from '../queries/mandates.js';
import { sessionIfNamed } from '../queries/session-names.js';
import { knownSession } from '../queries/sessions.js';
import { type SessionView } from '../answers/session.answer.js';
import { type DecisionView, type ParagraphView } from '../answers/decision.answer.js';
import { type MandateView } from '../answers/mandate.answer.js';
import { type Question, Register } from '../register.js';

/** What a reference names: a session, a decision, a paragraph that gives no mandate of its own, or mandates. */
export type Shown =
  | { readonly kind: 'session'; readonly session: SessionView }
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
        const session = sessionIfNamed(db, asked, ref);
        if (session !== undefined) return { kind: 'session', session: knownSession(db, asked, session) };
        const decision = showDecision(db, asked, findDecision(db, asked, ref));
        if (decision) return { kind: 'decision', decision };
      }
      const paragraph = isMandateId(ref) ? undefined : findParagraph(db, asked, ref);
      const whole = paragraph && showDecision(db, asked, paragraph.decision);
      const found = whole?.paragraphs.find((one) => one.ref === paragraph?.paragraph);
      if (whole && found?.mandates.length === 0) {
        const renewed = renewedBy(db, asked, whole.id, found.ref).flatMap((id) => showMandate(db, asked, id) ?? []);
        return { kind: 'paragraph', decision: whole, paragraph: found, renewed };
      }
      return {
        kind: 'mandates',
        mandates: findMandates(db, asked, ref).flatMap((id) => showMandate(db, asked, id) ?? []),
      };
    });
  }
}
