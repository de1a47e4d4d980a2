/** What the symbol of a decision says: `AG/RES. 2118 (XXXV-O/05)`. */
export interface DecisionSymbol {
  /** One spelling for all printings of the same symbol: `AG/RES. 2432 (XXXVIII-O/08)` for `(XXXVIII-08)`. */
  readonly canonical: string;
  /** `AG/RES.`, `CP/RES.`, `CD/RES.`, `A/RES`, `S/RES`, `A/HRC/RES`, … */
  readonly series: string;
  readonly number: number;
  /** The letter of a resolution in parts: `A` of 49/222 A. */
  readonly part?: string;
  readonly session?: { readonly kind: 'regular' | 'special' | 'emergency'; readonly ordinal: number };
  readonly year?: number;
}
