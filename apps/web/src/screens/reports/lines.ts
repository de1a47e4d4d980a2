/** A list of documents as it is pasted: from a spreadsheet, or typed with semicolons. */

export interface Line {
  readonly number: number;
  readonly document: string;
  readonly on: string;
  /** Mandates that it answers, as written. */
  readonly mandates: readonly string[];
  /** What is missing, where it cannot be entered as it stands. */
  readonly fault: 'columns' | 'day' | null;
}

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;

/** Document, day and mandates of each line, between tabs or semicolons; several mandates stand between bars. */
export const linesOf = (pasted: string): readonly Line[] =>
  pasted.split('\n').flatMap((text, index) => {
    if (text.trim() === '') return [];
    const [document = '', on = '', mandates = ''] = text.split(/\t|;/).map((part) => part.trim());
    const refs = mandates.split('|').map((ref) => ref.trim()).filter(Boolean); // prettier-ignore
    const isWhole = document !== '' && refs.length > 0;
    const fault = !isWhole ? 'columns' : DAY.test(on) ? null : 'day';
    return [{ number: index + 1, document, on, mandates: refs, fault }];
  });
