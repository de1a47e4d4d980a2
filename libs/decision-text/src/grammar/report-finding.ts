import type { Due, Schedule } from '../decision-document.js';

/** A report asked for, with offsets in the stretch that was read. */
export interface ReportFinding {
  /** Undefined where the addressee of the directive reports. */
  readonly by: readonly string[] | undefined;
  /** Through whom: "through the Economic and Social Council". */
  readonly via: readonly string[];
  readonly to: readonly string[];
  readonly due: readonly Due[];
  readonly recurrence: string | null;
  readonly schedule?: Schedule | undefined;
  /** Within which time it is handed on by whom it goes through. */
  readonly onward?: Due;
  readonly form: 'written' | 'oral' | 'section-of-another-report' | undefined;
  readonly start: number;
  readonly end: number;
}
