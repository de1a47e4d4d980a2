import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Identities } from './identities.js';
import { TokenCheck } from './token-check.js';

const RECORDER = {
  name: 'Records Office',
  roles: ['recorder'],
  actors: [],
  expiresAt: '2027-01-01T00:00:00.000Z',
} as const;

describe('a token', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mandatum-identities-'));
  const path = join(folder, 'identities.db');
  let now = new Date('2026-06-01T12:00:00Z');
  let identities: Identities;
  beforeEach(() => {
    now = new Date('2026-06-01T12:00:00Z');
    identities = Identities.open(path, () => now);
  });
  afterEach(() => {
    identities.close();
    rmSync(path, { force: true });
  });

  const whose = (text: string) => new TokenCheck(identities).identityOf(text);

  it('stands for whoever it was issued to, in its roles, and is kept nowhere', async () => {
    const { token, text } = await identities.issue(RECORDER);
    const found = await whose(text);
    expect(found).toEqual({ identity: { id: token.person, roles: ['recorder'], actors: [] }, token: token.id });
    expect(token.person).toMatch(/^p-[a-z0-9]{12}$/);
    const secret = text.split('_').slice(2).join('_');
    expect(readFileSync(path, 'latin1') + readFileSync(`${path}-wal`, 'latin1')).not.toContain(secret);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('opens nothing with another secret, as another’s, or cut short', async () => {
    const [one, other] = [await identities.issue(RECORDER), await identities.issue(RECORDER)];
    const [id, secret] = [one.token.id, other.text.slice(-43)];
    for (const text of [`mandatum_${id}_${secret}`, one.text.slice(0, -1), `${one.text}x`, '', 'mandatum__'])
      expect(await whose(text)).toBeUndefined();
  });

  it('holds until it expires or is revoked, at once, though it was verified a moment ago', async () => {
    const { token, text } = await identities.issue(RECORDER);
    const check = new TokenCheck(identities);
    expect(await check.identityOf(text)).toBeDefined();
    now = new Date(RECORDER.expiresAt);
    expect(await check.identityOf(text)).toBeUndefined();
    now = new Date('2026-06-01T12:00:00Z');
    expect(await check.identityOf(text)).toBeDefined();
    expect(identities.revoke(token.id).revokedAt).toBe('2026-06-01T12:00:00.000Z');
    expect(await check.identityOf(text)).toBeUndefined();
  });

  it('tells when it was used last, to the minute', async () => {
    const { token, text } = await identities.issue(RECORDER);
    expect(identities.token(token.id).lastUsedAt).toBeNull();
    await whose(text);
    now = new Date('2026-06-01T12:00:30Z');
    await whose(text);
    expect(identities.token(token.id).lastUsedAt).toBe('2026-06-01T12:00:00.000Z');
    now = new Date('2026-06-01T12:01:00Z');
    await whose(text);
    expect(identities.token(token.id).lastUsedAt).toBe('2026-06-01T12:01:00.000Z');
  });

  it('leaves whoever has several the same person, until the name is erased', async () => {
    const [one, other] = [await identities.issue(RECORDER), await identities.issue(RECORDER)];
    expect(other.token.person).toBe(one.token.person);
    expect(identities.erase(one.token.person)).toMatchObject({ name: null, erasedAt: now.toISOString() });
    for (const { text } of [one, other]) expect(await whose(text)).toBeUndefined();
    expect((await identities.issue(RECORDER)).token.person).not.toBe(one.token.person);
    identities.close();
    identities = Identities.open(path, () => now);
    expect(identities.people().map(({ name }) => name)).toEqual(expect.arrayContaining([null, 'Records Office']));
  });

  it('is issued to a name, for days to come, and to an officer for actors', async () => {
    const codes = await Promise.all(
      [
        { ...RECORDER, name: ' \u0007 ' },
        { ...RECORDER, expiresAt: '2026-05-31T00:00:00.000Z' },
        { ...RECORDER, roles: ['officer'] as const },
      ].map((asked) => identities.issue(asked).catch((error: unknown) => (error as { code: string }).code)),
    );
    expect(codes).toEqual(['token.name-invalid', 'token.expiry-invalid', 'token.actor-missing']);
    expect(identities.hasTokens).toBe(false);
  });

  it('logs browsers in only as long as it holds itself', async () => {
    const { token } = await identities.issue(RECORDER);
    const identity = { id: token.person, roles: ['recorder'], actors: [] } as const;
    const { secret, csrf } = identities.openSession(identity, token.id, '2026-06-01T20:00:00.000Z');
    expect(identities.session(secret)).toEqual({ identity, token: token.id, csrf });
    expect(identities.session(`${secret}x`)).toBeUndefined();
    identities.revoke(token.id);
    expect(identities.session(secret)).toBeUndefined();
    const elsewhere = identities.openSession(identity, null, '2026-06-01T13:00:00.000Z');
    expect(identities.session(elsewhere.secret)).toBeDefined();
    now = new Date('2026-06-01T13:00:00Z');
    expect(identities.session(elsewhere.secret)).toBeUndefined();
  });

  it('knows somebody from elsewhere by a pseudonym that is always the same', () => {
    const id = identities.personOf('https://sign-on.example', 'subject-1', 'Ana');
    expect(identities.personOf('https://sign-on.example', 'subject-1', 'Ana')).toBe(id);
    expect(identities.personOf('https://sign-on.example', 'subject-2', 'Ana')).not.toBe(id);
    expect(identities.personOf('https://other.example', 'subject-1', 'Ana')).not.toBe(id);
    identities.erase(id);
    identities.personOf('https://sign-on.example', 'subject-1', 'Ana');
    expect(identities.people().find((one) => one.id === id)).toMatchObject({ name: null });
  });
});
