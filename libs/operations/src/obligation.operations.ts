/** What is told of what mandates make somebody owe. */
import { DecideOnObligation } from '#decision/application';
import { field } from '#fields';
import { type ReportMeant, SubmitReport, TellOfReport, VerifyNonSubmission } from '#mandate/application';
import { CONSIDERATIONS, REPORT_FORMS, type SubmissionDetails, SUBMISSIONS } from '#mandate/domain';
import { mandate, ofMandate, when } from './mandate-fields.js';
import { write } from './operation.js';

/** Which of several reports that a mandate asks for. */
const which = {
  to: field.actor({
    about: 'who received it or was to, where reports to several are owed',
    example: 'Permanent Council',
    optional: true,
  }),
  session: field.session({
    about: 'for which session, where reports to several are owed',
    example: 'oas-ga/regular/36',
    optional: true,
  }),
  report: field.number([1, 1_000], {
    about: 'which of the reports that it asks for, from 1 in the order of the text, where that is not clear',
    example: 2,
    optional: true,
  }),
  obligation: field.text({
    about: 'or what is meant by its id as lists tell it, be it a report or not; also one occasion of what comes again',
    example: '1@oas-ga/regular/36',
    option: 'owed',
    optional: true,
  }),
  occasion: field.text({
    about: 'for which occasion, of what comes again: a year, a month, a day, a session, or as lists name it',
    example: '2019',
    optional: true,
  }),
} as const;

/** What was said of which report is meant; what was not said is left out. */
const meantBy = (said: {
  readonly to: string | null;
  readonly session: string | null;
  readonly report: number | null;
  readonly obligation: string | null;
  readonly occasion: string | null;
  readonly all?: boolean;
}): ReportMeant => ({
  to: said.to,
  session: said.session,
  ...(said.all === true && { all: true }),
  ...(said.report !== null && { report: said.report }),
  ...(said.obligation !== null && { obligation: said.obligation }),
  ...(said.occasion !== null && { occasion: said.occasion.slice(said.occasion.indexOf('@') + 1).trim() }),
});

/** One word of a creditor for all. */
const all = field.flag({
  about: 'for all that the mandate asks for that is still owed and due but once, not for one of them',
});

const leg = (about: string) => field.dating({ about, example: '2006-03-20', optional: true });
const named = (about: string) => field.text({ about, example: 'Permanent Council', optional: true });

/** What may be told of a submission beside what it is. */
const submission = {
  ground: field.prose({
    about: 'on what ground the report is refused',
    example: 'Security of sources',
    optional: true,
  }),
  form: field.choice(REPORT_FORMS, { about: 'in which form', optional: true }),
  admittedBy: field.text({
    about: 'who has admitted an oral report where a written one was asked for, by name and office',
    example: 'Chair of the Permanent Council',
    optional: true,
  }),
  languages: field.several('text', [1, 20], {
    about: 'in which languages',
    example: ['en', 'es'],
    longest: 35,
    optional: true,
  }),
  from: named('who submitted it, where another than who owes it'),
  through: named('through whom'),
  member: field.actor({
    about: 'whose reply it is, where each member of a group is asked: it answers for nobody else',
    example: 'Peru',
    optional: true,
  }),
  issuedOn: leg('when it was issued as a document'),
  consideredOn: leg('when it was taken up'),
} as const;

/** What was said, and nothing of what was not. */
const said = (details: {
  readonly [Key in keyof SubmissionDetails]: SubmissionDetails[Key] | null;
}): SubmissionDetails => Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null));

/** On whose word less is owed, or later. */
const word = {
  by: field.paragraph({
    about: 'the paragraph by which the creditor decides so',
    example: 'AG/RES. 2256 (XXXVI-O/06) op. 4',
    optional: true,
  }),
  officer: field.text({
    about: 'or who speaks for the creditor, by name and office',
    example: 'Chair of the Permanent Council',
    optional: true,
  }),
  creditor: field.actor({
    about: 'the creditor for which that officer speaks',
    example: 'Permanent Council',
    option: 'of',
    optional: true,
  }),
} as const;

export const OBLIGATION_OPERATIONS = [
  write({
    id: 'submitReport',
    about: 'mandate',
    verb: 'submit',
    method: 'POST',
    path: 'reports',
    summary: 'enter a report received; one document may answer several mandates',
    role: 'officer',
    fields: {
      mandates: field.several('mandate', [1, 100], {
        about: 'mandates that asked for it, by reference or id',
        example: ['AG/RES. 2118 (XXXV-O/05) op. 3'],
      }),
      document: field.symbol({ about: 'symbol of the document', example: 'CP/doc.4105/06', longest: 200 }),
      on: when('when it was submitted'),
      ...which,
      kind: field.choice(SUBMISSIONS, {
        about:
          'what it is, where it is no whole report: only that, or the last part of one, answers what was asked; handed over is what is on its way through somebody',
        optional: true,
      }),
      ...submission,
    },
    places: ['mandates'],
    done: ({ document }) => `${document} entered`,
    stream: ({ mandates: [only, ...others] }) =>
      only !== undefined && others.length === 0 ? ofMandate({ mandate: only }) : undefined,
    make: ({ mandates, document, on, to, session, report, obligation, occasion, kind, from, ...details }, intent) => {
      const told = said({ ...details, by: from });
      const meant = meantBy({ to, session, report, obligation, occasion });
      const more = { ...(kind !== null && { kind }), ...(Object.keys(told).length > 0 && { details: told }) };
      return new SubmitReport(mandates, { document, ...meant, ...more }, on, intent);
    },
  }),
  write({
    id: 'considerReport',
    about: 'mandate',
    verb: 'considered',
    method: 'POST',
    path: 'mandates/:mandate/considerations',
    summary: 'enter that a report on file was noted, considered, deferred, or a supplement to it requested',
    role: 'recorder',
    fields: {
      mandate,
      outcome: field.choice(CONSIDERATIONS, { about: 'what became of it', example: 'noted' }),
      said: field.prose({
        about: 'where that is written',
        example: 'AG/RES. 2256 (XXXVI-O/06), second preambular paragraph',
      }),
      on: when('when'),
      ...which,
    },
    places: ['mandate'],
    done: 'Consideration entered',
    stream: ofMandate,
    make: ({ outcome, said, ...more }, intent) => {
      const told = { type: 'ConsiderReport', outcome, said } as const;
      return new TellOfReport(more.mandate, meantBy(more), told, more.on, intent);
    },
  }),
  write({
    id: 'verifyNonSubmission',
    about: 'mandate',
    verb: 'searched',
    method: 'POST',
    path: 'mandates/:mandate/searches',
    summary: 'enter that a report was searched for and not found',
    role: 'recorder',
    fields: {
      mandate,
      searched: field.prose({
        about: 'the document series searched, and how',
        example: 'CP/doc. series of 2005 and 2006, by title',
        option: 'series',
      }),
      on: when('when'),
      ...which,
    },
    places: ['mandate'],
    done: 'Search entered',
    stream: ofMandate,
    make: (said, intent) =>
      new VerifyNonSubmission(said.mandate, { searched: said.searched, ...meantBy(said) }, said.on, intent),
  }),
  write({
    id: 'expectReport',
    about: 'mandate',
    verb: 'expect',
    method: 'POST',
    path: 'mandates/:mandate/expectations',
    summary:
      'enter when a report, or a meeting, may be expected, by the word of whoever owes it: it falls due when it did',
    role: 'officer',
    fields: {
      mandate,
      expectedOn: field.dating({ about: 'when it is expected', example: '2006-09', option: 'expected' }),
      said: field.prose({ about: 'who says so, and where', example: 'Note of the Secretariat, CP/doc.4090/06' }),
      on: when('when that was said'),
      ...which,
    },
    places: ['mandate'],
    done: 'Expectation entered',
    stream: ofMandate,
    make: ({ expectedOn, said, ...more }, intent) => {
      const told = { type: 'ExpectReport', expectedOn, said } as const;
      return new TellOfReport(more.mandate, meantBy(more), told, more.on, intent);
    },
  }),
  write({
    id: 'rescheduleObligation',
    about: 'mandate',
    verb: 'extend',
    method: 'POST',
    path: 'mandates/:mandate/extensions',
    summary: 'enter that the creditor gives more time: by a decision, or through an officer who is named',
    role: 'recorder',
    fields: {
      mandate,
      until: field.text({
        about:
          'by when it is due from now on: a day, a session, a period, or the words of a text; "by eighteen months" counts from the day it had',
        example: 'at its thirty-seventh regular session',
      }),
      ...word,
      on: when('when it was given'),
      ...which,
      all,
    },
    places: ['mandate'],
    done: 'Extension entered',
    stream: ofMandate,
    make: ({ until, by, officer, creditor, ...said }, intent) =>
      new DecideOnObligation(
        said.mandate,
        meantBy(said),
        { type: 'RescheduleObligation', until },
        { by, officer, creditor, rule: null },
        said.on,
        intent,
      ),
  }),
  write({
    id: 'waiveObligation',
    about: 'mandate',
    verb: 'waive',
    method: 'POST',
    path: 'mandates/:mandate/waivers',
    summary: 'enter that the creditor asks for something no more, or that it lapses by a rule of the body',
    role: 'recorder',
    fields: {
      mandate,
      reason: field.prose({ about: 'why', example: 'Overtaken by the report of the working group' }),
      ...word,
      rule: field.text({
        about: 'or the rule of the body by which it lapses: at a dissolution, at the end of a term',
        example: 'Rules of Procedure, article 62',
        optional: true,
      }),
      on: when('from when it is owed no more'),
      ...which,
      all,
    },
    places: ['mandate'],
    done: 'Waiver entered',
    stream: ofMandate,
    make: ({ reason, by, officer, creditor, rule, ...said }, intent) =>
      new DecideOnObligation(
        said.mandate,
        meantBy(said),
        { type: 'WaiveObligation', reason },
        { by, officer, creditor, rule },
        said.on,
        intent,
      ),
  }),
];
