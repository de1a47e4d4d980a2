import { type KnownActor, findActor } from '#actor/directory';
import type { Directive, OperativeParagraph } from '../decision-document.js';
import { namesAgent, trimmed } from '../languages/en/noun-phrases.js';
import type { Annex } from '../layout/annex.js';
import type { Item } from '../layout/item.js';
import type { DecisionContext } from './context.js';
import { readItem } from './read-item.js';

/** What the heading or the introduction of a list hands to its items. */
interface Charge {
  readonly addressees: readonly string[];
  readonly act: Directive['act'];
  readonly class: NonNullable<Directive['class']>;
  /** The verb of an introduction; undefined where each item brings its own. */
  readonly verb: string | undefined;
}

const LEFT_TO_DISCRETION =
  /\b(?:sole discretion|at (?:the|its|their) discretion|optional|non-binding|voluntary nature|discreción)\b/i;
/** "The focal point will perform the following tasks:" */
const TASKS =
  /^((?:The |All |Each )?[\p{L}’ -]{3,80}?) (?:shall|will|should|is to|are to) (\p{Ll}+) (?:the following|as follows)\b[^.]{0,120}:$/u;

/**
 * Reads an annex. Where it gives tasks, its headings name who is to do what stands under them, or an introduction does.
 * The numbered items of others (principles, statutes, rules) are paragraphs in which the body asks nothing itself.
 */
export function readAnnex({ items, introduction }: Annex, context: DecisionContext): OperativeParagraph[] {
  const optional = LEFT_TO_DISCRETION.test(introduction);
  const parents = new Set(items.map(({ parent }) => parent));
  const headings = new Map(
    [...new Set(items.map(({ heading }) => heading))].map(
      (heading) => [heading, chargeOfHeading(heading, optional, context)] as const,
    ),
  );
  const introduced = items.some(({ passage }) => TASKS.test(passage.text));
  if (!introduced && ![...headings.values()].some((charge) => charge !== undefined))
    return items.filter(isProvision).map((item) => {
      const hasChildren = parents.has(item.ref);
      return { ...readItem(item, { inherited: [], hasChildren }, context), directives: [] };
    });
  const paragraphs: OperativeParagraph[] = [];
  const byRef = new Map<string, OperativeParagraph>();
  let open: Charge | undefined;
  for (const item of items) {
    const opens = TASKS.exec(item.passage.text);
    if (opens !== null)
      open = { addressees: [trimmed(opens[1] ?? '')], act: 'instruction', class: 'mandate', verb: opens[2] };
    const charge = headings.get(item.heading) ?? (item.ref.includes('/u') && opens === null ? undefined : open);
    if (charge === undefined && !item.ref.includes('/u')) continue;
    const paragraph = readAnnexItem(item, charge, opens !== null || parents.has(item.ref), context);
    if (paragraph.directives.length === 0) continue;
    byRef.set(item.ref, paragraph);
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** A numbered item that is a sentence, and no cell of a table or line of a list of names. */
const isProvision = ({ ref, passage: { text } }: Item): boolean =>
  !ref.includes('/u') && /[.;:]$/.test(text) && text.split(' ', 7).length > 6;

/** "The Security Council requests …" at the head of an annex. */
const BODY_SPEAKS = /^The (?:\p{Lu}[\p{L}-]* (?:and )?){1,5}\p{Ll}+s /u;

function readAnnexItem(
  item: Item,
  charge: Charge | undefined,
  hasChildren: boolean,
  context: DecisionContext,
): OperativeParagraph {
  if (charge === undefined) {
    const paragraph = readItem(item, { inherited: [], hasChildren }, context);
    return BODY_SPEAKS.test(item.passage.text) ? paragraph : { ...paragraph, directives: [] };
  }
  const verb = charge.verb ?? taskVerb(item.passage.text);
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

const HEADED = /\b(?:for|to|of|by|para|a|de)(?: the| la| los| las| el)? ([\p{L} ,’'-]{4,80})/iu;
const INSTRUCTS = /\b(?:mandates?|tasks?|instructions?|responsibilities|duties|functions|mandatos|tareas|funciones)\b/i;

function chargeOfHeading(
  heading: string | undefined,
  optional: boolean,
  { body }: DecisionContext,
): Charge | undefined {
  const words = HEADED.exec(heading ?? '')?.[1]?.split(' ') ?? [];
  for (let count = words.length; count > 0; count--) {
    const actor = findActor(words.slice(0, count).join(' '), body ?? undefined);
    if (actor === undefined) continue;
    const act = INSTRUCTS.test(heading ?? '') ? 'instruction' : 'exhortation';
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

const LEAD_IN =
  /^(?:In|With|Within|Through|Where|As|On|At|To the extent|Subject|When|By|For|From|En|Con) [^,;]{2,120}, (?:and )?(?=\p{Ll})/u;

/** The verb of an item in the imperative: "Ensure that …", "In cooperation with States, create …", "Move forward …". */
function taskVerb(text: string): string {
  const words = text
    .replace(LEAD_IN, '')
    .replace(/^(?:To|to) /, '')
    .replace(/^\p{L}+ly /u, '');
  const [verb = '', particle = ''] = words.split(/[\s,]+/);
  const lemma = verb.toLowerCase();
  return /^(?:forward|up|out|upon)$/.test(particle) && namesAgent(lemma) === false ? `${lemma} ${particle}` : lemma;
}
