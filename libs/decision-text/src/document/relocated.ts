import type { DecisionDocument, OperativeParagraph, Remark, Span } from '../decision-document.js';

/**
 * A document whose spans lie in the text as it was given.
 *
 * @param sourceOf where a character of the text that was read stands in the text as it was given
 */
export function relocated(document: DecisionDocument, sourceOf: (at: number) => number): DecisionDocument {
  const moved = ([start, end]: Span): Span => [sourceOf(start), end > start ? sourceOf(end - 1) + 1 : sourceOf(start)];
  const whole = <T extends { readonly span: Span }>(one: T): T => ({ ...one, span: moved(one.span) });
  const remark = (one: Remark): Remark => (one.span === undefined ? one : { ...one, span: moved(one.span) });
  const paragraph = (one: OperativeParagraph): OperativeParagraph => ({
    ...whole(one),
    directives: one.directives.map(whole),
    reports: one.reports.map(whole),
    conditions: one.conditions.map(whole),
    remarks: one.remarks.map(remark),
  });
  return {
    ...document,
    preamble: document.preamble.map(whole),
    operative: document.operative.map(paragraph),
    reservations: document.reservations.map(whole),
    ...(document.evidence === undefined ? {} : { evidence: document.evidence.map(whole) }),
    unclassified: document.unclassified.map(moved),
    ...(document.stretches === undefined ? {} : { stretches: document.stretches.map(whole) }),
    remarks: document.remarks.map(remark),
  };
}
