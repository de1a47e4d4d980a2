import { type AggregateKind, wordsOf } from '#event-sourcing';
import { placeWords } from '#mandate/domain';
import { sessionCalled } from '#session-calendar/domain';
import { type DecisionCommand, type DecisionFacts } from './decision.commands.js';
import { mannerWords } from './adoption-words.js';
import { correctionWords } from './correction-words.js';
import { decisionDecider } from './decision.decider.js';
import { decisionCodec } from './decision.event-types.js';
import { type DecisionEvent } from './decision.events.js';
import { headWords } from './head-correction.js';
import { mapWords } from './paragraph-map.js';
import { type DecisionText } from './provision.js';
import { type DecisionState } from './decision.state.js';

/** How much of a text was put right by people. */
const putRight = ({ provisions, takenOff = [], readHead }: DecisionText): string => {
  const count = provisions.filter(({ record }) => record === 'corrected').length;
  const parts = [
    ...(count > 0 ? [`${count} of ${provisions.length} paragraphs corrected`] : []),
    ...(takenOff.length > 0 ? [`${takenOff.length} taken off`] : []),
    ...(readHead ? [`${Object.keys(readHead).join(', ')} corrected`] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
};

export const decisionKind: AggregateKind<DecisionState, DecisionCommand, DecisionEvent, DecisionFacts> = {
  category: 'decision',
  decider: decisionDecider,
  codec: decisionCodec,
  words: wordsOf<DecisionEvent>({
    DecisionTabled: ({ stage, text, session, committee }) => {
      const title = `"${text.title ?? 'untitled'}"`;
      const entered = stage === 'draft' ? `draft ${title} tabled` : `text ${title} entered`;
      const before = committee === undefined ? '' : `, before the ${committee.name}`;
      return `${entered}${session === null ? '' : ` for ${sessionCalled(session)}`}${before}${putRight(text)}`;
    },
    TextVersionAdded: ({ stage, text, beside, map = [] }) => {
      const moved = mapWords(map);
      if (beside) return `text in another language added (${text.language})`;
      return `${stage} wording added${putRight(text)}${moved === '' ? '' : `: op. ${moved}`}`;
    },
    DecisionAdopted: ({ symbol, issued, renewed }) =>
      `adopted as ${symbol}: ${issued.length} mandates issued${renewed.length > 0 ? `, ${renewed.length} renewed` : ''}`,
    AdoptionDescribed: ({ said, ...manner }) => `adopted ${mannerWords(manner)}: ${said}`,
    DecisionWithdrawn: ({ reason }) => `draft withdrawn: ${reason}`,
    DecisionAmended: ({ by, what }) => `amended by ${placeWords(by)}: ${what}`,
    DecisionCorrected: ({ document, what, languages }) =>
      `corrigendum ${document}${languages.length === 0 ? '' : ` (${languages.join(', ')})`}: ${what}`,
    DecisionRepealed: ({ by }) => `repealed by ${placeWords(by)}`,
    ReservationWithdrawn: ({ by, paragraphs }) =>
      `reservation of ${by}${paragraphs.length > 0 ? ` on op. ${paragraphs.join(', ')}` : ''} withdrawn`,
    ReservationEntered: ({ by, kind, paragraphs }) =>
      `${kind} by ${by}${paragraphs.length > 0 ? ` on op. ${paragraphs.join(', ')}` : ''}`,
    HeadCorrected: (event) => `${headWords(event)} (${event.reason})`,
    EvidenceDismissed: ({ words, mandate, reason }) =>
      `what it says of "${words.slice(0, 80)}" shows nothing of ${mandate}: ${reason}`,
    ParagraphCorrected: ({ paragraph, correction, basis, added, reason }) =>
      `op. ${paragraph} ${added ? 'added' : basis === 'person' ? 'corrected' : 'read anew'}: ${correctionWords(correction)} (${reason})`,
  }),
};
