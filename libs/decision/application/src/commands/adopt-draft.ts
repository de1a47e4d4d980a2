import { decisionKind, textKind } from '#decision/domain';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { registerActors } from '#actor/application';
import { describedBody } from '#body/application';
import { END, type On } from '#time';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { adopt, isAdoptedAs } from '../adoption.js';
import { doubtsAboutText } from '../doubts.js';
import { type Proposal } from '../proposal.js';
import { knownSession, sessionFor, statedSymbol } from '../stated-place.js';
import { textDigest } from '../text-digest.js';
import { decisionText } from './record-decision.js';
import { refused } from '../refused.js';

/** The adopted wording, where it is at hand. */
export interface AdoptedWording {
  readonly content: string;
  readonly proposal: Proposal;
}

/** Adopts a draft that is on the register. Without the adopted wording it stands as tabled. */
export class AdoptDraft extends Command<Receipt> {
  constructor(
    readonly draft: string,
    readonly symbol: string,
    readonly on: On,
    readonly session: string | null,
    readonly wording: AdoptedWording | null,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(AdoptDraft)
export class AdoptDraftHandler implements ICommandHandler<AdoptDraft> {
  constructor(private readonly journal: Journal) {}

  execute({ draft, symbol: stated, on, session, wording, intent }: AdoptDraft): Promise<Receipt> {
    const request = { name: 'AdoptDraft', draft, symbol: stated, on, session, content: wording?.content ?? null };
    return this.journal.transact(intent, request, async (unit) => {
      const decision = await unit.load(decisionKind, draft);
      const state = decision.stateOn(END);
      if (state.status === 'unknown') throw refused('decision.unknown', { draft });
      await knownSession(unit, session, on);
      const known = await describedBody(unit, state.body);
      const symbol = statedSymbol(stated, known, session ?? state.session);
      const digest = wording && textDigest(wording.content);
      if (await isAdoptedAs(unit, { decision: draft, symbol, on, text: digest })) return;
      const printed = { ...wording?.proposal, body: state.body, session: state.session };
      unit.doubt(doubtsAboutText({ symbol, session, on }, printed, known));
      const place = sessionFor(session, symbol, { session: state.session, body: state.body }, known);
      if (wording) await this.#replaceText(unit, draft, wording, on);
      const text = wording ? 'adopted' : 'as-tabled';
      await adopt(unit, { decision: draft, symbol, session: place, wording: text, on });
    });
  }

  async #replaceText(unit: UnitOfWork, draft: string, { content, proposal }: AdoptedWording, on: On): Promise<void> {
    const text = await unit.load(textKind, textDigest(content));
    const { decision: known } = text.stateOn(null);
    if (known !== null && known !== draft) throw refused('text.already-recorded');
    text.execute({ type: 'SeeText', decision: draft }, { on: null });
    const decision = await unit.load(decisionKind, draft);
    decision.execute(
      { type: 'AddTextVersion', stage: 'adopted', text: decisionText(content, proposal, false) },
      { on },
    );
    await registerActors(unit, proposal.actors);
  }
}
