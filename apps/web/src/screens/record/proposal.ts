/** What the reader proposes of a text, one thing asked at a time. */

export type Span = readonly [from: number, to: number];

export interface Directive {
  readonly verb: string;
  readonly act: string;
  readonly addressees: readonly string[];
  readonly mandate: boolean;
  readonly class?: string;
  readonly span?: Span;
}

/** As it was read, or in words that a person typed, which the register understands. */
export type Due = string | { readonly phrase?: string; readonly [form: string]: unknown };

export interface Report {
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly due: readonly Due[];
  readonly recurrence?: string | null;
  readonly span?: Span;
}

/** An earlier mandate that is renewed: its decision, and the paragraph where one is named. */
export interface RenewalTarget {
  readonly symbol: string;
  readonly paragraph?: string;
}

export interface OperativeParagraph {
  readonly ref: string;
  readonly chapeau: boolean;
  readonly text: string;
  readonly directives: readonly Directive[];
  readonly reports: readonly Report[];
  readonly deadlines: readonly Due[];
  readonly conditions?: readonly { readonly span?: Span }[];
  readonly renews?: readonly string[];
  readonly renewal_targets?: readonly RenewalTarget[];
  readonly span?: Span;
  readonly remarks?: readonly (string | { readonly text: string })[];
}

/** A decision document as an extraction answers it; the published schema says the rest. */
export interface DecisionDocument {
  readonly symbol: string | null;
  readonly stage: string;
  readonly title: string | null;
  readonly body: string | null;
  readonly session: { readonly ordinal: number | string; readonly kind: string } | string | null;
  readonly date: string | null;
  readonly language?: string;
  readonly operative: readonly OperativeParagraph[];
  readonly remarks?: readonly (string | { readonly text: string })[];
  readonly stretches?: readonly { readonly role: string; readonly span: Span }[];
  readonly source_text?: string;
}

/** One directive that asks somebody for something. */
export interface Proposal {
  readonly key: string;
  readonly index: number;
  readonly paragraph: OperativeParagraph;
  readonly directive: Directive;
}

/** A place to stop at: a proposal, or a paragraph in which nothing is asked. */
export type Stop = { readonly key: string; readonly paragraph: OperativeParagraph; readonly proposal: Proposal | null };

const keyOf = (paragraph: OperativeParagraph, index: number): string => `${paragraph.ref}#${index}`;

export const proposalsIn = (paragraph: OperativeParagraph): readonly Proposal[] =>
  paragraph.chapeau
    ? []
    : paragraph.directives.flatMap((directive, index) =>
        directive.mandate ? [{ key: keyOf(paragraph, index), index, paragraph, directive }] : [],
      );

export const proposalsOf = (document: DecisionDocument): readonly Proposal[] => document.operative.flatMap(proposalsIn);

export const stopsOf = (document: DecisionDocument): readonly Stop[] =>
  document.operative.flatMap((paragraph): readonly Stop[] => {
    const proposals = proposalsIn(paragraph);
    return proposals.length > 0
      ? proposals.map((proposal) => ({ key: proposal.key, paragraph, proposal }))
      : [{ key: `${paragraph.ref}#`, paragraph, proposal: null }];
  });

/** The words of a due time, as the text has them or somebody typed them. */
export const phraseOf = (due: Due): string => {
  if (typeof due === 'string') return due;
  if (due.phrase) return due.phrase;
  if ('unspecified' in due) return '';
  const [form, value] = Object.entries(due)[0] ?? ['', ''];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : form;
};

/** `AG/RES. 1948 (XXXIII-O/03) op. 3`, as people write it. */
export const refOf = ({ symbol, paragraph }: RenewalTarget): string =>
  paragraph ? `${symbol} op. ${paragraph}` : symbol;

/** Backwards, of what somebody typed. */
export const targetOf = (ref: string): RenewalTarget => {
  const [, symbol = ref, paragraph] = /^(.+?)(?:\s+(?:op|párr)\.\s*(\S+))?$/u.exec(ref.trim()) ?? [];
  return { symbol, ...(paragraph !== undefined && { paragraph }) };
};
