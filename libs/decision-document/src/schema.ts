/**
 * The public format of decision documents as JSON Schema (2020-12), published as docs/decision-document.schema.json.
 * Keys that nobody knows are refused, so that a slip of the pen is not passed by; those that begin with `x-` are let be.
 */
const text = (description: string, more: object = {}) => ({ type: 'string', description, maxLength: 2_000, ...more });
const names = (description: string) => ({ type: 'array', items: text('A name.'), maxItems: 500, description });
const orNull = (schema: { readonly type: string }) => ({ ...schema, type: [schema.type, 'null'] });
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const several = (name: string, description: string) => ({
  type: 'array',
  items: ref(name),
  maxItems: 10_000,
  description,
});

/** Something with keys of its own. */
const thing = (description: string, required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  description,
  required,
  properties,
  patternProperties: { '^x-': {} },
  additionalProperties: false,
});

const ORDINAL_OR_NEXT = { type: ['integer', 'string'], minimum: 1, maximum: 99_999, pattern: '^next$' } as const;
const BESIDE_DUE = {
  of: text('The body or meeting whose session it is, where that is not the speaking body.'),
  phrase: text('The words it was read from.'),
  by_default: { const: true, description: 'The text leaves open when, and the rules of the body say it.' },
};
const PERIOD = '^P(?=\\d)(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?$';

/** The forms of a due time, each by its key; with what else may stand beside it. */
const DUE_FORMS: Readonly<Record<string, object>> = {
  session: ORDINAL_OR_NEXT,
  before_session: ORDINAL_OR_NEXT,
  date: text('A day.', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  month: text('A month.', { pattern: '^\\d{4}-\\d{2}$' }),
  year: { type: 'integer', minimum: 1, maximum: 9999 },
  within: text('An ISO 8601 period from adoption: P6M.', { pattern: PERIOD }),
  meeting: text('A named meeting: REMJA-VI.'),
  event: text('An event that nobody has dated.'),
  recurring: text('It comes again, with no first occasion: annual.'),
  asap: { const: true },
  unspecified: { const: true },
};

const meant = {
  ...thing('Of the next report of a series: when it is due at the latest, by default.', [], {
    ...DUE_FORMS,
    of: BESIDE_DUE.of,
  }),
  oneOf: Object.keys(DUE_FORMS).map((key) => ({ required: [key] })),
};

const dueObject = (beside: Readonly<Record<string, object>>) => ({
  ...thing('As a reader says it: exactly one of the forms.', [], {
    ...DUE_FORMS,
    part: text('Part of the session: main, first resumed.'),
    days: { enum: ['working', 'sitting'], description: 'Which days of a period in days count, where not all do.' },
    after: text(
      'From when a period runs on: former-end (the end of what it prolongs), adoption, or the day after one that is named.',
      { pattern: '^(former-end|adoption|\\d{4}-\\d{2}-\\d{2})$' },
    ),
    lead: text('So long before the session opens: P6W.', { pattern: PERIOD }),
    ...BESIDE_DUE,
    meant,
    ...beside,
  }),
  oneOf: Object.keys(DUE_FORMS).map((key) => ({ required: [key] })),
});

/** What is written in words, or as a thing: a fault is told of the way that was taken. */
const typedOr = (object: object) => ({
  type: ['string', 'object'],
  description: 'A due time: typed ("2027-05-03", "XLI", "next", "P6M", "within six months"), or as a reader says it.',
  maxLength: 2_000,
  if: { type: 'object' },
  then: object,
});

const oneOrSeveral = (name: string, description: string) => ({
  description,
  if: { type: 'array' },
  then: { items: ref(name), maxItems: 500 },
  else: ref(name),
});

const span = {
  type: 'array',
  description: 'Half-open range of characters in the text.',
  items: { type: 'integer', minimum: 0 },
  minItems: 2,
  maxItems: 2,
};

export const DECISION_DOCUMENT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:mandatum:decision-document:1',
  title: 'Decision document',
  ...thing('What a decision says: as a reader found it, or as a person gives it.', ['body', 'operative'], {
    $schema: text('Where this schema is to be found.'),
    source: text('Name of the file that it was read from.'),
    source_text: text('The text that it was read from; its paragraphs stand for it where there is none.', {
      maxLength: 5_000_000,
    }),
    symbol: orNull(text('As printed; null where it has none.')),
    stage: { enum: ['adopted', 'draft'], default: 'adopted' },
    title: orNull(text('As printed, in one line.')),
    body: orNull(text('The body that speaks, by its full name.')),
    new_body: thing(
      'The body that speaks, where nobody has described it: it is put on the register as a new one, with the decision.',
      ['code', 'name'],
      {
        code: text('Short and stable, with which session ids begin: town-council.', { maxLength: 60 }),
        name: text('What it is called, as in "body".', { minLength: 1, maxLength: 400 }),
        numbering: orNull(text('How it numbers its decisions: CO {yy}-{number:000}.', { maxLength: 160 })),
      },
    ),
    session: {
      type: ['string', 'integer', 'object', 'null'],
      description: 'As people write it ("oas-ga/regular/33", "XXXIII", 33), or by its parts.',
      minimum: 1,
      maximum: 99_999,
      maxLength: 400,
      if: { type: 'object' },
      then: thing('By its parts.', ['ordinal', 'kind'], {
        ordinal: { type: 'integer', minimum: 1, maximum: 99_999 },
        kind: { enum: ['regular', 'special', 'emergency', 'resumed'] },
      }),
    },
    date: orNull(text('The day of adoption, or for a draft of its approval.')),
    language: text('ISO 639-1.', { pattern: '^[a-z]{2,3}$' }),
    style: text('How its paragraphs are drafted.'),
    preamble: several('preamble', 'Its preamble.'),
    preamble_cites: names('Symbols that the preamble cites.'),
    operative: { ...several('paragraph', 'Its operative paragraphs, in order.'), minItems: 1 },
    reservations: several('reservation', 'What delegations do not agree to.'),
    evidence: several('evidence', 'What the text says has come or happened.'),
    short_names: {
      type: 'object',
      additionalProperties: text('The full name.'),
      description: 'Short names, each with the full one.',
    },
    stretches: { type: 'array', items: { type: 'object' }, description: 'What each stretch of the text was read as.' },
    unclassified: { type: 'array', items: span, description: 'Stretches that are none of the decision.' },
    remarks: several('remark', 'What the reader was unsure of.'),
  }),
  $defs: {
    due: typedOr(dueObject({})),
    deadline: typedOr(
      dueObject({
        role: { enum: ['term', 'review'], description: 'A time that is nobody’s debt.' },
        deliverable: {
          enum: ['meeting', 'appointment', 'plan', 'study', 'fund', 'programme', 'communication'],
          description: 'What is asked for by then.',
        },
      }),
    ),
    paragraph: thing('An operative paragraph.', ['ref', 'text'], {
      ref: text('Its number: 3, 2.a, II/3, annex/1/16, u1.', {
        pattern: '^[\\p{L}\\p{N}]+(?:[./-][\\p{L}\\p{N}]+)*$',
        maxLength: 60,
      }),
      chapeau: { type: 'boolean', description: 'It only introduces sub-paragraphs.', default: false },
      text: text('Its words; none where only its number stands in the text.', { maxLength: 200_000 }),
      directives: several('directive', 'One for each operative verb.'),
      reports: several('report', 'Each report that it asks for.'),
      deadlines: oneOrSeveral('deadline', 'When asked actions that are no reports fall due.'),
      conditional: { type: 'boolean', description: 'Whether it stands under a condition; said by conditions.' },
      conditions: several('condition', 'On what money it depends.'),
      renews: names('Earlier mandates that it renews, as the text names them.'),
      earlier: several('earlier', 'What it does to earlier decisions beside renewing what they gave.'),
      renewal_targets: several('target', 'Those of them that name a decision.'),
      cites: names('Symbols that it cites.'),
      span,
      remarks: several('remark', 'What the reader was unsure of.'),
    }),
    directive: thing('What one operative verb does.', ['verb'], {
      verb: text('Lemma in lower case: request, call upon.', { minLength: 1, maxLength: 100 }),
      act: {
        enum: ['decision', 'instruction', 'request', 'exhortation', 'renewal', 'declaration'],
        description: 'Left out, what the verb does as a rule; of a verb that no language knows it must be said.',
      },
      addressees: names('To whom it is addressed.'),
      mandate: { type: 'boolean', description: 'Whether it asks for something; left out, by class and act.' },
      class: { enum: ['mandate', 'exhortation', 'optional', 'self-executing'], description: 'How lists treat it.' },
      mode: { enum: ['jointly', 'each', 'any'], description: 'How several are asked.' },
      through: names('Through whom.'),
      to_be_called_upon: names('Whom the addressee is to call upon.'),
      term: ref('due'),
      more_time: ref('due'),
      review: ref('due'),
      deliverable: {
        enum: ['meeting', 'appointment', 'plan', 'study', 'fund', 'programme', 'communication'],
        description: 'What it asks for without naming a time.',
      },
      span,
    }),
    report: thing('A report that is asked for.', [], {
      by: names('Who reports; left out, those whom the paragraph addresses.'),
      via: names('Through whom.'),
      to: names('To whom.'),
      due: oneOrSeveral('due', 'When; one for each occasion.'),
      recurrence: orNull(text('How often it comes again: annual.')),
      schedule: thing('When a report that comes again falls due.', ['every'], {
        every: text('From one occasion to the next: P1Y, 2 sessions.'),
        on: {
          type: 'array',
          items: text('A day of the year.', { pattern: '^--\\d{2}-\\d{2}$' }),
          description: 'Days of the year.',
        },
        until: ref('due'),
      }),
      onward: ref('due'),
      form: { enum: ['written', 'oral', 'section-of-another-report'] },
      span,
    }),
    condition: thing('A condition of funding.', ['kind'], {
      kind: { enum: ['within-existing', 'subject-to-funds', 'specific-fund'] },
      scope: { enum: ['paragraph', 'decision', 'annex'], default: 'paragraph' },
      span,
    }),
    target: thing('A mandate that is renewed.', ['symbol'], {
      symbol: text('Symbol of its decision.'),
      paragraph: text('Its paragraph.'),
    }),
    earlier: thing('What is done to an earlier decision.', ['effect', 'symbol'], {
      effect: { enum: ['terminate', 'supersede', 'reiterate', 'reaffirm'] },
      symbol: text('Symbol of that decision.'),
      paragraph: text('Its paragraph.'),
      whole: {
        const: true,
        description: 'All that it gave; without it and a paragraph, the one mandate that it gave.',
      },
    }),
    reservation: thing('What a delegation does not agree to.', ['by', 'text'], {
      by: text('The delegation.'),
      kind: { enum: ['reservation', 'statement', 'dissociation', 'explanation-of-vote'], default: 'reservation' },
      paragraphs: names('The paragraphs that it limits; none where it concerns the whole.'),
      expression: text('The expression that it is limited to.'),
      text: text('What was said.', { maxLength: 50_000 }),
      span,
    }),
    evidence: thing('Words that say that something has come or happened.', ['kind', 'place', 'words'], {
      kind: {
        enum: [
          'report-received',
          'meeting-held',
          'document-adopted',
          'programme-established',
          'fund-recommended',
          'mandate-given',
          'activity-carried-out',
          'renewal',
          'reiteration',
        ],
      },
      place: text('Where: preamble/3, or the ref of an operative paragraph.', { maxLength: 60 }),
      words: text('The words that it rests on.', { maxLength: 200_000 }),
      documents: names('Symbols of the documents that are named with it.'),
      span,
    }),
    preamble: thing('A paragraph of the preamble.', ['text'], {
      text: text('Its words.', { maxLength: 200_000 }),
      cites: names('Symbols that it cites.'),
      span,
    }),
    remark: thing('What the reader remarked.', ['text'], {
      code: text('Stable.'),
      text: text('What it says.', { maxLength: 10_000 }),
      span,
    }),
  },
} as const;
