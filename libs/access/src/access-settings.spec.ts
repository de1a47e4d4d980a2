import { describe, expect, it } from '@jest/globals';
import { accessSettings } from './access-settings.js';

describe('settings of access', () => {
  it('ask nobody by default', () => {
    expect(accessSettings('/data', {})).toMatchObject({
      identities: '/data/identities.db',
      publicRead: 'nothing',
      oidc: undefined,
      origins: [],
      perMinute: 600,
    });
  });

  it('let the public read verified statements, or everything', () => {
    expect(accessSettings('/data', { MANDATUM_PUBLIC_READ: 'true' }).publicRead).toBe('verified');
    expect(accessSettings('/data', { MANDATUM_PUBLIC_READ: 'everything' }).publicRead).toBe('everything');
  });

  it('name every problem at once', () => {
    const env = {
      MANDATUM_PUBLIC_READ: 'perhaps',
      MANDATUM_ORIGIN: 'register.example.org',
      MANDATUM_REQUESTS_PER_MINUTE: '-1',
      MANDATUM_OIDC_ISSUER: 'http://sign-on.example',
      MANDATUM_OIDC_CLIENT_SECRET_FILE: '/nowhere/secret',
      MANDATUM_OIDC_CLIENT_ID: 'mandatum',
    };
    let said = '';
    try {
      accessSettings('/data', env);
    } catch (error) {
      said = `${(error as { code: string }).code} ${(error as Error).message}`;
    }
    expect(said).toContain('access.settings-invalid');
    for (const name of ['PUBLIC_READ', 'ORIGIN', 'REQUESTS_PER_MINUTE', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'SECRET_FILE'])
      expect(said).toContain(name);
  });

  it('say what a half-told sign-on lacks', () => {
    expect(() => accessSettings('/data', { MANDATUM_OIDC_CLIENT_ID: 'mandatum' })).toThrow('MANDATUM_OIDC_ISSUER');
  });
});
