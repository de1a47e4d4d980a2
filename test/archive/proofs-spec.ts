/** What a mandate says is proven to an outsider, who has a seal and thirty lines; signatures tell whose seal it is. */
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../support/cli.js';
import { ApiClient, inPath } from '../e2e/api/api-client.js';
import { enterSeeds } from '../support/seeds.js';

interface ProofBody {
  readonly seal: { readonly count: number; readonly root: string };
  readonly entries: readonly { readonly seq: number; readonly said: string; readonly hash: string; readonly path: readonly string[] }[]; // prettier-ignore
}

const REF = 'AG/RES. 2118 (XXXV-O/05) op. 3';
const data = temporaryFolder();
const mandatum = cliOver(data);
let seal = '';
beforeAll(async () => {
  await enterSeeds(data);
  seal = (await mandatum('seal')).out;
});

const proofBy = async (...args: readonly string[]): Promise<ProofBody> =>
  JSON.parse((await mandatum('proof', REF, '--json', ...args)).out) as ProofBody;

/** As an outsider checks it: with the script that the documentation ships, and nothing of ours. */
const check = (proof: unknown, kept: string): string => {
  const file = join(data, 'proof.json');
  writeFileSync(file, JSON.stringify(proof));
  const { stdout } = spawnSync(process.execPath, ['docs/check-proof.mjs', file, kept], { env: {}, encoding: 'utf8' });
  return stdout.trim();
};

describe('a proof', () => {
  it('is checked with the script of the documentation against the seal that was kept', async () => {
    const proof = await proofBy();
    expect(proof.entries.length).toBeGreaterThan(1);
    expect(check(proof, seal)).toMatch(/^PROVEN: \d+ entries of mandate-/);
  });

  it('under an earlier seal holds what was there then', async () => {
    const early = temporaryFolder();
    const office = cliOver(early);
    for (const ordinal of [1, 2, 3]) await office('sessions', 'schedule', `oas-ga/regular/${ordinal}`);
    await office('record', 'examples/000_c35bfa4e80c3a830.txt', '--yes');
    const kept = (await office('seal')).out;
    const ref = 'AG/RES. 1948 (XXXIII-O/03) op. 3';
    await office('claim', ref, '--evidence', 'A meeting', '--on', '2004-05-01');
    const prove = async (...args: readonly string[]) =>
      JSON.parse((await office('proof', ref, '--json', ...args)).out) as ProofBody;
    const [then, now] = [await prove('--sealed', kept), await prove()];
    expect(now.entries.length).toBe(then.entries.length + 1);
    expect(check(then, kept)).toMatch(/^PROVEN/);
    expect(check(now, kept)).toMatch(/^NOT PROVEN/);
  });

  it('is the same over HTTP', async () => {
    const api = await ApiClient.over(data);
    const { status, body } = await api.get(`/mandates/${inPath(REF)}/proof?sealed=${seal.split(' ')[0]}`);
    await api.server.close();
    expect([status, body]).toEqual([200, await proofBy()]);
  });

  it('does not hold where anything in it is changed', async () => {
    const proof = await proofBy();
    const [first, ...rest] = proof.entries;
    if (!first) throw new Error('no entries');
    const changed = (change: object) => check({ ...proof, entries: [{ ...first, ...change }, ...rest] }, seal);
    expect(changed({ said: first.said.replace('2118', '2119') })).toMatch(/does not say what was hashed/);
    expect(changed({ seq: first.seq + 1 })).toMatch(/is not under the seal/);
    expect(changed({ path: first.path.slice(1) })).toMatch(/^NOT PROVEN/);
    expect(check({ ...proof, entries: rest }, seal)).toMatch(/is out of its place/);
    expect(check({ ...proof, entries: [] }, seal)).toMatch(/no entries/);
    expect(check(proof, `${proof.seal.count}:${'0'.repeat(64)}`)).toMatch(/is not under the seal/);
  });

  it('is refused under a seal that does not hold, or is older than the mandate', async () => {
    const refusal = async (kept: string) => (await mandatum('proof', REF, '--sealed', kept)).err;
    expect(await refusal(`205:${'0'.repeat(64)}`)).toMatch(/^seal\.differs: /);
    expect(await refusal(seal.replace('205', '999'))).toMatch(/^seal\.beyond-end: /);
    expect(await refusal(`0:${'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'}`)).toMatch(/^proof\.not-sealed: /); // prettier-ignore
    expect(await refusal('nonsense')).toMatch(/^seal\.invalid: /);
  });
});

describe('a signed seal', () => {
  const pem = (name: string, key: string | Buffer) => {
    const path = join(data, name);
    writeFileSync(path, key);
    return path;
  };
  const keyPair = (name: string) => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    return {
      key: pem(`${name}.key`, privateKey.export({ type: 'pkcs8', format: 'pem' })),
      pub: pem(`${name}.pub`, publicKey.export({ type: 'spki', format: 'pem' })),
    };
  };
  const [own, other] = [keyPair('own'), keyPair('other')];

  it('is proven by its key, from a line or a file with many', async () => {
    const signed = (await mandatum('seal', '--key', own.key)).out;
    expect(signed).toMatch(/^205:[0-9a-f]{64} \S+Z ed25519:[A-Za-z0-9+/]{86}==$/);
    const file = pem('seals.txt', `${signed}\n\n${signed}\n`);
    for (const said of [signed, file]) {
      const { code, out } = await mandatum('verify', '--entries-only', '--sealed', said, '--key', other.pub, own.pub);
      expect([code, out]).toEqual([0, expect.stringContaining('the first 205 entries are those that were sealed')]);
    }
  });

  it('is refused where nobody, or another, signed it, or what was signed is another', async () => {
    const signed = (await mandatum('seal', '--key', own.key)).out;
    const answer = async (said: string, key: string) => {
      const { code, err } = await mandatum('verify', '--entries-only', '--sealed', said, '--key', key);
      return `${code} ${err}`;
    };
    expect(await answer(seal, own.pub)).toMatch(/^3 seal\.unsigned: /);
    expect(await answer(signed, other.pub)).toMatch(/^3 seal\.unsigned: /);
    expect(await answer(signed.replace(/ \d{4}/, ' 1999'), own.pub)).toMatch(/^3 seal\.unsigned: /);
    expect(await answer(signed, join(data, 'events.db'))).toMatch(/^2 key\.invalid: /);
    expect((await mandatum('seal', '--key', own.pub)).err).toMatch(/^key\.invalid: /);
  });
});
