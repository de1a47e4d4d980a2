/** How mandates are carried out: by whom, with which funds, how far; and what calls them to mind. */
import { DecideOnMandate } from '#decision/application';
import { field } from '#fields';
import { AssignResponsibility, basisOf, ChangeMandate, NoteJointImplementation } from '#mandate/application';
import { DECIDED_BY_THE_BODY, deciding, mandate, ofMandate, when } from './mandate-fields.js';
import { write } from './operation.js';

const document = field.text({
  about: 'the document that says so',
  example: 'CP/doc.3914/04',
  longest: 400,
  optional: true,
});

export const COURSE_OPERATIONS = [
  write({
    id: 'returnFulfilment',
    about: 'mandate',
    verb: 'return',
    method: 'POST',
    path: 'mandates/:mandate/returns',
    summary: 'enter that a claim does not show what it says: the mandate is to be fulfilled still',
    role: 'verifier',
    alsoOf: DECIDED_BY_THE_BODY,
    fields: {
      mandate,
      basis: field.prose({
        about: 'the decision of the body, by its symbol; or an assessment, by somebody else than who claimed',
        example: 'AG/RES. 2256 (XXXVI-O/06)',
      }),
      on: when('when it was returned'),
    },
    places: ['mandate'],
    done: 'Return entered',
    stream: ofMandate,
    make: (said, intent) =>
      new ChangeMandate(said.mandate, { type: 'ReturnFulfilment', ...basisOf(said.basis) }, said.on, intent),
  }),
  write({
    id: 'recordProgress',
    about: 'mandate',
    verb: 'progress',
    method: 'POST',
    path: 'mandates/:mandate/progress',
    summary: 'enter what was done so far',
    role: 'officer',
    fields: {
      mandate,
      what: field.prose({ about: 'what was done', example: 'Host country found; agenda circulated' }),
      on: when('by when'),
    },
    places: ['mandate'],
    done: 'Progress entered',
    stream: ofMandate,
    make: (said, intent) =>
      new ChangeMandate(said.mandate, { type: 'RecordProgress', what: said.what }, said.on, intent),
  }),
  write({
    id: 'noteOnMandate',
    about: 'mandate',
    verb: 'note',
    method: 'POST',
    path: 'mandates/:mandate/notes',
    summary: 'write a note beside a mandate, whatever became of it; nothing of it changes',
    role: 'officer',
    fields: {
      mandate,
      note: field.prose({ about: 'the note', example: 'The Legal Office asks to see the draft first' }),
      on: when('of which day it is'),
    },
    places: ['mandate'],
    done: 'Note entered',
    stream: ofMandate,
    make: (said, intent) =>
      new ChangeMandate(said.mandate, { type: 'NoteOnMandate', note: said.note }, said.on, intent),
  }),
  write({
    id: 'addEvidence',
    about: 'mandate',
    verb: 'evidence add',
    method: 'POST',
    path: 'mandates/:mandate/evidence',
    summary: 'bring something more that shows what is claimed to be done',
    role: 'officer',
    fields: {
      mandate,
      evidence: field.prose({ about: 'what shows it', example: 'CP/doc.4115/06, page 3' }),
      link: field.text({
        about: 'where it can be read',
        example: 'https://example.org/4115',
        longest: 2_000,
        optional: true,
      }),
      on: when('its day'),
    },
    places: ['mandate'],
    done: 'Evidence entered',
    stream: ofMandate,
    make: ({ evidence, link, ...said }, intent) =>
      new ChangeMandate(said.mandate, { type: 'AddEvidence', evidence, link }, said.on, intent),
  }),
  write({
    id: 'assignResponsibility',
    about: 'mandate',
    verb: 'assign',
    method: 'POST',
    path: 'mandates/:mandate/responsibilities',
    summary: 'enter who is to carry a mandate out, beside those who are or in the place of one of them',
    role: 'officer',
    fields: {
      mandate,
      actor: field.actor({ about: 'who', example: 'General Secretariat', option: 'to' }),
      role: field.choice(['lead', 'support'], { about: 'whether in the lead' }),
      insteadOf: field.actor({ about: 'in whose place', example: 'Permanent Council', optional: true }),
      document,
      on: when('from when'),
    },
    places: ['mandate'],
    done: 'Responsibility entered',
    stream: ofMandate,
    make: ({ mandate: id, on, ...assignment }, intent) => new AssignResponsibility(id, assignment, on, intent),
  }),
  write({
    id: 'withdrawResponsibility',
    about: 'mandate',
    verb: 'unassign',
    method: 'POST',
    path: 'mandates/:mandate/withdrawals',
    summary: 'enter that somebody is responsible for a mandate no more',
    role: 'officer',
    fields: {
      mandate,
      actor: field.actor({ about: 'who', example: 'General Secretariat', option: 'from' }),
      document,
      on: when('from when'),
    },
    places: ['mandate'],
    done: 'Withdrawal entered',
    stream: ofMandate,
    make: ({ mandate: id, actor, document: by, on }, intent) =>
      new ChangeMandate(id, { type: 'WithdrawResponsibility', actor, document: by }, on, intent),
  }),
  write({
    id: 'secureFunding',
    about: 'mandate',
    verb: 'fund',
    method: 'POST',
    path: 'mandates/:mandate/funding',
    summary: 'enter that a mandate is funded',
    role: 'officer',
    fields: {
      mandate,
      source: field.prose({ about: 'where the funds come from', example: 'Voluntary contributions, OAS-2008/12' }),
      on: when('from when'),
    },
    places: ['mandate'],
    done: 'Funding entered',
    stream: ofMandate,
    make: ({ mandate: id, source, on }, intent) => new ChangeMandate(id, { type: 'SecureFunding', source }, on, intent),
  }),
  write({
    id: 'loseFunding',
    about: 'mandate',
    verb: 'unfund',
    method: 'POST',
    path: 'mandates/:mandate/funding-losses',
    summary: 'enter that there are no funds for a mandate, or no more',
    role: 'officer',
    fields: {
      mandate,
      reason: field.prose({ about: 'why', example: 'The Specific Fund was closed' }),
      on: when('from when'),
    },
    places: ['mandate'],
    done: 'Loss of funding entered',
    stream: ofMandate,
    make: ({ mandate: id, reason, on }, intent) => new ChangeMandate(id, { type: 'LoseFunding', reason }, on, intent),
  }),
  write({
    id: 'noteJointImplementation',
    about: 'mandate',
    verb: 'join',
    method: 'POST',
    path: 'joint-implementations',
    summary:
      'enter that several mandates are fulfilled by one delivery: all stay in force, and what is claimed of one is of all',
    role: 'officer',
    fields: {
      mandates: field.several('mandate', [2, 100], {
        about: 'the mandates, by reference or id',
        example: ['AG/RES. 2118 (XXXV-O/05) op. 3', 'AG/RES. 2456 (XXXIX-O/09) op. 3'],
      }),
      basis: field.prose({ about: 'who decided so, and where', example: 'Working group, 10 May 2005' }),
      on: when('from when'),
    },
    places: ['mandates'],
    done: 'Joint implementation entered',
    make: ({ mandates, basis, on }, intent) => new NoteJointImplementation(mandates, basis, on, intent),
  }),
  write({
    id: 'reiterateMandate',
    about: 'mandate',
    verb: 'reiterate',
    method: 'POST',
    path: 'mandates/:mandate/reiterations',
    summary: 'enter that the body asks again for what it asked: nothing begins anew',
    role: 'recorder',
    fields: { mandate, by: deciding('reiterates it'), on: when('when') },
    places: ['mandate'],
    done: 'Reiteration entered',
    stream: ofMandate,
    make: (said, intent) =>
      new DecideOnMandate(said.mandate, { type: 'ReiterateMandate', byHand: true }, said.by, said.on, intent),
  }),
  write({
    id: 'amendMandate',
    about: 'mandate',
    verb: 'amend',
    method: 'POST',
    path: 'mandates/:mandate/amendments',
    summary: 'enter that the body changes what it asks, from now on',
    role: 'recorder',
    fields: {
      mandate,
      what: field.prose({ about: 'what is changed', example: 'The General Secretariat convenes the meeting' }),
      addressees: field.several('actor', [1, 100], {
        about: 'whom it asks from now on, where that changes',
        example: ['General Secretariat'],
        option: 'addressee',
        optional: true,
      }),
      class: field.choice(['mandate', 'exhortation', 'optional', 'self-executing'], {
        about: 'how lists treat it from now on, where that changes',
        optional: true,
      }),
      by: deciding('amends it'),
      on: when('from when'),
    },
    places: ['mandate'],
    done: 'Amendment entered',
    stream: ofMandate,
    make: ({ mandate: id, what, addressees, class: listed, by, on }, intent) => {
      const asked = addressees && { addressees };
      const amendment = { type: 'AmendMandate', what, ...asked, ...(listed && { class: listed }) } as const;
      return new DecideOnMandate(id, amendment, by, on, intent);
    },
  }),
];
