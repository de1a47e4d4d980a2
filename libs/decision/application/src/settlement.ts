/**
 * What the paragraphs of adopted decisions bring about. Whatever was entered or taken back first, settling comes to the
 * same: a paragraph that continues an earlier mandate on the register renews it, every other one gives its own.
 */
import { type GivenMandate } from '#decision/domain';
import { END, type On } from '#time';
import { type UnitOfWork } from '#journal';
import { isEnded, mandateKind, refuseToldOtherwise, samePlace } from '#mandate/domain';
import { asked, linkedHere, owedIn, putRight, runningBy } from './asking.js';
import { type CountingEntry, isLinkByHand } from './by-hand.js';
import { carryAlongLinks, carryFacts, carryRenewals, takeLinkBack } from './carry-over.js';
import { continuedMandates, homeOf } from './continued.js';
import { type Kin } from './kin.js';
import { giveTime, isMoreTimeNoMore } from './more-time.js';
import { hasEndedBy, livingMandate, mandateAt, type Paragraph, wholeParagraphAt } from './renewal-links.js';
import { namedSymbol, symbolOf } from './symbol-stream.js';

/** From which day on, and by whose word. */
interface Link {
  readonly on: On;
  readonly byHand: boolean;
  /** Where the paragraph has brought what it asks already: nothing is owed twice. */
  readonly elsewhere: readonly string[];
}

/**
 * Mandates of one paragraph go on in an earlier one from a day on: what they ask is owed there, with what was told of it,
 * and what others added to them meanwhile.
 */
export const goOn = async (
  unit: UnitOfWork,
  paragraph: Paragraph,
  mandates: readonly GivenMandate[],
  into: string,
  { on, byHand, elsewhere }: Link,
): Promise<void> => {
  const { decision, source } = paragraph;
  const facts = { on, by: unit.intent.by };
  const root = await unit.load(mandateKind, into);
  const owed = await owedIn(unit, paragraph, elsewhere);
  const obligations = asked(paragraph, mandates).filter(({ id }) => !owed.has(id));
  const { session } = decision.state;
  const running = runningBy(paragraph);
  root.execute(
    { type: 'RenewMandate', by: source, session, adoptedOn: decision.on, obligations, ...running, byHand },
    facts,
    byHand ? refuseToldOtherwise : undefined,
  );
  giveTime(root, paragraph, mandates, unit.intent.by);
  for (const { id } of mandates) {
    const own = await unit.load(mandateKind, id);
    const state = own.stateOn(END);
    if (state.validity === 'unknown' || state.mergedInto !== null) continue;
    await carryRenewals(unit, { from: id, into, on });
    own.execute({ type: 'MergeMandate', into, by: source, byHand }, facts);
    await carryFacts(unit, source, id, into, on);
  }
};

/** What ends a mandate may be carried on a few times; whoever goes in a circle is left where they are. */
const MOST_PASSES = 4;

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
    /** Of a decision that is entered anew: they are issued also where they go on in others, with what was linked to them. */
    private readonly anew: ReadonlySet<string> = new Set(),
  ) {}

  /** All that is kin, as far as it is adopted; and once more where that has ended a mandate that others continue. */
  async settleAll(): Promise<void> {
    let before = await this.#ended();
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      this.#done.clear();
      for (const source of this.kin.sources) {
        const paragraph = await wholeParagraphAt(this.unit, source);
        if (paragraph) await this.settle(paragraph);
      }
      await carryAlongLinks(this.unit, this.kin.mandates);
      const now = await this.#ended();
      if (now === before) return;
      before = now;
    }
  }

  /** Which of the kin have ended for good, and when. */
  async #ended(): Promise<string> {
    const ended: string[] = [];
    for (const id of this.kin.mandates) {
      const state = await mandateAt(this.unit, id);
      if (state.validity !== 'unknown' && isEnded(state)) ended.push(`${id} ${state.endedOn}`);
    }
    return ended.join();
  }

  async settle(paragraph: Paragraph): Promise<Settled> {
    const { decision, source, mandates } = paragraph;
    this.#done.add(`${source.decision} ${source.paragraph}`);
    const roots = new Map<GivenMandate, readonly string[]>();
    for (const mandate of mandates) roots.set(mandate, await this.#rootsOf(paragraph, mandate));
    await this.#release(paragraph, roots);
    const issued: string[] = [];
    for (const [mandate, found] of roots) {
      const { id, provision: _, ...given } = mandate;
      const own = await this.unit.load(mandateKind, id);
      if (found.length > 0 && !this.anew.has(id)) continue;
      own.execute({ type: 'IssueMandate', ...given }, { on: decision.on, by: this.unit.intent.by });
      issued.push(id);
      for (const other of this.kin.mandates) await carryFacts(this.unit, source, other, id);
    }
    const continued = [...new Set([...roots.values()].flat())];
    const moving = (root: string) => mandates.filter((mandate) => roots.get(mandate)?.[0] === root);
    const standing = mandates.filter((mandate) => roots.get(mandate)?.length === 0);
    await putRight(this.unit, { paragraph, kin: this.kin.mandates, reason: this.reason }, async (id) => {
      if (!continued.includes(id)) return linkedHere(this.unit, paragraph, id, { standing, kin: this.kin.mandates });
      const elsewhere = await owedIn(this.unit, paragraph, await this.#linkedTo(moving(id), continued));
      return asked(paragraph, moving(id)).filter((one) => !elsewhere.has(one.id));
    });
    for (const root of continued) await this.#makeRoom(paragraph, moving(root), root, continued);
    for (const root of continued) {
      const elsewhere = await this.#linkedTo(moving(root), continued);
      await goOn(this.unit, paragraph, moving(root), root, { on: decision.on, byHand: false, elsewhere });
      if (moving(root).length > 0)
        for (const other of this.kin.mandates) await carryFacts(this.unit, source, other, root);
    }
    return { issued, renewed: continued };
  }

  /** Where a person has linked mandates to, beside what their text says. */
  async #linkedTo(mandates: readonly GivenMandate[], roots: readonly string[]): Promise<readonly string[]> {
    const homes: string[] = [];
    for (const { id } of mandates) homes.push(await livingMandate(this.unit, id));
    return homes.filter((home) => !roots.includes(home));
  }

  /** What mandates ask is owed in the first that they continue; renewals that say otherwise are entered anew. */
  async #makeRoom(paragraph: Paragraph, moving: readonly GivenMandate[], root: string, roots: readonly string[]) {
    const due = asked(paragraph, moving).map(({ id }) => id);
    const here = await owedIn(this.unit, paragraph, [root, ...(await this.#linkedTo(moving, roots))]);
    const elsewhere = await owedIn(
      this.unit,
      paragraph,
      roots.filter((one) => one !== root),
    );
    if (due.every((id) => here.has(id) && !elsewhere.has(id))) return;
    for (const one of roots) {
      const mandate = await this.unit.load(mandateKind, one);
      for (const { id, event } of mandate.counting)
        if (event.type === 'MandateRenewed' && samePlace(event.by, paragraph.source)) mandate.retract(id, this.reason);
    }
  }

  /** Where what a mandate continues lives by now; a target that leads to nothing, or to what had ended, is noted under its symbol. */
  async #rootsOf(paragraph: Paragraph, mandate: GivenMandate): Promise<readonly string[]> {
    const roots = new Set<string>();
    for (const { target, found } of await continuedMandates(this.unit, { paragraph, mandate })) {
      const before = found?.paragraph.source;
      const isDue = before && this.kin.sources.some((one) => samePlace(one, before));
      if (found && isDue && !this.#done.has(`${before.decision} ${before.paragraph}`))
        await this.settle(found.paragraph);
      const home = found && (await homeOf(this.unit, found));
      const isOther = home !== undefined && home !== mandate.id;
      const hasEnded = isOther && (await hasEndedBy(this.unit, home, paragraph.decision.on));
      if (isOther && !hasEnded) roots.add(home);
      if (found && !hasEnded) continue;
      const { body } = paragraph.decision.state;
      const symbol = await symbolOf(this.unit, namedSymbol(target.symbol, body));
      symbol.execute({ type: 'CiteSymbol', by: paragraph.source, paragraph: target.paragraph }, { on: null });
    }
    return [...roots];
  }

  /** Takes back the merges and renewals of a paragraph that have lost what they rest on, and what it does not give. */
  async #release(paragraph: Paragraph, roots: ReadonlyMap<GivenMandate, readonly string[]>): Promise<void> {
    const { source, mandates } = paragraph;
    const homes = new Set([...roots.values()].flat());
    for (const [{ id }, found] of roots) {
      const mandate = await this.unit.load(mandateKind, id);
      for (const { event, ...entry } of mandate.counting)
        if (
          event.type === 'MandateMerged' &&
          !(await this.#stands(event.into, new Set(found.slice(0, 1)), { ...entry, event }))
        )
          await takeLinkBack(this.unit, id, { ...entry, event }, this.reason);
      // Where a person has linked it to, others may have carried it on since.
      homes.add(await livingMandate(this.unit, id));
    }
    for (const id of this.kin.mandates) {
      const mandate = await this.unit.load(mandateKind, id);
      const isGiven = mandates.some((one) => one.id === id);
      for (const entry of mandate.counting) {
        const { event } = entry;
        if (event.type === 'MandateIssued' && samePlace(event.origin, source) && !isGiven)
          mandate.retract(entry.id, this.reason);
        const isOurs = event.type === 'MandateRenewed' && samePlace(event.by, source);
        if (isOurs && !(await this.#stands(id, homes, entry))) mandate.retract(entry.id, this.reason);
        const isLeft =
          event.type === 'ObligationRescheduled' && event.byText && event.by && samePlace(event.by, source);
        if (isMoreTimeNoMore(event, paragraph) || (isLeft && !homes.has(await livingMandate(this.unit, id))))
          mandate.retract(entry.id, this.reason);
      }
    }
  }

  /** Whether a link to a mandate is what the text says, or what a person says of a mandate that is still there. */
  async #stands(mandate: string, roots: ReadonlySet<string>, entry: CountingEntry): Promise<boolean> {
    if ((await mandateAt(this.unit, mandate)).validity === 'unknown' && !this.anew.has(mandate)) return false;
    return roots.has(await livingMandate(this.unit, mandate)) || (await isLinkByHand(this.unit, entry));
  }
}
