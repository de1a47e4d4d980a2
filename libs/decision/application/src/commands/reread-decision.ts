import { isSameValue } from '#event-sourcing';
import { Command, CommandHandler, type ICommandHandler, type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { registerActors } from '#actor/application';
import { describedBody } from '#body/application';
import {
  type CorrectedParagraph,
  correctedText,
  differenceOf,
  HEAD_PARTS,
  HEAD_PARTS_CALLED,
  type HeadCorrection,
  isAsRead,
  type OwedTerms,
  type ParagraphCorrection,
  partsSaid,
  type Provision,
  type ReadProvision,
  type TabledDecision,
  unreadParagraph,
} from '#decision/domain';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { type Obligation } from '#mandate/domain';
import { withIdsOf } from '../compared.js';
import { correct, decisionAt } from '../correction.js';
import { correctHead } from '../head.js';
import { headPreviewOf, type Preview } from '../preview.js';
import { printedSymbol } from '../printed-symbol.js';
import { type Proposal } from '../proposal.js';
import { refused } from '../refused.js';
import { nextId } from '../said-terms.js';
import { spokenBy } from '../spoken-by.js';

/** A decision as a newer reader reads its text on file. */
export interface Rereading {
  readonly decision: string;
  readonly proposal: Proposal;
  /** Which of the differences are taken, and which are left: "op. 3", "title"; null where that is not said. */
  readonly only: readonly string[] | null;
  readonly skip: readonly string[] | null;
  readonly reason: string;
}

/** All that was ever read or said to be owed in a paragraph, by id. */
const everOwed = (ref: string, { filed, corrections }: TabledDecision): ReadonlyMap<string, OwedTerms> => {
  const provision = filed.provisions.find((one) => one.ref === ref);
  const read = [...(provision?.obligations ?? []), ...(provision?.read?.obligations ?? [])];
  const said = corrections.flatMap(({ paragraph, correction }) =>
    paragraph === ref ? Object.entries(correction.obligations ?? {}) : [],
  );
  return new Map([
    ...said.flatMap(([id, owed]) => (owed ? [[id, owed] as const] : [])),
    ...read.map(({ id, ...owed }) => [id, owed] as const),
  ]);
};

/** What was read anew, under the ids of what was read before where it still fits, or was read once. */
const withKnownIds = (now: ReadProvision, was: Provision, decision: TabledDecision): ReadProvision => {
  const read = (was.read ?? was).obligations;
  const isRead = ({ id }: Obligation) => read.some((one) => one.id === id);
  const paired = withIdsOf(read, now.obligations);
  const taken = new Set(paired.filter(isRead).map(({ id }) => id));
  const ever = [...everOwed(was.ref, decision)];
  let next = nextId(was, decision);
  const obligations = paired.map((one) => {
    if (isRead(one)) return one;
    const { id: _, ...owed } = one;
    const [known] = ever.find(([id, former]) => !taken.has(id) && isSameValue(former, owed)) ?? [];
    const id = known ?? String(next++);
    taken.add(id);
    return { ...one, id };
  });
  return { ...now, obligations };
};

/** What stands of a paragraph, whoever says so. */
const stands = ({ record: _, read: __, remarks: ___, cites: ____, ...said }: Provision): object => said;

/** What a rereading changes in one paragraph; undefined where nothing does. */
const changeIn = (decision: TabledDecision, ref: string, now: ReadProvision): CorrectedParagraph | undefined => {
  const { text, filed, corrections } = decision;
  const was = text.provisions.find((one) => one.ref === ref);
  const from = was ?? unreadParagraph(ref);
  if (from.read === null) return undefined;
  const correction: ParagraphCorrection | undefined = differenceOf(
    from.read ?? from,
    withKnownIds(now, from, decision),
  );
  if (!correction) return undefined;
  const isAdded = !filed.provisions.some((one) => one.ref === ref);
  const change: CorrectedParagraph = {
    wording: filed.sha256,
    paragraph: ref,
    correction,
    basis: 'reading',
    ...(isAdded && { added: true as const }),
  };
  const after = correctedText(filed, [...corrections, change]).provisions.find((one) => one.ref === ref);
  return after && was && isSameValue(stands(after), stands(was)) ? undefined : change;
};

const refsIn = (decision: TabledDecision, { provisions }: Proposal): Set<string> =>
  new Set([...decision.text.provisions, ...provisions].map(({ ref }) => ref));

/** "op. 3" is paragraph 3. */
const itemNamed = (text: string): string => text.trim().replace(/^op\.\s*(?=\S)/i, '');

/**
 * Which of what can differ is taken: paragraphs by their numbers, and the parts of the head.
 * @throws Rejection `paragraph.unknown` where what is named is none of these
 */
const takenIn = (decision: TabledDecision, { proposal, only, skip }: Rereading) => {
  const items = new Set([...refsIn(decision, proposal), ...HEAD_PARTS.map((part) => HEAD_PARTS_CALLED[part])]);
  const [taken, left] = [only, skip].map((names) => names?.map(itemNamed));
  const strange = [...(taken ?? []), ...(left ?? [])].find((name) => !items.has(name));
  if (strange !== undefined) throw refused('paragraph.unknown', { paragraph: strange });
  return (item: string) => (taken?.includes(item) ?? true) && !left?.includes(item);
};

/**
 * What a newer reader reads of the head. What a reader does not find it does not deny; and what may be somebody's word is
 * taken only where it is named.
 */
const headIn = (
  decision: TabledDecision,
  { proposal, only }: Rereading,
  isTaken: (item: string) => boolean,
): HeadCorrection =>
  Object.fromEntries(
    HEAD_PARTS.flatMap((part) => {
      const called = HEAD_PARTS_CALLED[part];
      const isMeant =
        part === 'title' || isAsRead(decision, part) || (only?.some((name) => name.trim() === called) ?? false);
      const isOfDraft = part === 'symbol' && decision.adoption === null;
      return proposal[part] === null || isOfDraft || !isMeant || !isTaken(called) ? [] : [[part, proposal[part]]];
    }),
  );

/** What a newer reader reads otherwise, but for what a person has put right; paragraphs that it does not find ask nothing. */
const changesIn = (
  decision: TabledDecision,
  { proposal }: Rereading,
  isTaken: (ref: string) => boolean,
): readonly CorrectedParagraph[] => {
  const read = new Map(proposal.provisions.map((one) => [one.ref, one]));
  return [...refsIn(decision, proposal)].flatMap((ref) => {
    if (!isTaken(ref)) return [];
    const was = decision.text.provisions.find((one) => one.ref === ref);
    const gone = { ...unreadParagraph(ref), text: was?.text ?? '', chapeau: was?.chapeau ?? false };
    return changeIn(decision, ref, read.get(ref) ?? gone) ?? [];
  });
};

const reread = async (unit: UnitOfWork, rereading: Rereading): Promise<void> => {
  const { decision: id, reason, proposal: read } = rereading;
  const before = await decisionAt(unit, id);
  const isTaken = takenIn(before, rereading);
  const known = await describedBody(unit, read.body);
  const symbol = read.symbol === null ? null : printedSymbol(read.symbol, known);
  const head = headIn(before, { ...rereading, proposal: { ...read, symbol } }, isTaken);
  if (partsSaid(head).length > 0) await correctHead(unit, { decision: id, head, basis: 'reading', reason });
  const state = await decisionAt(unit, id);
  const proposal = spokenBy(read, state.body, await describedBody(unit, state.body));
  const changes = changesIn(state, { ...rereading, proposal }, isTaken);
  if (changes.length === 0) return;
  const paragraphs = changes.map(({ wording: _, basis: __, ...change }) => change);
  await correct(unit, { decision: id, paragraphs, basis: 'reading', reason });
  await registerActors(unit, proposal.actors);
};

/** What a newer reader reads otherwise is put right; what persons have put right stays. */
export class RereadDecision extends Command<Receipt> {
  constructor(
    readonly rereading: Rereading,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(RereadDecision)
export class RereadDecisionHandler implements ICommandHandler<RereadDecision> {
  constructor(private readonly journal: Journal) {}

  execute({ rereading, intent }: RereadDecision): Promise<Receipt> {
    const { decision, only, skip, reason } = rereading;
    const request = { name: 'RereadDecision', decision, only, skip, reason };
    return this.journal.transact(intent, request, (unit) => reread(unit, rereading));
  }
}

/** What rereading a decision would do; nothing is written. */
export class PreviewRereading extends Query<Preview> {
  constructor(readonly rereading: Rereading) {
    super();
  }
}

@QueryHandler(PreviewRereading)
export class PreviewRereadingHandler implements IQueryHandler<PreviewRereading> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection as the rereading itself would */
  execute({ rereading }: PreviewRereading): Promise<Preview> {
    return this.journal.look(async (unit) => {
      await reread(unit, rereading);
      return headPreviewOf(unit);
    });
  }
}

/** The text of a decision as it is on file, with the symbol by which it is known. */
export interface TextOnFile {
  readonly content: string;
  readonly symbol: string | null;
}

export class ReadTextOnFile extends Query<TextOnFile> {
  constructor(readonly decision: string) {
    super();
  }
}

@QueryHandler(ReadTextOnFile)
export class ReadTextOnFileHandler implements IQueryHandler<ReadTextOnFile> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection `decision.unknown` */
  execute({ decision }: ReadTextOnFile): Promise<TextOnFile> {
    return this.journal.look(async (unit) => {
      const { filed, adoption } = await decisionAt(unit, decision);
      return { content: filed.content, symbol: adoption?.symbol ?? null };
    });
  }
}
