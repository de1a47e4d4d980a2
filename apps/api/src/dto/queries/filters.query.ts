import { ChoiceField, FlagField, TextField } from '../fields.js';
import { ListQuery } from './reading.query.js';

export class OverdueQuery extends ListQuery {
  @TextField({ about: 'Who owes it: a name, an alias or a code.', example: 'Permanent Council', optional: true })
  readonly by?: string;

  @TextField({ about: 'To whom it is owed.', example: 'General Assembly', optional: true })
  readonly to?: string;

  @TextField({ about: 'The session that it is owed to.', example: 'oas-ga/regular/36', optional: true })
  readonly session?: string;

  @FlagField({ about: 'Only rows for which somebody has searched and found no report.', optional: true })
  readonly verifiedOnly?: boolean;
}

export class MandatesQuery extends ListQuery {
  @TextField({ about: 'To whom the mandates are given.', example: 'General Secretariat', optional: true })
  readonly addressee?: string;

  @TextField({ about: 'The body that decided.', example: 'oas-ga', optional: true })
  readonly body?: string;

  @TextField({ about: 'The session of the decision.', example: 'oas-ga/regular/35', optional: true })
  readonly session?: string;

  @ChoiceField(['mandate', 'exhortation', 'optional', 'self-executing', 'all'], {
    about: 'Default: mandates of own organs and the secretariat.',
    optional: true,
  })
  readonly class?: string;

  @TextField({
    about: 'Words that the paragraph has, all of them.',
    example: 'trafficking coordinator',
    optional: true,
  })
  readonly search?: string;
}

export class DecisionsQuery extends ListQuery {
  @TextField({ about: 'The body that decided.', example: 'oas-ga', optional: true })
  readonly body?: string;

  @TextField({ about: 'The session of the decision.', example: 'oas-ga/regular/35', optional: true })
  readonly session?: string;
}

export class SessionsQuery extends ListQuery {
  @TextField({ about: 'Whose sessions.', example: 'oas-ga', optional: true })
  readonly body?: string;
}
