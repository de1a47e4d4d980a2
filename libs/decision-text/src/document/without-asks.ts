import { citationsIn, type CitingFacts } from '../citation/citations.js';
import type { Directive, OperativeParagraph } from '../decision-document.js';
import type { Item } from '../layout/item.js';
import { madeOf, NONE } from '../text/none.js';
import { citedBy, remarksOn } from './cited.js';
import type { DecisionContext } from './context.js';

/** A number with no words behind it. */
export const wordless = ({ ref, start, end }: Item, { notes }: DecisionContext): OperativeParagraph => ({
  ref,
  chapeau: false,
  text: '',
  directives: NONE,
  reports: NONE,
  deadlines: NONE,
  conditional: false,
  conditions: NONE,
  renews: NONE,
  renewal_targets: NONE,
  cites: citedBy({ text: '', start, end }, NONE, notes),
  span: [start, end],
  remarks: NONE,
});

/** What citations are read by. */
export const citingIn = ({ language: { citing }, facts, calendar }: DecisionContext): CitingFacts => ({
  citing,
  facts,
  calendar,
});

/** "BE IT RESOLVED: … Resolution 3 is hereby superseded": nothing is left to do by anybody. */
export const isDoneByAdoption = (
  text: string,
  inherited: readonly Directive[],
  { language }: DecisionContext,
): boolean =>
  inherited.length > 0 &&
  inherited.every(({ act, addressees }) => act === 'decision' && addressees.length === 0) &&
  language.clauses.doneByAdoption.test(text);

export function doneByAdoption(
  item: Item,
  inherited: readonly Directive[],
  context: DecisionContext,
): OperativeParagraph {
  const { text } = item.passage;
  const citations = citationsIn(text, citingIn(context));
  return {
    ...wordless(item, context),
    text,
    directives: madeOf(inherited, ({ verb, act }): Directive => ({
      verb,
      act,
      addressees: [],
      mandate: false,
      span: [item.start, item.end],
    })),
    cites: citedBy({ text, start: item.start, end: item.end }, citations, context.notes),
    remarks: remarksOn(citations, item.passage),
  };
}
