/** How people say who they are here, from the environment; every problem is named at once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '#event-sourcing';

export interface OidcSettings {
  /** As its tokens name it. */
  readonly issuer: string;
  /** For whom its tokens have to be meant. */
  readonly audience: string;
  /** The claim that holds roles; dots lead into what is nested: `realm_access.roles`. */
  readonly roleClaim: string;
  /** What stands before the name of a role there. */
  readonly rolePrefix: string;
  /** The claim that holds the codes of the actors for which an officer speaks. */
  readonly actorsClaim: string;
  /** As what browsers are logged in there; undefined where only tokens are taken. */
  readonly client: { readonly id: string; readonly secret: string | undefined } | undefined;
}

export interface AccessSettings {
  /** Whether people have to say who they are even before the first token was issued. */
  readonly asks: boolean;
  /** Codes of the bodies of which what a recorder enters is proposed, until somebody else confirms it. */
  readonly fourEyes: readonly string[];
  /** The file with names, tokens and sessions. */
  readonly identities: string;
  /** What who says nothing may read: nothing, everything with overdue reports only where verified, or everything. */
  readonly publicRead: 'nothing' | 'verified' | 'everything';
  readonly oidc: OidcSettings | undefined;
  /** Under which addresses browsers know the register: `https://register.example.org`. */
  readonly origins: readonly string[];
  /** Addresses of the proxies whose word on where a request comes from is taken. */
  readonly proxies: readonly string[];
  /** How many requests an identity, and an address, may send in a minute. */
  readonly perMinute: number;
}

type Env = Readonly<Record<string, string | undefined>>;

const PUBLIC: Readonly<Record<string, AccessSettings['publicRead']>> = {
  '': 'nothing',
  false: 'nothing',
  true: 'verified',
  everything: 'everything',
};
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

const words = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/[\s,]+/).filter((word) => word !== '');

/** A URL that is safe to ask: TLS, or this machine. */
const isSafeUrl = (text: string): boolean => {
  const url = URL.parse(text);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
};

const isOrigin = (text: string): boolean => isSafeUrl(text) && new URL(text).origin === text;

const secretOf = (env: Env, say: (problem: string) => void): string | undefined => {
  const path = env['MANDATUM_OIDC_CLIENT_SECRET_FILE'];
  if (!path) return undefined;
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    say(`MANDATUM_OIDC_CLIENT_SECRET_FILE names ${path}, which cannot be read`);
    return undefined;
  }
};

const oidcOf = (env: Env, say: (problem: string) => void): OidcSettings | undefined => {
  const issuer = env['MANDATUM_OIDC_ISSUER'];
  if (!issuer) {
    const alone = Object.keys(env).filter((name) => name.startsWith('MANDATUM_OIDC_') && env[name]);
    if (alone.length > 0) say(`${alone.join(', ')} needs MANDATUM_OIDC_ISSUER`);
    return undefined;
  }
  if (!isSafeUrl(issuer)) say('MANDATUM_OIDC_ISSUER is no https address');
  const audience = env['MANDATUM_OIDC_AUDIENCE'] ?? '';
  if (audience === '') say('MANDATUM_OIDC_AUDIENCE is missing: for whom are its tokens meant?');
  const id = env['MANDATUM_OIDC_CLIENT_ID'];
  return {
    issuer,
    audience,
    roleClaim: env['MANDATUM_OIDC_ROLE_CLAIM'] || 'roles',
    rolePrefix: env['MANDATUM_OIDC_ROLE_PREFIX'] ?? '',
    actorsClaim: env['MANDATUM_OIDC_ACTORS_CLAIM'] || 'mandatum_actors',
    client: id ? { id, secret: secretOf(env, say) } : undefined,
  };
};

/** The file with names, tokens and sessions of a register. */
export const identitiesFile = (data: string, env: Env = process.env): string =>
  env['MANDATUM_IDENTITIES'] || join(data, 'identities.db');

/**
 * @param data the folder of the register
 * @throws StoreError `access.settings-invalid`, which names every problem
 */
export const accessSettings = (data: string, env: Env = process.env): AccessSettings => {
  const problems: string[] = [];
  const say = (problem: string) => void problems.push(problem);
  const publicRead = PUBLIC[env['MANDATUM_PUBLIC_READ'] ?? ''];
  if (publicRead === undefined) say('MANDATUM_PUBLIC_READ is true, everything or false');
  const origins = words(env['MANDATUM_ORIGIN']);
  for (const origin of origins)
    if (!isOrigin(origin)) say(`MANDATUM_ORIGIN has ${origin}, which is not like https://register.example.org`);
  const perMinute = Number(env['MANDATUM_REQUESTS_PER_MINUTE'] || 600);
  if (!Number.isInteger(perMinute) || perMinute < 1) say('MANDATUM_REQUESTS_PER_MINUTE is no whole number above 0');
  const oidc = oidcOf(env, say);
  const ask = env['MANDATUM_ASK'] ?? '';
  if (!['', 'true', 'false'].includes(ask)) say('MANDATUM_ASK is true or false');
  if (problems.length > 0) throw new StoreError('access.settings-invalid', `${problems.join('; ')}.`);
  const fourEyes = words(env['MANDATUM_FOUR_EYES']);
  return {
    asks: ask === 'true' || fourEyes.length > 0,
    fourEyes,
    identities: identitiesFile(data, env),
    publicRead: publicRead ?? 'nothing',
    oidc,
    origins,
    proxies: words(env['MANDATUM_PROXIES']),
    perMinute,
  };
};
