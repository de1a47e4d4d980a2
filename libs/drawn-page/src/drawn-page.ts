/** What a server and the thread that draws its pages say to one another. */

/** A page to be drawn before it is sent. */
export interface PageAsked {
  /** Path and query, as the browser asked for them. */
  readonly address: string;
  /** Two letters: what the browser would like to read. */
  readonly language: string;
  /** The office's own day, as an ISO day. */
  readonly today: string;
}

/** What the thread has to know of the register to draw it. */
export interface Question {
  readonly number: number;
  /** Path and query, below the server's address. */
  readonly path: string;
}

export interface Answer {
  readonly number: number;
  readonly status: number;
  /** JSON. */
  readonly body: string;
}

/** What is known of a page before it is drawn. */
export interface PageBegun {
  readonly language: string;
  /** What the address says of light and dark; undefined where the reader's system decides. */
  readonly theme: 'light' | 'dark' | undefined;
}

export interface PageDrawn {
  readonly html: string;
  /** JSON: what the app takes over from, {@link TakenOver}. */
  readonly from: string;
}

/** What the app in the browser has to know to go on where the page was drawn. */
export interface TakenOver {
  readonly language: string;
  readonly today: string;
  /** The answers that were drawn, as the app keeps them. */
  readonly answers: unknown;
}

/** What comes from the thread about one page. */
export type FromThread =
  | { readonly begun: PageBegun }
  | { readonly question: Question }
  | { readonly drawn: PageDrawn }
  | { readonly failed: string };
