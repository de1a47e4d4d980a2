/** What somebody who may enter something tries to enter beyond that, by every way round: nothing of it is entered. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver } from '../../support/cli.js';
import { ApiClient, inPath, type ReceiptBody } from '../api/api-client.js';
import { enterExamples, S2118, S2456, S2551 } from '../api/example-register.js';
import { bearing, type Comer, tokenFor } from './comers.js';

let api: ApiClient;
let officer: Comer;
let verifier: Comer;
let both: Comer;
let admin: Comer;
beforeAll(async () => {
  api = await ApiClient.over();
  await enterExamples(api); // before anybody is asked
  officer = await tokenFor(api.data, 'Institute', ['officer'], { actors: ['iin'] });
  verifier = await tokenFor(api.data, 'Auditor', ['verifier']);
  both = await tokenFor(api.data, 'Council Secretary', ['officer', 'verifier'], { actors: ['permanent-council'] });
  admin = await tokenFor(api.data, 'Administrator', ['admin']);
}, 60_000);
afterAll(() => api.end());

type Body = ReceiptBody & { readonly code?: string };
const post = (who: Comer, path: string, said: object) => api.post<Body>(path, said, bearing(who));
const codeOf = async (who: Comer, path: string, said: object) => {
  const { status, body } = await post(who, path, said);
  return status === 200 ? 200 : `${status} ${body.code}`;
};
const seq = async () => (await api.get<{ readonly seq: number }>('/health')).body.seq;
/** Runs a command with the token of somebody. */
const asOnline = async (who: Comer, ...line: string[]) => {
  process.env['MANDATUM_TOKEN'] = who.text;
  const { code, err } = await cliOver(api.data)(...line);
  delete process.env['MANDATUM_TOKEN'];
  return `${code} ${err.split(':')[0]}`;
};

describe('an officer', () => {
  it('confirms and dismisses no evidence of mandates that are others’, one by one or in bulk, over HTTP or at the command line', async () => {
    const found = await api.get<{ items: { id: string }[] }>('/evidence?above=0', bearing(officer));
    const proposals = found.body.items.map(({ id }) => id);
    expect(proposals.length).toBeGreaterThan(0);
    const [first = ''] = proposals;
    const before = await seq();
    const refused = '403 access.not-your-actor';
    expect(await codeOf(officer, '/evidence/confirmations', { proposals: [first] })).toBe(refused);
    expect(await codeOf(officer, '/evidence/confirmations', { above: 1 })).toBe(refused);
    expect(await codeOf(officer, '/evidence/dismissals', { proposals, reason: 'Not so' })).toBe(refused);
    expect(await codeOf(officer, '/evidence/dismissals', { above: 1, reason: 'Not so' })).toBe(refused);
    expect(await asOnline(officer, 'evidence', 'confirm', first)).toBe('3 access.not-your-actor');
    expect(await asOnline(officer, 'evidence', 'dismiss', first, '--reason', 'Not so')).toBe('3 access.not-your-actor');
    expect(await seq()).toBe(before);
    expect(await codeOf(admin, '/evidence/confirmations', { proposals: [first] })).toBe(200);
  });

  it('puts nothing on file for an actor for which it does not speak', async () => {
    const said = { document: 'CP/doc.4200/07', on: '2007-01-01' };
    expect(await codeOf(both, '/actors/iin/unasked-reports', said)).toBe('403 access.other-actor');
    expect(await asOnline(both, 'actors', 'reported', 'iin', '--document', 'CP/doc.1/07', '--on', '2007-01-01')).toBe(
      '3 access.other-actor',
    );
    expect(await codeOf(both, '/actors/permanent-council/unasked-reports', said)).toBe(200);
  });

  it('takes no mandate of others for its own by saying that it carries it out', async () => {
    const path = `/mandates/${inPath(`${S2118} op. 6`)}`;
    const said = { actor: 'iin', role: 'lead', on: '2006-01-01' };
    expect(await codeOf(officer, `${path}/responsibilities`, said)).toBe('403 access.not-your-actor');
    const joined = { mandates: [`${S2118} op. 3`, `${S2118} op. 6`], basis: 'So agreed', on: '2006-01-01' };
    expect(await codeOf(officer, '/joint-implementations', joined)).toBe('403 access.not-your-actor');
  });
});

describe('who claimed that something is done', () => {
  const path = `/mandates/${inPath(`${S2456} op. 9`)}`;
  const acceptance = (basis: string) => ({ basis, on: '2010-07-01' });

  it('does not accept it under the name of a decision, as a verifier or as somebody who may do everything', async () => {
    expect(await codeOf(both, `${path}/claims`, { evidence: 'CP/doc.7', on: '2010-06-01' })).toBe(200);
    const made = 'It was done as AG/RES. 9999 (I-O/71) asks';
    expect(await codeOf(both, `${path}/acceptance`, acceptance(made))).toBe('403 access.decided-by-body');
    expect(await codeOf(both, `${path}/returns`, acceptance(made))).toBe('403 access.decided-by-body');
    const again = await tokenFor(api.data, 'Council Secretary', ['admin']); // of the same person
    for (const basis of [made, `${S2456}, which asked for it`, `${S2118}, of years before`]) {
      expect([basis, await codeOf(again, `${path}/acceptance`, acceptance(basis))]).toEqual([basis, '403 access.own-claim']); // prettier-ignore
      expect([basis, await codeOf(again, `${path}/returns`, acceptance(basis))]).toEqual([basis, '403 access.own-claim']); // prettier-ignore
    }
    expect(await codeOf(again, `${path}/acceptance`, acceptance('I saw it'))).toBe('409 fulfilment.self-accepted');
    const ref = `${S2456} op. 9`;
    expect(await asOnline(both, 'accept', ref, '--basis', made, '--on', '2010-07-01')).toBe('3 access.decided-by-body');
    expect(await asOnline(again, 'accept', ref, '--basis', made, '--on', '2010-07-01')).toBe('3 access.own-claim');
  });

  it('may enter that the body accepted it, where that decision is on the register', async () => {
    const again = await tokenFor(api.data, 'Council Secretary', ['admin']);
    expect(await codeOf(again, `${path}/acceptance`, acceptance(S2551))).toBe(200);
  });

  it('is somebody else than whoever assesses it, who names no decision', async () => {
    const other = `/mandates/${inPath(`${S2456} op. 7`)}`;
    expect(await codeOf(admin, `${other}/claims`, { evidence: 'CP/doc.8', on: '2010-06-01' })).toBe(200);
    expect(await codeOf(verifier, `${other}/acceptance`, acceptance(`As ${S2551} says`))).toBe(
      '403 access.decided-by-body',
    );
    expect(await codeOf(verifier, `${other}/acceptance`, acceptance('It was done as asked'))).toBe(200);
  });
});
