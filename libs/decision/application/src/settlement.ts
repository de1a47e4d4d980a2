/**
 * What the paragraphs of adopted decisions bring about. Whatever was entered or taken back first, settling comes to the
 * same: a paragraph that continues an earlier mandate on the register renews it, every other one gives its own.
 */
import { type GivenMandate, symbolKind, symbolStreamId } from '#decision/domain';
import { END, lastDay, type On } from '#time';
import { type OwnEntry, type UnitOfWork } from '#journal';
import { mandateKind, type Obligation, obligationElsewhere, samePlace } from '#mandate/domain';
import { carryFacts } from './carry-over.js';
import { continuedMandates, homeOf } from './continued.js';
import { type Kin } from './kin.js';
import { livingMandate, mandateAt, type Paragraph, paragraphAt } from './renewal-links.js';

const laterOf = (a: On, b: On): On => (lastDay(a) > lastDay(b) ? a : b);

/** What mandates of a paragraph ask, under ids that cannot meet those of the mandate that they go on in. */
const asked = ({ source }: Paragraph, mandates: readonly GivenMandate[]): readonly Obligation[] =>
  mandates.flatMap(({ terms }) =>
    terms.obligations.map((obligation) => ({ ...obligation, id: obligationElsewhere(source, obligation.id) })),
  );

/** Obligations that a paragraph has brought into these mandates. */
const owedIn = async (unit: UnitOfWork, { source }: Paragraph, mandates: Iterable<string>): Promise<Set<string>> => {
  const owed = new Set<string>();
  for (const id of mandates)
    for (const { event } of (await unit.load(mandateKind, id)).counting)
      if (event.type === 'MandateRenewed' && samePlace(event.by, source))
        for (const obligation of event.obligations) owed.add(obligation.id);
  return owed;
};

/**
 * Mandates of one paragraph go on in an earlier one from a day on: what they ask is owed there, with what was told of it,
 * and what others added to them meanwhile.
 * @param elsewhere where the paragraph has brought what it asks already: nothing is owed twice
 */
export const goOn = async (
  unit: UnitOfWork,
  paragraph: Paragraph,
  mandates: readonly GivenMandate[],
  into: string,
  on: On,
  elsewhere: Iterable<string> = [],
): Promise<void> => {
  const { decision, source } = paragraph;
  const facts = { on, by: unit.intent.by };
  const root = await unit.load(mandateKind, into);
  const owed = await owedIn(unit, paragraph, elsewhere);
  const obligations = asked(paragraph, mandates).filter(({ id }) => !owed.has(id));
  const { session } = decision.state;
  root.execute({ type: 'RenewMandate', by: source, session, adoptedOn: decision.on, obligations }, facts);
  for (const { id } of mandates) {
    const own = await unit.load(mandateKind, id);
    const state = own.stateOn(END);
    if (state.validity === 'unknown' || state.validity === 'merged') continue;
    for (const { event } of own.counting)
      if (event.type === 'MandateRenewed') {
        const { type: _, on: renewedOn, ...renewal } = event;
        root.execute({ type: 'RenewMandate', ...renewal }, { ...facts, on: laterOf(renewedOn, on) });
      }
    own.execute({ type: 'MergeMandate', into, by: source }, facts);
    await carryFacts(unit, source, id, into, on);
  }
};

/** Ids of mandates. */
export interface Settled {
  readonly issued: readonly string[];
  readonly renewed: readonly string[];
}

/** Settles paragraphs, those that they continue before them. */
export class Settlement {
  readonly #done = new Set<string>();

  constructor(
    private readonly unit: UnitOfWork,
    private readonly kin: Kin = { mandates: new Set(), sources: [] },
    private readonly reason = '',
  ) {}

  /** All that is kin, as far as it is adopted. */
  async settleAll(): Promise<void> {
    for (const source of this.kin.sources) {
      const paragraph = await paragraphAt(this.unit, source);
      if (paragraph) await this.settle(paragraph);
    }
  }

  async settle(paragraph: Paragraph): Promise<Settled> {
    const { decision, source, mandates } = paragraph;
    this.#done.add(`${source.decision} ${source.paragraph}`);
    const roots = new Map<GivenMandate, ReadonlySet<string>>();
    for (const mandate of mandates) roots.set(mandate, await this.#rootsOf(paragraph, mandate));
    await this.#release(paragraph, roots);
    const issued: string[] = [];
    const continuing = new Map<string, GivenMandate[]>();
    for (const [mandate, found] of roots) {
      for (const root of found) continuing.set(root, [...(continuing.get(root) ?? []), mandate]);
      if (found.size > 0) continue;
      const { id, origin, terms } = mandate;
      const own = await this.unit.load(mandateKind, id);
      own.execute({ type: 'IssueMandate', origin, terms }, { on: decision.on, by: this.unit.intent.by });
      issued.push(id);
      for (const other of this.kin.mandates) await carryFacts(this.unit, source, other, id);
    }
    await this.#goOnIn(paragraph, continuing);
    return { issued, renewed: [...continuing.keys()] };
  }

  /** What a paragraph asks is owed in one place: where it has gone on already, else in the first that it continues. */
  async #goOnIn(paragraph: Paragraph, continuing: ReadonlyMap<string, readonly GivenMandate[]>): Promise<void> {
    for (const [root, renewing] of continuing) {
      const others = new Set(continuing.keys());
      for (const { id } of renewing) others.add(await livingMandate(this.unit, id));
      others.delete(root);
      await this.#refill(paragraph, renewing, root, others);
      await goOn(this.unit, paragraph, renewing, root, paragraph.decision.on, others);
      for (const other of this.kin.mandates) await carryFacts(this.unit, paragraph.source, other, root);
    }
  }

  /** A renewal that left to another place what is not owed there any more is entered anew. */
  async #refill(paragraph: Paragraph, renewing: readonly GivenMandate[], root: string, others: Iterable<string>) {
    const owed = await owedIn(this.unit, paragraph, [root, ...others]);
    if (asked(paragraph, renewing).every(({ id }) => owed.has(id))) return;
    const mandate = await this.unit.load(mandateKind, root);
    for (const { id, event } of mandate.counting)
      if (event.type === 'MandateRenewed' && samePlace(event.by, paragraph.source)) mandate.retract(id, this.reason);
  }

  /** Where what a mandate continues lives by now; a target that leads to nothing is noted under its symbol. */
  async #rootsOf(paragraph: Paragraph, mandate: GivenMandate): Promise<ReadonlySet<string>> {
    const roots = new Set<string>();
    for (const { target, found } of await continuedMandates(this.unit, { paragraph, mandate })) {
      const before = found?.paragraph.source;
      const isDue = before && this.kin.sources.some((one) => samePlace(one, before));
      if (found && isDue && !this.#done.has(`${before.decision} ${before.paragraph}`))
        await this.settle(found.paragraph);
      const home = found && (await homeOf(this.unit, found));
      if (home !== undefined && home !== mandate.id) roots.add(home);
      if (found) continue;
      const symbol = await this.unit.load(symbolKind, symbolStreamId(target.symbol));
      symbol.execute({ type: 'CiteSymbol', by: paragraph.source, paragraph: target.paragraph }, { on: null });
    }
    return roots;
  }

  /** Takes back the renewals and merges of a paragraph that have lost what they rest on. */
  async #release({ source }: Paragraph, roots: ReadonlyMap<GivenMandate, ReadonlySet<string>>): Promise<void> {
    const all = new Set([...roots.values()].flatMap((found) => [...found]));
    for (const id of this.kin.mandates) {
      const mandate = await this.unit.load(mandateKind, id);
      for (const entry of mandate.counting)
        if (
          entry.event.type === 'MandateRenewed' &&
          samePlace(entry.event.by, source) &&
          !(await this.#stands(id, all, entry))
        )
          mandate.retract(entry.id, this.reason);
    }
    for (const [{ id }, found] of roots) {
      const mandate = await this.unit.load(mandateKind, id);
      for (const entry of mandate.counting)
        if (entry.event.type === 'MandateMerged' && !(await this.#stands(entry.event.into, found, entry)))
          mandate.retract(entry.id, this.reason);
    }
  }

  /** Whether a link to a mandate is what the text says, or what a person says of a mandate that is still there. */
  async #stands(mandate: string, roots: ReadonlySet<string>, entry: OwnEntry<unknown>): Promise<boolean> {
    if ((await mandateAt(this.unit, mandate)).validity === 'unknown') return false;
    return roots.has(await livingMandate(this.unit, mandate)) || (await this.#isByHand(entry));
  }

  /** A link by hand is a command of its own: no decision is entered with it, and nothing taken back. */
  async #isByHand(entry: OwnEntry<unknown>): Promise<boolean> {
    if (entry.commandId === this.unit.intent.commandId) return false;
    const commit = await this.unit.commitOf(entry);
    return !commit.some(({ stream, type }) => stream.startsWith('decision-') || type.includes('.entry-retracted.'));
  }
}
