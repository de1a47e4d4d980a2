import type { DecisionDocument, OperativeParagraph, Span } from './decision-document.js';

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
  const byStart = new Map(document.operative.map((paragraph) => [paragraph.span[0], paragraph]));
  return (document.stretches ?? []).map(({ role, span }) => {
    const paragraph = byStart.get(span[0]);
    const words = text.slice(...span).replace(/\s+/g, ' ');
    const remarks = document.remarks
      .filter((remark) => isWithin(remark.span, span))
      .map((remark) => `remark ${remark.code}: ${remark.text}`);
    const cites = document.preamble
      .filter((one) => isWithin(one.span, span))
      .flatMap((one) => one.cites.map((symbol) => `cites ${symbol}`));
    return {
      span,
      text: words,
      readings: [
        paragraph === undefined ? role : `operative ${paragraph.ref}`,
        ...(paragraph === undefined ? [] : readingsOf(paragraph)),
        ...cites,
        ...remarks,
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

const isWithin = (inner: Span | undefined, outer: Span): boolean =>
  inner !== undefined && inner[0] >= outer[0] && inner[0] < outer[1];

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
function shown({ phrase, of, ...form }: OperativeParagraph['deadlines'][number]): string {
  const [[key = '', value = ''] = []] = Object.entries(form);
  const words = value === true ? key : `${key.replace('_', ' ')} ${String(value)}`;
  return `${words}${of === undefined ? '' : ` of ${of}`}${phrase === undefined ? '' : ` (“${phrase}”)`}`;
}
