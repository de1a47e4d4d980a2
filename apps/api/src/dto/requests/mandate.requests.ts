import { TextField, TextsField } from '../fields.js';

const ON = { about: 'When it became true: a day, a month, a year or an interval.', example: '2006-03-17', longest: 40 };

export class ClaimRequest {
  @TextField({ about: 'What shows it: a document, a meeting, a statement.', example: 'CP/doc.4105/06', longest: 2_000 })
  readonly evidence!: string;

  @TextField(ON)
  readonly on!: string;
}

export class AcceptanceRequest {
  @TextField({
    about: 'On what it is accepted: the decision of the body by its symbol, or an assessment in words.',
    example: 'AG/RES. 2256 (XXXVI-O/06)',
    longest: 2_000,
  })
  readonly basis!: string;

  @TextField(ON)
  readonly on!: string;
}

export class RenewalRequest {
  @TextField({ about: 'The paragraph that renews it.', example: 'AG/RES. 2256 (XXXVI-O/06) op. 4' })
  readonly by!: string;

  @TextField(ON)
  readonly on!: string;
}

/** Which of several reports that a mandate asks for. */
class WhichReport {
  @TextField({ about: 'To whom, where reports to several are owed.', example: 'Permanent Council', optional: true })
  readonly to?: string;

  @TextField({
    about: 'For which session, where reports to several are owed.',
    example: 'oas-ga/regular/36',
    optional: true,
  })
  readonly session?: string;
}

export class SearchRequest extends WhichReport {
  @TextField({
    about: 'What was searched, and how.',
    example: 'CP/doc. series of 2005 and 2006, by title',
    longest: 2_000,
  })
  readonly searched!: string;

  @TextField(ON)
  readonly on!: string;
}

export class ReportRequest extends WhichReport {
  @TextField({ about: 'The symbol of the report.', example: 'CP/doc.4105/06', longest: 200 })
  readonly document!: string;

  @TextField(ON)
  readonly on!: string;

  @TextsField(
    { about: 'The mandates that asked for it: references or ids.', example: ['AG/RES. 2118 (XXXV-O/05) op. 3'] },
    [1, 100],
  )
  readonly mandates!: string[];
}
