/**
 * Tags of answers: `"<revision>-<digest>"` for one resource, `"<digest>"` for a list. The digest is of what was sent,
 * so a tag is strong; the revision is that of the resource's stream, which a writer names again in `If-Match`.
 */
import { createHash } from 'node:crypto';
import { type ExpectedRevision } from '#event-sourcing';
import { Problem } from './problem.js';

const DIGEST_LENGTH = 22;

/** @param revision null where the resource has no stream of its own yet; undefined for lists */
export const entityTag = (body: string, revision: number | null | undefined): string => {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, DIGEST_LENGTH);
  return revision === undefined ? `"${digest}"` : `"${revision ?? 'none'}-${digest}"`;
};

/** Whether `If-None-Match` names the tag; comparison is weak there (RFC 9110, 13.1.2). */
export const isNamed = (tag: string, ifNoneMatch: string | undefined): boolean => {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
};

/**
 * The revision that `If-Match` asks for; undefined where any will do.
 * @throws Problem `precondition.failed` where no tag of one resource is named: such a condition is never met
 */
export const revisionAsked = (ifMatch: string): ExpectedRevision | undefined => {
  if (ifMatch.trim() === '*') return undefined;
  const [, revision] = /^\s*"(\d{1,15}|none)-[\w-]{22}"\s*$/.exec(ifMatch) ?? [];
  if (revision === undefined)
    throw new Problem(412, 'precondition.failed', 'If-Match takes the one ETag that a GET of this resource gave.');
  return revision === 'none' ? 'no-stream' : Number(revision);
};
