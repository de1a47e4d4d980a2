import type { DecisionDocument, OperativeParagraph, Span, Stretch } from './decision-document.js';

/** A stretch of the text with what was read from it. */
export interface Explanation {
  readonly span: Span;
  /** The words themselves, white space single. */
  readonly text: string;
  /** "operative 3: request of the Permanent Council", "report to the General Assembly, session 34", … */
  readonly readings: readonly string[];
}

/** Shows, stretch by stretch, what a document says of the text it was read from. */
export function explain(text: string, document: DecisionDocument): Explanation[] {
  const { operative, stretches = [], preamble, remarks } = document;
  const byStart = new Map(operative.map((paragraph) => [paragraph.span[0], paragraph]));
  const remarksIn = byStretch(remarks, stretches);
  const preambleIn = byStretch(preamble, stretches);
  return stretches.map((stretch) => {
    const { role, span } = stretch;
    const paragraph = byStart.get(span[0]);
    return {
      span,
      text: text.slice(...span).replace(/\s+/g, ' '),
      readings: [
        paragraph === undefined ? role : `operative ${paragraph.ref}`,
        ...(paragraph === undefined ? [] : readingsOf(paragraph)),
        ...(preambleIn.get(stretch) ?? []).flatMap(({ cites }) => cites.map((symbol) => `cites ${symbol}`)),
        ...(remarksIn.get(stretch) ?? []).map((remark) => `remark ${remark.code}: ${remark.text}`),
      ],
    };
  });
}

/** The same as one printable text: each stretch, and below it what was read. */
export function explainText(text: string, document: DecisionDocument): string {
  return explain(text, document)
    .map(({ text: words, readings }) => [words, ...readings.map((reading) => `    › ${reading}`)].join('\n'))
    .join('\n\n');
}

/** What begins in each stretch; stretches are in the order of the text. */
function byStretch<Found extends { readonly span?: Span }>(
  found: readonly Found[],
  stretches: readonly Stretch[],
): ReadonlyMap<Stretch, readonly Found[]> {
  const within = new Map<Stretch, Found[]>();
  for (const one of found) {
    const stretch = one.span === undefined ? undefined : lastFrom(one.span[0], stretches);
    if (stretch === undefined) continue;
    const others = within.get(stretch);
    if (others === undefined) within.set(stretch, [one]);
    else others.push(one);
  }
  return within;
}

/** The last stretch that begins at an offset or before it. */
function lastFrom(at: number, stretches: readonly Stretch[]): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.span[0] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}

function readingsOf(paragraph: OperativeParagraph): string[] {
  const directives = paragraph.directives.map(({ verb, act, addressees, mandate, class: kind }) => {
    const whom = addressees.length > 0 ? ` → ${addressees.join('; ')}` : '';
    return `${verb} (${act}${mandate ? `, ${kind ?? 'mandate'}` : ''})${whom}`;
  });
  const reports = paragraph.reports.map(
    ({ by, to, due }) =>
      `report by ${by.join('; ') || 'nobody named'} to ${to.join('; ') || 'nobody named'}: ${due.map(shown).join(', ')}`,
  );
  return [
    ...(paragraph.chapeau ? ['introduces sub-paragraphs'] : []),
    ...directives,
    ...reports,
    ...paragraph.deadlines.map((due) => `deadline: ${shown(due)}`),
    ...paragraph.conditions.map(({ kind, scope }) => `condition: ${kind} (${scope})`),
    ...paragraph.renews.map((earlier) => `renews ${earlier}`),
    ...paragraph.cites.map((symbol) => `cites ${symbol}`),
    ...paragraph.remarks.map(({ code, text }) => `remark ${code}: ${text}`),
  ];
}

/** "session 34", "within P6M", "as soon as possible". */
function shown({ phrase, of, meant: _, ...form }: OperativeParagraph['deadlines'][number]): string {
  const [[key = '', value = ''] = []] = Object.entries(form);
  const words = value === true ? key : `${key.replace('_', ' ')} ${String(value)}`;
  return `${words}${of === undefined ? '' : ` of ${of}`}${phrase === undefined ? '' : ` (“${phrase}”)`}`;
}
