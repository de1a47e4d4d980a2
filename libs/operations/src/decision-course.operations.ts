/** What becomes of decisions once they are on the register. */
import { ChangeDecision, DecideOnDecision, EnterReservation } from '#decision/application';
import { ADOPTION_MANNERS } from '#decision/domain';
import { field } from '#fields';
import { decision, ofDecision, ON } from './decision-fields.js';
import { deciding } from './mandate-fields.js';
import { write } from './operation.js';

const votes = (about: string) => field.number([0, 1_000_000], { about, example: 12, optional: true });

export const DECISION_COURSE_OPERATIONS = [
  write({
    id: 'enterReservation',
    about: 'decision',
    verb: 'reserve',
    method: 'POST',
    path: 'decisions/:decision/reservations',
    summary: 'enter what a delegation does not agree to',
    role: 'recorder',
    fields: {
      decision,
      by: field.text({ about: 'the delegation', example: 'United States' }),
      kind: field.choice(['reservation', 'statement', 'dissociation', 'explanation-of-vote'], { about: 'what it is' }),
      paragraphs: field.several('text', [0, 500], {
        about: 'a paragraph that it limits; none where it concerns the whole',
        example: ['3'],
        option: 'paragraph',
        longest: 60,
        optional: true,
      }),
      expression: field.text({ about: 'the expression that it is limited to', optional: true }),
      text: field.text({ about: 'what was said', longest: 50_000 }),
      on: field.dating({ about: `when: ${ON}`, example: '2005-06-07' }),
    },
    places: ['decision'],
    done: ({ by }) => `Reservation of ${by} entered`,
    stream: ofDecision,
    make: ({ decision: id, by, kind, paragraphs, expression, text, on }, intent) =>
      new EnterReservation(id, { by, kind, paragraphs: paragraphs ?? [], expression, text }, on, intent),
  }),
  write({
    id: 'withdrawReservation',
    about: 'decision',
    verb: 'unreserve',
    method: 'POST',
    path: 'decisions/:decision/reservation-withdrawals',
    summary: 'enter that a delegation takes its reservations back, wholly or for one paragraph',
    role: 'recorder',
    fields: {
      decision,
      by: field.text({ about: 'the delegation', example: 'United States' }),
      paragraph: field.text({
        about: 'a paragraph that it limited; all without',
        example: '3',
        longest: 60,
        optional: true,
      }),
      on: field.dating({ about: `when: ${ON}`, example: '2005-06-07' }),
    },
    places: ['decision'],
    done: ({ by }) => `Withdrawal of ${by} entered`,
    stream: ofDecision,
    make: ({ decision: id, by, paragraph, on }, intent) =>
      new ChangeDecision(id, { type: 'WithdrawReservation', by, paragraph }, on, intent),
  }),
  write({
    id: 'withdrawDecision',
    about: 'decision',
    verb: 'withdraw',
    method: 'POST',
    path: 'decisions/:decision/withdrawal',
    summary: 'enter that a draft is no longer before the body: it proposes nothing any more',
    role: 'recorder',
    fields: {
      decision,
      reason: field.prose({ about: 'why', example: 'Merged with the draft of the Permanent Council' }),
      on: field.dating({ about: `when: ${ON}`, example: '2005-06-07' }),
    },
    places: ['decision'],
    done: 'Withdrawal entered',
    stream: ofDecision,
    make: ({ decision: id, reason, on }, intent) =>
      new ChangeDecision(id, { type: 'WithdrawDecision', reason }, on, intent),
  }),
  write({
    id: 'describeAdoption',
    about: 'decision',
    verb: 'adopted',
    method: 'POST',
    path: 'decisions/:decision/adoption-manner',
    summary: 'enter how a decision was adopted: by consensus, without a vote, by a vote and with which counts',
    role: 'recorder',
    fields: {
      decision,
      how: field.choice(ADOPTION_MANNERS, { about: 'how' }),
      inFavour: votes('how many were in favour'),
      against: votes('how many were against'),
      abstaining: votes('how many abstained'),
      said: field.prose({ about: 'where that is written', example: 'Record of the fourth plenary session' }),
      on: field.dating({ about: `when: ${ON}`, example: '2005-06-07' }),
    },
    places: ['decision'],
    done: 'Manner of adoption entered',
    stream: ofDecision,
    make: ({ decision: id, how, inFavour, against, abstaining, said, on }, intent) =>
      new ChangeDecision(id, { type: 'DescribeAdoption', how, inFavour, against, abstaining, said }, on, intent),
  }),
  write({
    id: 'correctDecision',
    about: 'decision',
    verb: 'corrigendum',
    method: 'POST',
    path: 'decisions/:decision/corrigenda',
    summary: 'enter a corrigendum: what it changes of what was read is put right with "correct"',
    role: 'recorder',
    fields: {
      decision,
      document: field.symbol({ about: 'symbol of the corrigendum', example: 'AG/doc.5557/16 corr. 1', longest: 200 }),
      what: field.prose({ about: 'what it puts right', example: 'Op. 3: for "thirty-sixth" read "thirty-seventh"' }),
      languages: field.several('text', [0, 20], {
        about: 'code of a language whose text it concerns; all without',
        example: ['es'],
        option: 'language',
        longest: 10,
        optional: true,
      }),
      on: field.dating({ about: `when: ${ON}`, example: '2005-06-07' }),
    },
    places: ['decision'],
    done: ({ document }) => `${document} entered`,
    stream: ofDecision,
    make: ({ decision: id, document, what, languages, on }, intent) =>
      new ChangeDecision(id, { type: 'CorrectDecision', document, what, languages: languages ?? [] }, on, intent),
  }),
  write({
    id: 'amendDecision',
    about: 'decision',
    verb: 'revise',
    method: 'POST',
    path: 'decisions/:decision/amendments',
    summary: 'enter that a later decision amends this one; each mandate that this changes is amended by itself',
    role: 'recorder',
    fields: {
      decision,
      what: field.prose({ about: 'what is changed', example: 'The date of the meeting' }),
      by: deciding('amends it'),
      on: field.dating({ about: `when: ${ON}`, example: '2005-06-07' }),
    },
    places: ['decision'],
    done: 'Amendment entered',
    stream: ofDecision,
    make: ({ decision: id, what, by, on }, intent) =>
      new DecideOnDecision(id, { type: 'AmendDecision', what }, by, on, intent),
  }),
  write({
    id: 'repealDecision',
    about: 'decision',
    verb: 'repeal',
    method: 'POST',
    path: 'decisions/:decision/repeal',
    summary: 'enter that a later decision repeals this one: its mandates end with it, but for those that are kept',
    role: 'recorder',
    fields: {
      decision,
      by: deciding('repeals it'),
      keep: field.several('mandate', [0, 100], {
        about: 'a mandate that stays in force all the same',
        example: ['AG/RES. 2118 (XXXV-O/05) op. 3'],
        optional: true,
      }),
      on: field.dating({ about: `when: ${ON}`, example: '2005-06-07' }),
    },
    places: ['decision'],
    done: 'Repeal entered',
    stream: ofDecision,
    make: ({ decision: id, by, keep, on }, intent) =>
      new DecideOnDecision(id, { type: 'RepealDecision', keep: keep ?? [] }, by, on, intent),
  }),
];
