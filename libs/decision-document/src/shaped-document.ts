/** A decision document as the schema lets it through: what may be left out may be missing. */
import { type DecisionDocument, type Deadline, type GivenDirective, type GivenDocument, type GivenDue, type GivenParagraph, type GivenReport } from '#decision-text'; // prettier-ignore

type OneOrSeveral<Value> = Value | readonly Value[];

export type ShapedDirective = Partial<GivenDirective> & Pick<GivenDirective, 'verb'>;

export type ShapedReport = Partial<Omit<GivenReport, 'due'>> & { readonly due?: OneOrSeveral<GivenDue> };

type Condition = GivenParagraph['conditions'][number];

export interface ShapedParagraph extends Partial<
  Omit<GivenParagraph, 'ref' | 'text' | 'directives' | 'reports' | 'deadlines' | 'conditions' | 'remarks'>
> {
  readonly ref: string;
  readonly text: string;
  readonly directives?: readonly ShapedDirective[];
  readonly reports?: readonly ShapedReport[];
  readonly deadlines?: OneOrSeveral<Deadline | string>;
  readonly conditions?: readonly (Partial<Condition> & Pick<Condition, 'kind'>)[];
  readonly remarks?: readonly ShapedRemark[];
}

type ShapedRemark = Partial<DecisionDocument['remarks'][number]> & { readonly text: string };
type ShapedReservation = Partial<GivenDocument['reservations'][number]> & {
  readonly by: string;
  readonly text: string;
};

export interface ShapedDocument extends Partial<
  Omit<GivenDocument, 'body' | 'session' | 'operative' | 'reservations' | 'remarks'>
> {
  readonly source?: string;
  readonly source_text?: string;
  readonly body: string | null;
  readonly session?: GivenDocument['session'] | number;
  readonly operative: readonly ShapedParagraph[];
  readonly reservations?: readonly ShapedReservation[];
  readonly remarks?: readonly ShapedRemark[];
  readonly preamble?: readonly { readonly text: string }[];
}
