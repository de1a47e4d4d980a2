import { type KnownActor, findActor } from '#actor/directory';
import type { Directive, OperativeParagraph } from '../decision-document.js';
import type { Annex } from '../layout/annex.js';
import type { Item } from '../layout/item.js';
import type { DecisionContext } from './context.js';
import { planRow } from './plan-item.js';
import { readItem } from './read-item.js';

/** What the heading or the introduction of a list hands to its items. */
interface Charge {
  readonly addressees: readonly string[];
  readonly act: Directive['act'];
  readonly class: NonNullable<Directive['class']>;
  /** The verb of an introduction; undefined where each item brings its own. */
  readonly verb: string | undefined;
}

/**
 * Reads an annex. Where it gives tasks, its headings name who is to do what stands under them, or an introduction does.
 * The rows of a table of actions are read as they stand, and so are the lines of a plan. The numbered items of others (principles, statutes, rules) are paragraphs in which the body asks nothing itself.
 */
export function readAnnex({ items: all, introduction, title }: Annex, context: DecisionContext): OperativeParagraph[] {
  const rows = all.filter(({ row }) => row !== undefined);
  if (rows.length > 0)
    return [
      ...rows.map((item) => readItem(item, { inherited: [], hasChildren: false }, context)),
      ...readAnnex({ items: all.filter(({ row }) => row === undefined), introduction, title }, context),
    ];
  const items = all;
  const words = context.language.annex;
  const optional = words.leftToDiscretion.test(introduction);
  const parents = new Set(items.map(({ parent }) => parent));
  const headings = new Map(
    [...new Set(items.map(({ heading }) => heading))].map(
      (heading) => [heading, chargeOfHeading(heading, optional, context)] as const,
    ),
  );
  const introduced = items.some(({ passage }) => words.tasksIn(passage.text) !== undefined);
  const isCharged = introduced || [...headings.values()].some((charge) => charge !== undefined);
  if (!isCharged && words.plan.test(title)) return items.filter(isOfPlan).map((item) => readPlanItem(item, context));
  if (!isCharged)
    return items.filter(isProvision).map((item) => {
      const hasChildren = parents.has(item.ref);
      return { ...readItem(item, { inherited: [], hasChildren }, context), directives: [] };
    });
  const paragraphs: OperativeParagraph[] = [];
  const byRef = new Map<string, OperativeParagraph>();
  let open: Charge | undefined;
  for (const item of items) {
    const opens = words.tasksIn(item.passage.text);
    if (opens !== undefined) open = { addressees: [opens.who], act: 'instruction', class: 'mandate', verb: opens.verb };
    const charge = headings.get(item.heading) ?? (item.ref.includes('/u') && opens === undefined ? undefined : open);
    if (charge === undefined && !item.ref.includes('/u')) continue;
    const paragraph = readAnnexItem(item, charge, opens !== undefined || parents.has(item.ref), context);
    if (paragraph.directives.length === 0) continue;
    byRef.set(item.ref, paragraph);
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** Longer lines without a number are what is told about a plan, and not in it. */
const MOST_WORDS = 60;
/** "Lamps 1,350": what a table says that something costs. */
const COST = /^\D{1,80} \d{1,3}(?:[.,]\d{3})*$/;
const isOfPlan = ({ ref, passage: { text } }: Item): boolean =>
  !COST.test(text) && (!ref.includes('/u') || text.split(' ', MOST_WORDS + 1).length <= MOST_WORDS);

/** A line of a plan asks whom it names; one that names nobody is a paragraph, for a person to say what it asks. */
function readPlanItem(item: Item, context: DecisionContext): OperativeParagraph {
  const row = planRow(item.passage, context);
  const paragraph = readItem({ ...item, ...(row && { row }) }, { inherited: [], hasChildren: false }, context);
  return row ? paragraph : { ...paragraph, directives: [] };
}

/** A numbered item that is a sentence, and no cell of a table or line of a list of names. */
const isProvision = ({ ref, passage: { text } }: Item): boolean =>
  !ref.includes('/u') && /[.;:]$/.test(text) && text.split(' ', 7).length > 6;

function readAnnexItem(
  item: Item,
  charge: Charge | undefined,
  hasChildren: boolean,
  context: DecisionContext,
): OperativeParagraph {
  if (charge === undefined) {
    const paragraph = readItem(item, { inherited: [], hasChildren }, context);
    return context.language.annex.bodySpeaks.test(item.passage.text) ? paragraph : { ...paragraph, directives: [] };
  }
  const verb = charge.verb ?? context.language.annex.taskVerb(item.passage.text);
  const inherited: Directive = {
    verb,
    act: charge.act,
    addressees: charge.addressees,
    mandate: true,
    class: charge.class,
    span: [item.start, item.end],
  };
  return readItem(item, { inherited: [inherited], hasChildren }, context);
}

function chargeOfHeading(
  heading: string | undefined,
  optional: boolean,
  { body, isLoose, language: { annex } }: DecisionContext,
): Charge | undefined {
  if (isLoose && !annex.instructs.test(heading ?? '')) return undefined;
  const words = annex.headed.exec(heading ?? '')?.[1]?.split(' ') ?? [];
  for (let count = words.length; count > 0; count--) {
    const actor = findActor(words.slice(0, count).join(' '), body ?? undefined);
    if (actor === undefined) continue;
    const act = annex.instructs.test(heading ?? '') ? 'instruction' : 'exhortation';
    const own = actor.kind !== 'states' && actor.kind !== 'outside';
    return {
      addressees: [namedAs(actor, words.slice(0, count).join(' '))],
      act,
      class: own ? 'mandate' : optional ? 'optional' : 'exhortation',
      verb: undefined,
    };
  }
  return undefined;
}

/** The name or alias that a heading prints, in the case of the table. */
const namedAs = ({ name, aliases }: KnownActor, printed: string): string =>
  [name, ...aliases].find((one) => one.toLowerCase() === printed.toLowerCase()) ?? name;
