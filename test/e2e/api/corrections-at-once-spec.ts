/** Paragraphs put right one by one, and all at once in a document, come to the same register. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ApiClient, inPath, type ListBody } from './api-client.js';

const COUNT = Number(process.env['MANDATUM_PARAGRAPHS'] ?? 12);
const SYMBOL = 'A/RES/73/931';
const numbers = Array.from({ length: COUNT }, (_, index) => String(index + 1));
const TEXT = `Resolution adopted by the General Assembly on 14 July 2019

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

let [one, other]: [ApiClient, ApiClient] = [] as never;
beforeAll(async () => {
  [one, other] = [await ApiClient.over(), await ApiClient.over()];
  const sessions = [{ session: 'un-ga/regular/76', opensOn: '2021-09-14', closesOn: '2022-09-12' }];
  for (const api of [one, other]) expect((await api.post('/sessions', { sessions })).status).toBe(200);
});
afterAll(async () => {
  await one.end();
  await other.end();
});

/** What lists tell, but for when it was entered. */
const registerOf = async (api: ApiClient) => {
  const items: unknown[] = [];
  for (const list of [
    'mandates?class=all&limit=200',
    'sessions/un-ga/regular/76/due?limit=200',
    'undetermined?limit=200',
  ])
    for (let next: string | null = ''; next !== null;) {
      const { status, body }: { status: number; body: ListBody } = await api.get<ListBody>(
        `/${list}${next && `&after=${encodeURIComponent(next)}`}`,
      );
      expect(status).toBe(200);
      items.push(...body.items);
      next = body.next;
    }
  const { body: first } = await api.get<{ readonly readAs: string }>(`/mandates/${inPath(`${SYMBOL} op. 1`)}`);
  return { items, readAs: first.readAs };
};

it('is the same register', async () => {
  const recorded = await one.post('/decisions', { text: TEXT });
  expect([recorded.status, recorded.body.changed]).toEqual([201, true]);
  for (const number of numbers) {
    const said = {
      addressees: [ADDRESSEE],
      owed: [{ id: '1', by: [ADDRESSEE], due: DUE }],
      reason: 'The official text says so',
    };
    const { status, text } = await one.post(`/mandates/${inPath(`${SYMBOL} op. ${number}`)}/corrections`, said);
    expect([status, status === 200 ? '' : text]).toEqual([200, '']);
  }
  const { body: document } = await other.post<Document>('/extractions', { text: TEXT });
  const operative = document.operative.map((paragraph) => ({
    ...paragraph,
    directives: paragraph.directives.map((directive) => ({ ...directive, addressees: [ADDRESSEE] })),
    reports: paragraph.reports.map((report) => ({ ...report, by: [ADDRESSEE], due: DUE })),
  }));
  expect((await other.post('/decisions', { document: { ...document, operative } })).status).toBe(201);
  const [byOnes, atOnce] = [await registerOf(one), await registerOf(other)];
  expect(byOnes.items.length).toBeGreaterThanOrEqual(COUNT);
  expect(byOnes.readAs).toContain('Secretary-General');
  expect(byOnes).toEqual(atOnce);
}, 1_200_000);
