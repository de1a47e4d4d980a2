/** The example texts, put on a register over HTTP. */
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { type Answer, type ApiClient, inPath, type ReceiptBody } from './api-client.js';

export const exampleText = (name: string): string => readFileSync(`examples/${name}`, 'utf8');
export const TEXT_1948 = '000_c35bfa4e80c3a830.txt';
const TEXT_2118 = '001_3231b3efacb493d8.txt';
const TEXT_2456 = '002_cbe63643953223b7.txt';
const TEXT_2432 = '003_f9401b34f3c70ec1.txt';
const TEXT_2551 = '004_4f2b1258e8ca4af8.txt';

export const S2118 = 'AG/RES. 2118 (XXXV-O/05)';
const S2432 = 'AG/RES. 2432 (XXXVIII-O/08)';
export const S2456 = 'AG/RES. 2456 (XXXIX-O/09)';
export const S2551 = 'AG/RES. 2551 (XL-O/10)';

const done = async <Body extends ReceiptBody>(answer: Promise<Answer<Body>>): Promise<Body> => {
  const { status, text, body } = await answer;
  if (status > 201) throw new Error(text);
  return body;
};

/** The calendar of the General Assembly, valid since always, and REMJA-VI. */
export const enterCalendar = async (api: ApiClient): Promise<void> => {
  const rows = parse<Record<string, string>>(readFileSync('examples/oas-ga-regular-sessions.csv', 'utf8'), {
    columns: true,
  });
  const sessions = rows.map(({ ordinal, place, opens_on: opensOn, closes_on: closesOn }) => ({
    session: `oas-ga/regular/${ordinal}`,
    ...(place && { place }),
    ...(opensOn && { opensOn }),
    ...(closesOn && { closesOn }),
  }));
  const remja = {
    session: 'remja/regular/6',
    name: 'REMJA-VI',
    place: 'Santo Domingo',
    opensOn: '2006-04-24',
    closesOn: '2006-04-26',
  };
  await done(api.post('/sessions', { sessions: [...sessions, remja] }));
};

/** Tables a draft, then adopts it as tabled. */
const tableAndAdopt = async (
  api: ApiClient,
  name: string,
  [tabledOn, session]: readonly [string, string],
  [symbol, adoptedOn]: readonly [string, string],
): Promise<void> => {
  const said = { text: exampleText(name), draft: true, on: tabledOn, session };
  const { decision } = await done(api.post<ReceiptBody & { decision: string }>('/decisions', said));
  await done(api.post(`/decisions/${decision}/adoption`, { symbol, on: adoptedOn }));
};

const claimAndAccept = async (
  api: ApiClient,
  ref: string,
  claim: { readonly evidence: string; readonly on: string },
  acceptance: { readonly basis: string; readonly on: string },
): Promise<void> => {
  await done(api.post(`/mandates/${inPath(ref)}/claims`, claim));
  await done(api.post(`/mandates/${inPath(ref)}/acceptance`, acceptance));
};

/** Everything of the five example texts, in the order in which it came about. */
export const enterExamples = async (api: ApiClient): Promise<void> => {
  await enterCalendar(api);
  await done(api.post('/decisions', { text: exampleText(TEXT_1948) }));
  await tableAndAdopt(api, TEXT_2118, ['2005-05-24', 'oas-ga/regular/35'], [S2118, '2005-06-07']);
  await done(api.post('/decisions', { text: exampleText(TEXT_2432), symbol: S2432 }));
  await done(api.post('/decisions', { text: exampleText(TEXT_2456), symbol: S2456 }));
  await tableAndAdopt(api, TEXT_2551, ['2010-05-27', 'oas-ga/regular/40'], [S2551, '2010-06-08']);
  await claimAndAccept(
    api,
    `${S2118} op. 3`,
    { evidence: 'First Meeting, Isla Margarita', on: '2006-03-14/2006-03-17' },
    { basis: `${S2432}, preamble`, on: '2008-06-03' },
  );
  await claimAndAccept(
    api,
    `${S2456} op. 3`,
    { evidence: 'CP/CSH-1155/09 rev. 10', on: '../2010-05-27' },
    { basis: `${S2551} op. 1`, on: '2010-06-08' },
  );
};
