/** What the reader proposes of a text, one thing asked at a time, and what a person makes of it. */

export interface Directive {
  readonly verb: string;
  readonly act: string;
  readonly addressees: readonly string[];
  readonly mandate: boolean;
  readonly class?: string;
}

export interface Due {
  readonly phrase?: string;
  readonly [form: string]: unknown;
}

export interface OperativeParagraph {
  readonly ref: string;
  readonly chapeau: boolean;
  readonly text: string;
  readonly directives: readonly Directive[];
  readonly reports: readonly {
    readonly by: readonly string[];
    readonly to: readonly string[];
    readonly due: readonly Due[];
  }[];
  readonly deadlines: readonly Due[];
  readonly span?: readonly [number, number];
  readonly remarks?: readonly unknown[];
}

/** A decision document as an extraction answers it; the published schema says the rest. */
export interface DecisionDocument {
  readonly symbol: string | null;
  readonly stage: string;
  readonly title: string | null;
  readonly body: string | null;
  readonly session: { readonly ordinal: number | string; readonly kind: string } | null;
  readonly date: string | null;
  readonly language?: string;
  readonly operative: readonly OperativeParagraph[];
  readonly remarks?: readonly (string | { readonly text: string })[];
}

/** One directive that asks somebody for something. */
export interface Proposal {
  readonly key: string;
  readonly paragraph: OperativeParagraph;
  readonly directive: Directive;
}

export type Answer = 'accepted' | 'rejected';
export type Edit = Partial<Pick<Directive, 'verb' | 'addressees' | 'class'>>;

const keyOf = (paragraph: OperativeParagraph, index: number): string => `${paragraph.ref}#${index}`;

export const proposalsOf = (document: DecisionDocument): readonly Proposal[] =>
  document.operative.flatMap((paragraph) =>
    paragraph.chapeau
      ? []
      : paragraph.directives.flatMap((directive, index) =>
          directive.mandate ? [{ key: keyOf(paragraph, index), paragraph, directive }] : [],
        ),
  );

/** The document as a person leaves it: what was rejected asks nothing, what was edited reads so. */
export const settled = (
  document: DecisionDocument,
  answers: Readonly<Record<string, Answer>>,
  edits: Readonly<Record<string, Edit>>,
): DecisionDocument => ({
  ...document,
  operative: document.operative.map((paragraph) => ({
    ...paragraph,
    directives: paragraph.directives.map((directive, index) => {
      const key = keyOf(paragraph, index);
      return { ...directive, ...edits[key], mandate: directive.mandate && answers[key] !== 'rejected' };
    }),
  })),
});

/** The words of a due time, as the text has them. */
export const phraseOf = (due: Due): string => {
  if (due.phrase) return due.phrase;
  const [form, value] = Object.entries(due)[0] ?? ['', ''];
  return typeof value === 'string' || typeof value === 'number' ? `${form} ${value}` : form;
};
