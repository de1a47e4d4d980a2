import { type Decider, isSameValue } from '#event-sourcing';
import { newsIn, unreadParagraph } from './correction.js';
import { type DecisionCommand, type DecisionFacts } from './decision.commands.js';
import { type DecisionEvent } from './decision.events.js';
import { type DecisionState, evolve, initialState, sameReservation, type TabledDecision } from './decision.state.js';
import { partsSaid, saidOfHead } from './head-correction.js';
import { samePlace } from '#mandate/domain';
import { paragraphMap } from './paragraph-map.js';
import { refused } from './refused.js';

type Rule<C> = (decision: DecisionState, command: C, facts: DecisionFacts) => readonly DecisionEvent[];
type Rules = { readonly [T in DecisionCommand['type']]: Rule<Extract<DecisionCommand, { type: T }>> };

const tabled = (decision: DecisionState): TabledDecision => {
  if (decision.status === 'unknown') throw refused('decision.not-tabled');
  return decision;
};

/** @throws Rejection `decision.not-adopted` */
const adopted = (decision: DecisionState): TabledDecision => {
  const known = tabled(decision);
  if (known.adoption === null) throw refused('decision.not-adopted');
  return known;
};

/** The event, where it is news. */
const news = (decision: TabledDecision, event: DecisionEvent): readonly DecisionEvent[] =>
  evolve(decision, event) === decision ? [] : [event];

/** One rule for each command, under its own name. */
const rules: Rules = {
  TableDecision(decision, { type: _, ...said }, { on }) {
    if (decision.status === 'unknown') return [{ type: 'DecisionTabled', ...said, on }];
    if (decision.text.sha256 === said.text.sha256) return [];
    throw refused('decision.already-tabled');
  },
  AddTextVersion(decision, { type: _, ...said }, { on }) {
    const { text, texts, status } = tabled(decision);
    const isKnown = said.beside ? texts.some(({ sha256 }) => sha256 === said.text.sha256) : false;
    if (isKnown || text.sha256 === said.text.sha256) return [];
    if (status === 'withdrawn') throw refused('decision.withdrawn');
    const map = said.beside ? undefined : paragraphMap(text.provisions, said.text.provisions);
    return [{ type: 'TextVersionAdded', ...said, ...(map && { map }), on }];
  },
  AdoptDecision(decision, { type: _, ...said }, { on }) {
    const { adoption, status } = tabled(decision);
    if (status === 'withdrawn') throw refused('decision.withdrawn');
    if (adoption === null) return [{ type: 'DecisionAdopted', ...said, on }];
    if (adoption.symbol === said.symbol && adoption.on === on) return [];
    throw refused('decision.already-adopted', { symbol: adoption.symbol });
  },
  WithdrawDecision(decision, { reason }, { on }) {
    const { adoption, status } = tabled(decision);
    if (status === 'withdrawn') return [];
    if (adoption !== null) throw refused('decision.already-adopted', { symbol: adoption.symbol });
    return [{ type: 'DecisionWithdrawn', reason, on }];
  },
  AmendDecision(decision, { type: _, ...said }, { on }) {
    return news(adopted(decision), { type: 'DecisionAmended', ...said, on });
  },
  CorrectDecision(decision, { type: _, ...said }, { on }) {
    return news(adopted(decision), { type: 'DecisionCorrected', ...said, on });
  },
  DescribeAdoption(decision, { type: _, ...said }, { on }) {
    const counts = [said.inFavour, said.against, said.abstaining];
    if (!said.how.endsWith('vote') || said.how === 'without-vote')
      if (counts.some((count) => count !== null)) throw refused('adoption.not-by-vote');
    return news(adopted(decision), { type: 'AdoptionDescribed', ...said, on });
  },
  RepealDecision(decision, { by }, { on }) {
    const known = adopted(decision);
    if (known.repealedBy === null) return [{ type: 'DecisionRepealed', by, on }];
    if (samePlace(known.repealedBy, by)) return [];
    throw refused('decision.repealed', known.repealedBy);
  },
  WithdrawReservation(decision, { by, paragraph }, { on }) {
    const known = tabled(decision).reservations.filter(
      (one) => one.by === by && (paragraph === null || one.paragraphs.includes(paragraph)),
    );
    if (known.length === 0) throw refused('reservation.unknown', { by });
    return known.map(({ paragraphs, text }) => ({
      type: 'ReservationWithdrawn',
      by,
      paragraphs: paragraph === null ? paragraphs : [paragraph],
      text,
      on,
    }));
  },
  EnterReservation(decision, { type: _, ...said }, { on }) {
    const { reservations, text } = tabled(decision);
    const strange = said.paragraphs.find((ref) => !text.provisions.some((provision) => provision.ref === ref));
    if (strange !== undefined) throw refused('paragraph.unknown', { paragraph: strange });
    const same = reservations.some((known) => sameReservation(known, said));
    return same ? [] : [{ type: 'ReservationEntered', ...said, on }];
  },
  CorrectHead(decision, { type: _, ...said }, { on }) {
    const { text, heads } = tabled(decision);
    const { wording, basis, head } = said;
    const isSo = partsSaid(head).every((part) => saidOfHead(heads, { part, basis, wording }) === head[part]);
    if (text.sha256 !== wording || isSo) return [];
    const corrected = { type: 'HeadCorrected', ...said, on } as const;
    const { title } = tabled(evolve(decision, corrected)).text;
    return basis === 'reading' && partsSaid(head).join() === 'title' && title === text.title ? [] : [corrected];
  },
  DismissEvidence(decision, { type: _, ...said }, { on }) {
    return news(tabled(decision), { type: 'EvidenceDismissed', ...said, on });
  },
  CorrectParagraph(decision, { type: _, correction, ...said }, { on }) {
    const { text, filed, corrections } = tabled(decision);
    const known = text.provisions.find(({ ref }) => ref === said.paragraph);
    if (text.sha256 !== said.wording || (!known && !said.added)) throw refused('paragraph.unknown', said);
    if (said.added && filed.provisions.some(({ ref }) => ref === said.paragraph))
      throw refused('paragraph.known', said);
    const news = newsIn(known ?? unreadParagraph(said.paragraph), { ...said, correction }, corrections);
    if (!news) return [];
    const corrected = { type: 'ParagraphCorrected', ...said, correction: news, on } as const;
    const after = tabled(evolve(decision, corrected));
    return said.basis === 'reading' && isSameValue(after.text, text) ? [] : [corrected];
  },
};

export const decisionDecider: Decider<DecisionState, DecisionCommand, DecisionEvent, DecisionFacts> = {
  initialState,
  evolve,
  decide: (command, decision, facts) => (rules[command.type] as Rule<DecisionCommand>)(decision, command, facts),
};
