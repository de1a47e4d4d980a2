/** How much of what people found in the example texts the reader finds, and how much more it proposes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EvidenceFinding, read } from '#decision-text';
import { sharedFolder } from '../support/shared.js';

interface GoldRow {
  readonly no: string;
  /** First digits of the name of its text. */
  readonly text: string;
  readonly where: string;
  readonly opening: string;
  readonly kind: string;
  readonly documents: string;
}

const SECTION = /^## (\d{3})_\S+\.txt$/;

/** The rows of the table that people made. */
export const goldRows = (markdown: string): readonly GoldRow[] => {
  let text = '';
  return markdown.split('\n').flatMap((line) => {
    text = SECTION.exec(line)?.[1] ?? text;
    const [, no = '', where = '', opening = '', kind = '', , documents = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return /^E\d\d$/.test(no) ? [{ no, text, where, opening, kind: kind.replace('other: ', ''), documents }] : [];
  });
};

const plain = (text: string): string => text.replace(/[“”"]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();

interface Found extends EvidenceFinding {
  readonly text: string;
  /** The words of the paragraph that it stands in. */
  readonly paragraph: string;
}

const DECISION = /\b[A-Z]{2,6}\/RES\. ?\d[^;[)]*\)/g;

/** Whether they stand in one paragraph and tell one kind of thing; of a decision that is named, of that one. */
const isSame = (row: GoldRow, found: Found): boolean => {
  const isPlace = plain(found.paragraph).startsWith(plain(row.opening).slice(0, 40)) || `¶${found.place}` === row.where;
  if (row.text !== found.text || row.kind !== found.kind || !isPlace) return false;
  if (row.kind !== 'document-adopted') return true;
  const named = found.documents.find((document) => document.includes('/RES.'));
  const decisions = (row.documents.match(DECISION) ?? []).map(plain);
  return decisions.length === 0 ? named === undefined : named !== undefined && decisions.includes(plain(named));
};

export interface EvidenceScore {
  readonly rows: number;
  readonly found: number;
  /** Findings that are none of the rows. */
  readonly others: number;
  readonly findings: number;
  readonly missed: readonly string[];
  readonly more: readonly string[];
}

/** Undefined where the table is not at hand. */
export const evidenceScore = (): EvidenceScore | undefined => {
  const folder = sharedFolder('gold');
  if (folder === undefined) return undefined;
  const rows = goldRows(readFileSync(join(folder, 'EVIDENCE.md'), 'utf8'));
  const examples = join(process.cwd(), 'examples');
  const findings = readdirSync(examples)
    .filter((name) => /^00\d_.*\.txt$/.test(name))
    .flatMap((name): readonly Found[] => {
      const document = read(readFileSync(join(examples, name), 'utf8'));
      return (document.evidence ?? []).map((one) => {
        const [, nth] = /^preamble\/(\d+)$/.exec(one.place) ?? [];
        const paragraph =
          nth === undefined
            ? document.operative.find(({ ref }) => ref === one.place)?.text
            : document.preamble[Number(nth) - 1]?.text;
        return { ...one, text: name.slice(0, 3), paragraph: paragraph ?? '' };
      });
    });
  const taken = new Set<Found>();
  const missed = rows.filter((row) => {
    const matches = findings.filter((one) => !taken.has(one) && isSame(row, one));
    // A row may name several decisions, each of which is found by itself.
    const own = row.kind === 'document-adopted' && row.documents.search(DECISION) >= 0 ? matches : matches.slice(0, 1);
    for (const one of own) taken.add(one);
    return own.length === 0;
  });
  const more = findings.filter((one) => !taken.has(one));
  return {
    rows: rows.length,
    found: rows.length - missed.length,
    others: more.length,
    findings: findings.length,
    missed: missed.map(({ no, text, where, kind, opening }) => `${no} ${text} ${where} ${kind}: ${opening}`),
    more: more.map(({ text, place, kind, words }) => `${text} ${place} ${kind}: ${words.slice(0, 110)}`),
  };
};
