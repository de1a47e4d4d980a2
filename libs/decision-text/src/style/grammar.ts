import type { Address } from '../directive/address.js';
import type { DueContext, DueFinding } from '../due/due-finding.js';
import type { ReportFinding } from '../report/report-finding.js';
import type { OperativeLanguage } from './language.js';

/** What the reader does differently in each language: its tables, and the functions that read with them. */
export interface Grammar {
  readonly operative: OperativeLanguage;
  /** Whom the object of a directive names. */
  readonly address: (lemma: string, object: string) => Address;
  readonly dues: (text: string, context: DueContext) => readonly DueFinding[];
  /** The report that a body looks forward to. */
  readonly awaited: (object: string, dues: readonly DueFinding[], speaker: string | undefined) => ReportFinding;
  readonly reports: (
    task: string,
    dues: readonly DueFinding[],
    speaker: string | undefined,
  ) => readonly ReportFinding[];
}
