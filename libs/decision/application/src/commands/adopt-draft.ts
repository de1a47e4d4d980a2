import { decisionKind } from '#decision/domain';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { describedBody } from '#body/application';
import { END, type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';
import { adopt, isAdoptedAs } from '../adoption.js';
import { doubtsAboutText } from '../doubts.js';
import { knownSession, sessionFor, statedSymbol } from '../stated-place.js';
import { textDigest } from '../text-digest.js';
import { fileWording, type Wording } from '../wording.js';
import { refused } from '../refused.js';

/** Adopts a draft that is on the register. Without the adopted wording it stands as tabled. */
export class AdoptDraft extends Command<Receipt> {
  constructor(
    readonly draft: string,
    readonly symbol: string,
    readonly on: On,
    readonly session: string | null,
    /** The adopted one, where it is at hand. */
    readonly wording: Wording | null,
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
      if (wording) await fileWording(unit, draft, 'adopted', wording, on);
      const text = wording ? 'adopted' : 'as-tabled';
      await adopt(unit, { decision: draft, symbol, session: place, wording: text, on });
    });
  }
}
