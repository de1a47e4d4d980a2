import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DecisionDocument, type Due, type OperativeParagraph, read } from '#decision-text';
import { textOfDocument } from '#document-input';

/** A small input of ../shared/cases, what is right for it, and what the reader answers. */
export interface CaseAnswer {
  readonly name: string;
  /** What is right and not answered, a line each; empty where all that can be asked of the reader is right. */
  readonly wrong: readonly string[];
  /** The paragraphs as they are read, in short. */
  readonly now: string;
}

const CASES = join(process.cwd(), '../shared/cases');
const READABLE = /\.(?:txt|html|docx|pdf)$/;

/** The cases that are texts; none where the folder is absent. */
export const caseFiles = (): string[] =>
  existsSync(CASES) ? readdirSync(CASES).filter((name) => READABLE.test(name) && expectedFor(name) !== undefined) : [];

/** Reads a case and holds it against what is right. */
export async function answerTo(name: string): Promise<CaseAnswer> {
  const document = read((await textOfDocument(readFileSync(join(CASES, name)))).text);
  const expected = expectedFor(name) ?? {};
  const wrong = Object.entries(expected).flatMap(
    ([key, right]) => CHECKS[key]?.(document, right) ?? perRef(document, key, right),
  );
  const found = document.operative.map((paragraph) => `${paragraph.ref} ${inShort(paragraph)}`).join('; ');
  return { name, wrong, now: found === '' ? 'no operative paragraph' : found };
}

type Json = Readonly<Record<string, unknown>>;

function expectedFor(name: string): Json | undefined {
  const number = name.split('-')[0] ?? '';
  const file = readdirSync(CASES).find((one) => one.startsWith(`${number}-`) && one.endsWith('.expected.json'));
  return file === undefined ? undefined : (JSON.parse(readFileSync(join(CASES, file), 'utf8')) as Json);
}

type Check = (document: DecisionDocument, right: unknown) => string[];

const same = (what: string, found: unknown, right: unknown): string[] =>
  JSON.stringify(found) === JSON.stringify(right)
    ? []
    : [`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(right)}`];

const first = (paragraph: OperativeParagraph | undefined): OperativeParagraph['directives'][number] | undefined =>
  paragraph?.directives[0];

const byRef = ({ operative }: DecisionDocument, ref: string): OperativeParagraph | undefined =>
  operative.find((paragraph) => paragraph.ref === ref || paragraph.ref === `u${ref}`);

const duesOf = (paragraph: OperativeParagraph | undefined): readonly Due[] =>
  paragraph === undefined ? [] : [...paragraph.reports.flatMap(({ due }) => due), ...paragraph.deadlines];

/** Whether one of the dues has all that is right for it. */
const hasDue = (paragraph: OperativeParagraph | undefined, right: unknown): boolean =>
  duesOf(paragraph).some((due) =>
    typeof right === 'string'
      ? Object.values(due).includes(right) || fallsOn(paragraph, right)
      : Object.entries(right as Json).every(
          ([key, value]) => (due as unknown as Json)[key] === value || isSaidOfReport(paragraph, due, key, value),
        ),
  );

/** To whom, and through whom, the report goes that falls due then: "Executive Board (its 46th session)". */
const isSaidOfReport = (paragraph: OperativeParagraph | undefined, due: Due, key: string, value: unknown): boolean => {
  const report = paragraph?.reports.find((one) => one.due.includes(due));
  const names = key === 'to' ? report?.to : key === 'via' ? report?.via : undefined;
  return typeof value === 'string' && names?.some((name) => value === name || value.startsWith(`${name} (`)) === true;
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Whether a report comes on these days of every year: "31 January, 30 April"; "28/29 February" is the last of the month. */
const fallsOn = (paragraph: OperativeParagraph | undefined, days: string): boolean => {
  const wanted = days.split(', ').map((day) => {
    const [, last = '', month = ''] = /(\d{1,2}) (\w+)$/.exec(day) ?? [];
    return `--${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${last.padStart(2, '0')}`;
  });
  return paragraph?.reports.some(({ schedule }) => JSON.stringify(schedule?.on) === JSON.stringify(wanted)) === true;
};

const dueIn = (document: DecisionDocument, ref: string, right: unknown): string[] =>
  (Array.isArray(right) ? (right as unknown[]) : [right])
    .filter((one) => !hasDue(byRef(document, ref), one))
    .map((one) => `${ref} due: ${JSON.stringify(duesOf(byRef(document, ref)))} instead of ${JSON.stringify(one)}`);

const each =
  (check: (document: DecisionDocument, ref: string, right: unknown) => string[]): Check =>
  (document, right) =>
    Object.entries(right as Json).flatMap(([ref, one]) => check(document, ref, one));

/** What can be asked of the reader, by the keys of the expected files. */
const CHECKS: Readonly<Record<string, Check>> = {
  now: () => [],
  or: () => [],
  calendar: () => [],
  decisions: () => [],
  show: () => [],
  remark: () => [],
  language: (document, right) => same('language', document.language, right),
  body: (document, right) => same('body', document.body, right),
  date: (document, right) => same('date', document.date, right),
  session: (document, right) =>
    right === null
      ? same('session', document.session, null)
      : same('session', document.session?.ordinal, (right as Json)['ordinal']),
  refs: (document, right) =>
    same(
      'refs',
      document.operative.map(({ ref }) => ref),
      right,
    ),
  verb: (document, right) => same('verb', first(document.operative[0])?.verb, right),
  verbs: (document, right) =>
    same(
      'verbs',
      document.operative.map((one) => first(one)?.verb),
      right,
    ),
  addressees: (document, right) =>
    same('addressees', [...new Set(document.operative.flatMap((one) => first(one)?.addressees ?? []))], right),
  addressee: each((document, ref, right) => same(`${ref} addressee`, first(byRef(document, ref))?.addressees, [right])),
  due: each(dueIn),
  deadlines: each((document, ref, right) => same(`${ref} deadlines`, byRef(document, ref)?.deadlines, right)),
  classes: each((document, ref, right) => same(`${ref} class`, first(byRef(document, ref))?.class, right)),
  paragraphs: (document, right) =>
    typeof right === 'number'
      ? same('paragraphs', document.operative.length, right)
      : Array.isArray(right)
        ? same('paragraphs', document.operative.filter(({ ref }) => !ref.includes('.')).length, right.length)
        : each(perRef)(document, right),
};

/** What is right of one paragraph. */
function perRef(document: DecisionDocument, ref: string, right: unknown): string[] {
  const paragraph = byRef(document, ref);
  if (paragraph === undefined) return [`${ref}: no such paragraph`];
  return Object.entries(right as Json).flatMap(([key, value]) => {
    switch (key) {
      case 'chapeau':
        return same(`${ref} introduces`, paragraph.chapeau, value);
      case 'text':
        return same(`${ref} text`, paragraph.text, value);
      case 'text_ends':
        return paragraph.text.endsWith(value as string) ? [] : [`${ref} ends "${paragraph.text.slice(-30)}"`];
      case 'due':
        return dueIn(document, ref, value);
      case 'report':
        return (value as Json)['due'] === undefined ? [] : dueIn(document, ref, (value as Json)['due']);
      case 'deadline':
        return dueIn(document, ref, value);
      case 'recurrence':
        return same(`${ref} recurrence`, paragraph.reports[0]?.recurrence, value);
      case 'before_session':
      case 'session':
        return dueIn(document, ref, { [key]: value });
      case 'lead':
        return dueIn(document, ref, { lead: value });
      default:
        return same(`${ref} ${key}`, (first(paragraph) as unknown as Json | undefined)?.[key], value);
    }
  });
}

function inShort(paragraph: OperativeParagraph): string {
  const directive = first(paragraph);
  const asks = directive === undefined ? '–' : [directive.verb, ...directive.addressees].join(' > ');
  const dues = duesOf(paragraph).map(({ phrase, meant: _, ...due }) => phrase ?? Object.values(due).join(' '));
  return `${asks}${paragraph.chapeau ? ' (introduces)' : ''}${dues.length > 0 ? ` [${dues.join(', ')}]` : ''}`;
}
