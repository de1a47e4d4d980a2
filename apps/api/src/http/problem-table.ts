/** Which status stands for which code, and what is said of failures that are none of the caller's. */

/** What was said cannot be processed, though it can be read: the caller has to say it otherwise. */
const UNPROCESSABLE: ReadonlySet<string> = new Set([
  'archive.chain-broken',
  'archive.cut',
  'archive.newer-version',
  'archive.seal-differs',
  'body.example-unmatched',
  'body.name-missing',
  'correction.directive-unclear',
  'correction.nothing-said',
  'correction.reason-missing',
  'coverage.range-invalid',
  'decision.date-missing',
  'document.none',
  'document.several',
  'due.not-understood',
  'entry.doubtful',
  'known-at.before-first-entry',
  'mandate.no-report-asked',
  'mandate.renews-itself',
  'ref.paragraph-missing',
  'report.not-asked',
  'report.occasion-unclear',
  'report.recipient-unclear',
  'retraction.reason-missing',
  'session.dates-reversed',
  'session.day-missing',
  'symbol.invalid',
  'symbol.missing',
  'text.missing',
  'text.no-operative-part',
  'text.too-large',
  'text.too-slow',
  'text.twice',
]);

const UNAUTHENTICATED: ReadonlySet<string> = new Set([
  'access.unauthenticated',
  'access.token-refused',
  'access.log-in-failed',
]);

/** The status of a rejection: unknown things are 404, malformed ones 400, and what the register's state forbids 409. */
export const statusOfRejection = (code: string): number => {
  if (UNAUTHENTICATED.has(code)) return 401;
  if (code.startsWith('access.')) return 403;
  if (code === 'reading.busy' || code === 'reading.closed') return 503;
  if (UNPROCESSABLE.has(code)) return 422;
  if (code.endsWith('.unknown')) return 404;
  return /[.-]invalid$/.test(code) ? 400 : 409;
};

interface StoreFailure {
  readonly status: number;
  /** In words for outside: the store's own name files and folders. */
  readonly detail: string;
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number;
}

const STORE_FAILURES: Readonly<Record<string, StoreFailure>> = {
  'store.conflict': { status: 409, detail: 'Somebody else wrote first; read it again, then repeat the request.' },
  'store.busy': { status: 503, detail: 'Another process is writing; repeat the request.', retryAfter: 1 },
  'store.full': { status: 507, detail: 'There is no room left on the disk of the register; nothing was written.' },
  'store.read-only': { status: 503, detail: 'The register can only be read here; nothing was written.' },
  'store.closed': { status: 503, detail: 'The server is stopping; repeat the request shortly.', retryAfter: 5 },
  'store.unavailable': {
    status: 503,
    detail:
      'The store of the register cannot be reached from here; repeat the request with the same Idempotency-Key, later or at another node: what was written already is not written twice.',
    retryAfter: 5,
  },
  'store.invalid-position': {
    status: 400,
    detail: 'No receipt of this register has this position; give "after" as a receipt has it, or leave it out.',
  },
  'store.access-denied': {
    status: 503,
    detail: 'The store does not let this node in; the log of the server says more.',
  },
  'store.unsupported-server': {
    status: 503,
    detail: 'The store is too old for this release; see the log of the server.',
  },
  'access.sign-on-unavailable': {
    status: 503,
    detail:
      'The sign-on of this register does not answer; repeat the request shortly, or come with a token of the register.',
    retryAfter: 5,
  },
  'register.catching-up': {
    status: 503,
    detail: 'The register is not at the last entry yet; repeat the request in a moment, or at another node.',
    retryAfter: 1,
  },
  'register.behind': {
    status: 503,
    detail: 'The register has not come to that position yet; repeat the request, or check the position in "after".',
    retryAfter: 1,
  },
  'register.stopped': { status: 503, detail: 'The register stands before an entry it cannot take in; see the log.' },
  'register.busy': {
    status: 503,
    detail: 'Another process is bringing the register up to date; repeat the request in a moment.',
    retryAfter: 1,
  },
  'register.full': { status: 507, detail: 'There is no room left on the disk for the lists of the register.' },
  'register.damaged': {
    status: 503,
    detail: 'The lists of the register are being made anew; repeat the request in a moment.',
    retryAfter: 1,
  },
  'register.unavailable': { status: 503, detail: 'The lists of the register cannot be used here; see the log.' },
  'register.closed': { status: 503, detail: 'The server is stopping; repeat the request shortly.', retryAfter: 5 },
  'register.read-only': { status: 503, detail: 'The register cannot be brought up to date here; see the log.' },
};

const OTHERWISE: StoreFailure = { status: 500, detail: 'The store failed; the log of the server says why.' };

export const storeFailure = (code: string): StoreFailure => STORE_FAILURES[code] ?? OTHERWISE;

/** What the web framework refuses before anybody of ours is asked, by its own codes. */
export const FRAMEWORK_FAULTS: Readonly<Record<string, readonly [status: number, code: string, detail: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'request.too-large', 'The body is larger than 5 MB; send one decision at a time.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'request.type-unsupported', 'Send JSON, with the type application/json.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'request.malformed', 'The body is not as long as Content-Length says.'],
  FST_ERR_BAD_URL: [400, 'request.malformed', 'The address is not well encoded; encode it as UTF-8 with %XX.'],
  FST_ERR_MAX_PARAM_LENGTH: [414, 'request.malformed', 'A part of the address is too long; references are short.'],
};
