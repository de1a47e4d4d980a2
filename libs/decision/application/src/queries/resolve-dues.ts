import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { Journal } from '#journal';
import { type Obligation } from '#mandate/domain';
import { calendarFor } from '#session-calendar/application';
import { type Due, type DueWindow, dueWindow } from '#session-calendar/domain';
import { type CivilDate, END, lastDay } from '#time';
import { type Proposal } from '../proposal.js';
import { sessionFor } from '../stated-place.js';
import { spoken, type Statement } from '../commands/record-decision.js';

/** When something that a proposal makes somebody owe would fall due, by the calendar of today. */
export interface ResolvedDue {
  readonly paragraph: string;
  readonly kind: Obligation['kind'];
  readonly due: Due;
  /** The session whose days they are. */
  readonly session: string | null;
  readonly opensOn: CivilDate | null;
  readonly endsOn: CivilDate | null;
  /** `no-adoption` where it counts from a day of adoption that nobody has said. */
  readonly certainty: DueWindow['certainty'] | 'no-adoption';
}

/** When what a proposal asks for would fall due; nothing is written. */
export class ResolveDues extends Query<readonly ResolvedDue[]> {
  constructor(
    readonly proposal: Proposal,
    readonly statement: Statement,
  ) {
    super();
  }
}

/** What does not count from the day of adoption. */
const isFixed = ({ form }: Due): boolean => form === 'at-session' || form === 'by-date' || form === 'at-event';

@QueryHandler(ResolveDues)
export class ResolveDuesHandler implements IQueryHandler<ResolveDues> {
  constructor(private readonly journal: Journal) {}

  execute({ proposal: read, statement }: ResolveDues): Promise<readonly ResolvedDue[]> {
    return this.journal.look(async (unit) => {
      const { proposal, known } = await spoken(unit, { proposal: read, statement });
      const on = statement.on ?? proposal.date;
      const symbol = statement.draft ? null : (statement.symbol ?? proposal.symbol);
      const base = { session: sessionFor(statement.session, symbol, proposal, known), adoptedOn: lastDay(on) };
      const owed = proposal.provisions.flatMap(({ ref, obligations }) =>
        obligations.map(({ kind, due }) => ({ paragraph: ref, kind, due, base })),
      );
      const calendar = await calendarFor(unit, owed, END);
      return owed.map(({ paragraph, kind, due }) => {
        const { certainty, session, opensOn, endsOn } = dueWindow(due, base, calendar);
        const isOpen = on === null && !isFixed(due) && certainty === 'dated';
        return isOpen
          ? { paragraph, kind, due, session: null, opensOn: null, endsOn: null, certainty: 'no-adoption' as const }
          : { paragraph, kind, due, session, opensOn, endsOn, certainty };
      });
    });
  }
}
