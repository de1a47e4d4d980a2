import { type CivilDate } from '#time';
import { type DueWindow } from '#session-calendar/domain';

/** The windows of a mandate's obligations by the calendar as of a day, by obligation id: what the register knows. */
export abstract class DueWindows {
  abstract of(mandateId: string, asOf: CivilDate): Promise<ReadonlyMap<string, DueWindow>>;
}
