/** What texts say has come or happened: a person confirms it, or says that it shows nothing. */
import { type DismissedEvidence, DismissEvidence } from '#decision/application';
import { field } from '#fields';
import { ConfirmEvidence, type ConfirmedEvidence } from '#mandate/application';
import { type Concerned, EvidenceById, type EvidenceProposal, EvidenceProposed } from '#register';
import { refusals } from '#rejection';
import { type On } from '#time';
import { row, write } from './operation.js';
import { type Ask } from './understood.js';

const refused = refusals({
  'evidence.nothing-named': (_: object, { field: named }) =>
    `Say what is meant: proposals by their ids, or all from a score on with ${named('above')}.`,
  'evidence.one-document': (_: object, { field: named }) =>
    `${named('document')} and ${named('on')} are said of one proposal at a time.`,
});

/** So many at once: what is confirmed in bulk is looked at before. */
const MOST = 500;

const which = {
  proposals: field.several('text', [0, MOST], {
    about: 'what is meant, by the ids that the proposals are listed with',
    example: ['3f2a9c0b1d4e.0a1b2c3d'],
    longest: 60,
    optional: true,
  }),
  above: field.number([1, 100], {
    about: 'or all that are proposed from this score on',
    example: 80,
    optional: true,
  }),
  decision: field.decision({
    about: 'of these, only what this decision says',
    example: 'AG/RES. 2118 (XXXV-O/05)',
    optional: true,
  }),
} as const;

interface Which {
  readonly proposals: readonly string[] | null;
  readonly above: number | null;
  readonly decision: string | null;
}

/** Of several proposals for one report, or one mandate, the best. @throws Rejection `evidence.nothing-named`, `evidence.unknown` */
const meant = async ({ proposals, above, decision }: Which, ask: Ask): Promise<readonly EvidenceProposal[]> => {
  if (proposals !== null && proposals.length > 0) {
    const found: EvidenceProposal[] = [];
    for (const id of proposals) found.push(await ask(new EvidenceById(id)));
    return found;
  }
  if (above === null) throw refused('evidence.nothing-named');
  const { items } = await ask(new EvidenceProposed({}, { decision, above, limit: MOST }));
  return [...items].sort((a, b) => b.score - a.score);
};

/** Each target once, and each finding for one target: what comes first is the best. */
const bestOf = (proposals: readonly EvidenceProposal[]): readonly EvidenceProposal[] => {
  const [targets, findings] = [new Set<string>(), new Set<string>()];
  return proposals.filter(({ mandate, obligation, said }) => {
    const target = obligation ?? mandate;
    const finding = `${said.decision} ${said.place} ${said.words} ${said.documents.join()}`;
    if (targets.has(target) || findings.has(finding)) return false;
    targets.add(target);
    findings.add(finding);
    return true;
  });
};

/** The mandates of all that is meant, whether or not it is what is entered of them in the end. */
const ofMandatesMeant = async (which: Which, ask: Ask): Promise<Pick<Concerned, 'mandates'>> => ({
  mandates: (await meant(which, ask)).map(({ mandate }) => mandate),
});

const wordsOf = ({ said: { documents, symbol, place, words } }: EvidenceProposal): string =>
  documents[0] ?? `${words.slice(0, 200)} (${symbol ?? 'a draft'}, ${place})`;

/** It had come by the day of the decision that says so; when, that does not say. */
const confirmedBy = (proposal: EvidenceProposal, document: string | null, on: On): ConfirmedEvidence => ({
  mandate: proposal.mandate,
  obligation: proposal.obligation?.slice(proposal.obligation.indexOf('#') + 1) ?? null,
  document: document ?? wordsOf(proposal),
  on: on ?? (proposal.said.on.includes('/') ? proposal.said.on : `../${proposal.said.on}`),
});

const lineOf = (proposal: EvidenceProposal): string =>
  `${proposal.score}: ${wordsOf(proposal)} for ${proposal.ref}${proposal.due ? ` (${proposal.due})` : ''}`;

const EVIDENCE = { about: 'mandate', role: 'officer' } as const;

/** What is proposed, which each door lists in its own way. */
export const LIST_EVIDENCE = row({
  ...EVIDENCE,
  id: 'listEvidence',
  verb: 'evidence ls',
  method: 'GET',
  path: 'evidence',
  summary: 'what texts say has come or happened, proposed for the mandates and reports that it may answer',
  role: 'reader',
  fields: {
    decision: field.text({
      about: 'only what this decision says',
      example: 'AG/RES. 2118 (XXXV-O/05)',
      optional: true,
    }),
    above: field.number([0, 100], { about: 'only from this score on; default 25', example: 50, optional: true }),
    limit: field.number([1, 200], { about: 'about so many; default 50', example: 50, optional: true }),
    page: field.text({ about: 'where the answer before ended: its "next"', longest: 100, optional: true }),
  },
});

export const EVIDENCE_OPERATIONS = [
  write({
    ...EVIDENCE,
    id: 'confirmEvidence',
    verb: 'evidence confirm',
    method: 'POST',
    path: 'evidence/confirmations',
    summary: 'enter that what texts say is so: reports that came, and what was asked for and done',
    fields: {
      ...which,
      document: field.text({
        about: 'of one proposal: the document, where the text does not name it rightly',
        example: 'CP/doc.4023/05',
        optional: true,
      }),
      on: field.dating({
        about: 'of one proposal: when it came or happened; left out, by the day of the decision that says so',
        example: '2006-03-14/2006-03-17',
        optional: true,
      }),
    },
    places: ['proposals'],
    done: 'Evidence confirmed',
    concerns: ofMandatesMeant,
    shows: async (said, ask) => (said.above === null ? [] : bestOf(await meant(said, ask)).map(lineOf)),
    make: async (said, intent, ask) => {
      const proposals = await meant(said, ask);
      if (proposals.length > 1 && (said.document !== null || said.on !== null)) throw refused('evidence.one-document');
      const confirmed = said.above === null ? proposals : bestOf(proposals);
      return new ConfirmEvidence(
        confirmed.map((one) => confirmedBy(one, said.document, said.on)),
        intent,
      );
    },
  }),
  write({
    ...EVIDENCE,
    id: 'dismissEvidence',
    verb: 'evidence dismiss',
    method: 'POST',
    path: 'evidence/dismissals',
    summary: 'enter that what texts say shows nothing of the mandates that it is proposed for: it is proposed no more',
    fields: { ...which, reason: field.prose({ about: 'why', example: 'Another report of the same name' }) },
    places: ['proposals'],
    done: 'Dismissal entered',
    concerns: ofMandatesMeant,
    shows: async (said, ask) => (said.above === null ? [] : (await meant(said, ask)).map(lineOf)),
    make: async (said, intent, ask) => {
      const dismissed = (await meant(said, ask)).map(
        ({ said: { decision, place, words }, mandate }): DismissedEvidence => ({ decision, place, words, mandate }),
      );
      return new DismissEvidence(dismissed, said.reason, intent);
    },
  }),
];
