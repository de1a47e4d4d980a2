import { type History, type HistoryEntry, type Listing } from '#register';
import { Shown, ShownList, ShownOrNull } from './shown.js';

export class KnownAtAnswer {
  @Shown(Number, 'Number of the last entry that the answer takes in.') readonly seq!: number;
  @ShownOrNull(String, 'When that was recorded.') readonly recordedAt!: string | null;
}

/** What every list says of itself; its items are described with each route. */
export class ListingAnswer implements Omit<Listing<unknown>, 'items'> {
  @Shown(String, 'As of this day.') readonly asOf!: string;
  @Shown(KnownAtAnswer, 'As known then.') readonly knownAt!: KnownAtAnswer;
  @Shown(String, 'How far the record goes, in a sentence.') readonly coverage!: string;
  @Shown(Number, 'How many there are on all pages.') readonly total!: number;
  @ShownOrNull(String, 'To be given as "page"; null after the last.') readonly next!: string | null;
}

export class RetractedAnswer {
  @Shown(Number, 'Number of the entry that took it back.') readonly seq!: number;
  @Shown(String, 'Why.') readonly reason!: string;
}

export class StateAfterAnswer {
  @Shown(String, 'Validity, or the status of a decision.') readonly validity!: string;
  @Shown(String, 'Delivery.') readonly delivery!: string;
  @ShownOrNull(String, 'Reporting.') readonly reporting!: NonNullable<HistoryEntry['stateAfter']>['reporting'];
}

export class HistoryEntryAnswer implements HistoryEntry {
  @Shown(Number, 'Number of the entry.') readonly seq!: number;
  @Shown(String, 'Id of the entry.') readonly id!: string;
  @Shown(String, 'The stream that it stands in.') readonly stream!: string;
  @Shown(String, 'Its name on disk.') readonly type!: string;
  @ShownOrNull(String, 'When it became true; null for always.') readonly on!: string | null;
  @Shown(String, 'When it was recorded.') readonly recordedAt!: string;
  @Shown(String, 'By whom.') readonly recordedBy!: string;
  @Shown(String, 'What changed, in a sentence.') readonly what!: string;
  @ShownOrNull(RetractedAnswer, 'Where it was taken back.') readonly retracted!: RetractedAnswer | null;
  @ShownOrNull(String, 'Where it does not fit what was entered before its day.') readonly remark!: string | null;
  @ShownOrNull(StateAfterAnswer, 'Null where it does not count.') readonly stateAfter!: StateAfterAnswer | null;
}

export class HistoryAnswer implements History {
  @Shown(String, 'What it is the history of.') readonly ref!: string;
  @Shown(String, 'As of this day.') readonly asOf!: string;
  @Shown(KnownAtAnswer, 'As known then.') readonly knownAt!: KnownAtAnswer;
  @ShownList(HistoryEntryAnswer, 'In the order in which they became true.') readonly entries!: HistoryEntryAnswer[];
}
