/** Paragraphs put right one by one, and all at once in a document, come to the same register. */
import { expect } from '@jest/globals';
import { type Answer, ApiClient, inPath, type ListBody } from './api-client.js';

const SYMBOL = 'A/RES/73/931';
const textOf = (numbers: readonly string[]): string => `Resolution adopted by the General Assembly on 14 July 2019

73/931. Lamps

The General Assembly,

Recalling the Charter,

${numbers.map((number) => `${number}. Requests the Secretary-General to submit a report on lamp ${number} to the General Assembly at its seventy-fifth session;`).join('\n\n')}
`;
const ADDRESSEE = 'Economic and Social Council';
const DUE = 'at its seventy-sixth session';

interface Document {
  readonly operative: readonly { readonly directives: readonly object[]; readonly reports: readonly object[] }[];
}

/** A list that is still being made says so: it is asked for again. */
const told = async <Body>(api: ApiClient, path: string): Promise<Answer<Body>> => {
  for (;;) {
    const answer = await api.get<Body>(path);
    if (answer.status !== 503) return answer;
  }
};

/** What lists tell, but for when it was entered. */
const registerOf = async (api: ApiClient) => {
  const items: unknown[] = [];
  for (const list of [
    'mandates?class=all&limit=200',
    'sessions/un-ga/regular/76/due?limit=200',
    'undetermined?limit=200',
  ])
    for (let next: string | null = ''; next !== null;) {
      const page: string = `/${list}${next && `&page=${encodeURIComponent(next)}`}`;
      const { status, body }: Answer<ListBody> = await told<ListBody>(api, page);
      expect(status).toBe(200);
      items.push(...body.items);
      next = body.next;
    }
  const { body: first } = await told<{ readonly readAs: string }>(api, `/mandates/${inPath(`${SYMBOL} op. 1`)}`);
  return { items, readAs: first.readAs };
};

/** Records a text of so many paragraphs twice, and puts all of them right: one by one, and before it is recorded. */
const putRight = async (one: ApiClient, other: ApiClient, count: number): Promise<void> => {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
  const text = textOf(numbers);
  const sessions = [{ session: 'un-ga/regular/76', opensOn: '2021-09-14', closesOn: '2022-09-12' }];
  for (const api of [one, other]) expect((await api.post('/sessions', { sessions })).status).toBe(200);
  const recorded = await one.post('/decisions', { text });
  expect([recorded.status, recorded.body.changed]).toEqual([201, true]);
  for (const number of numbers) {
    const said = {
      addressees: [ADDRESSEE],
      owed: [{ id: '1', by: [ADDRESSEE], due: DUE }],
      reason: 'The official text says so',
    };
    const { status, text: answer } = await one.post(`/mandates/${inPath(`${SYMBOL} op. ${number}`)}/corrections`, said);
    expect([status, status === 200 ? '' : answer]).toEqual([200, '']);
  }
  const { body: document } = await other.post<Document>('/extractions', { text });
  const operative = document.operative.map((paragraph) => ({
    ...paragraph,
    directives: paragraph.directives.map((directive) => ({ ...directive, addressees: [ADDRESSEE] })),
    reports: paragraph.reports.map((report) => ({ ...report, by: [ADDRESSEE], due: DUE })),
  }));
  expect((await other.post('/decisions', { document: { ...document, operative } })).status).toBe(201);
  const [byOnes, atOnce] = [await registerOf(one), await registerOf(other)];
  expect(byOnes.items.length).toBeGreaterThanOrEqual(count);
  expect(byOnes.readAs).toContain('Secretary-General');
  expect(byOnes).toEqual(atOnce);
};

/** That so many paragraphs come to the same register in both ways. */
export const comesToTheSame = async (count: number): Promise<void> => {
  const [one, other] = [await ApiClient.over(), await ApiClient.over()];
  try {
    await putRight(one, other, count);
  } finally {
    await one.end();
    await other.end();
  }
};
