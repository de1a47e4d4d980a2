import { ChoiceField, FlagField, TextField, TextsField } from '../fields.js';

/** As long as a body may be. */
const LONGEST_TEXT = 5_000_000;
const SYMBOL = {
  about: 'The symbol; the one that the text prints, where left out.',
  example: 'AG/RES. 2118 (XXXV-O/05)',
};
const SESSION = {
  about: 'The session that it belongs to, which must be on the calendar.',
  example: 'oas-ga/regular/35',
};
const ON = 'a day, a month, a year or an interval, as in 2006-03-17, 2006-03, 2006, 2006-03-14/2006-03-17';

export class ExtractRequest {
  @TextField({ about: 'The text of a decision, plain.', longest: LONGEST_TEXT })
  readonly text!: string;
}

export class RecordDecisionRequest extends ExtractRequest {
  @TextField({ ...SYMBOL, longest: 120, optional: true })
  readonly symbol?: string;

  @TextField({
    about: `The day of adoption, or of tabling; the one that the text prints, where left out: ${ON}.`,
    longest: 40,
    optional: true,
  })
  readonly on?: string;

  @TextField({ ...SESSION, optional: true })
  readonly session?: string;

  @FlagField({ about: 'Records it as a draft; its mandates are proposals until it is adopted.', optional: true })
  readonly draft?: boolean;
}

export class AdoptDraftRequest {
  @TextField({ ...SYMBOL, about: 'The symbol that it got.', longest: 120 })
  readonly symbol!: string;

  @TextField({ about: `The day of adoption: ${ON}.`, example: '2005-06-07', longest: 40 })
  readonly on!: string;

  @TextField({ ...SESSION, optional: true })
  readonly session?: string;

  @TextField({
    about: 'The adopted wording; without it the draft stands as tabled.',
    longest: LONGEST_TEXT,
    optional: true,
  })
  readonly text?: string;
}

export class EnterReservationRequest {
  @TextField({ about: 'The delegation.', example: 'United States' })
  readonly by!: string;

  @ChoiceField(['reservation', 'statement', 'dissociation', 'explanation-of-vote'], { about: 'What it is.' })
  readonly kind!: 'reservation' | 'statement' | 'dissociation' | 'explanation-of-vote';

  @TextsField(
    {
      about: 'The paragraphs that it limits; none where it concerns the whole.',
      example: ['3'],
      longest: 60,
      optional: true,
    },
    [0, 500],
  )
  readonly paragraphs?: string[];

  @TextField({ about: 'The expression that it is limited to.', optional: true })
  readonly expression?: string;

  @TextField({ about: 'What was said.', longest: 50_000 })
  readonly text!: string;

  @TextField({ about: `When: ${ON}.`, example: '2005-06-07', longest: 40 })
  readonly on!: string;
}
