/** Words that a page draws in one go; lengths in points, heights from the foot of the page. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly height: number;
}

/** Pieces on one baseline, from left to right, that no wide gap parts. */
export interface Segment {
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly height: number;
}

/** What stands at one height of a page, from left to right. */
export type Row = readonly Segment[];
