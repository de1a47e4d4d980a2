import type { Act } from '../decision-document.js';
import type { OperativeVerb } from './operative-verb.js';

/** What a directive does, once its object has been looked at. */
export interface Effect {
  readonly act: Act;
  readonly mandate: boolean;
  /** Done with by the adoption itself. */
  readonly spent: boolean;
}

const PROLONGS =
  /^(?:also |further )?to (?:further )?(?:extend|renew|prolong|continue (?!(?:its|the|their) (?:consideration|examination|discussion|deliberation|review)|to |consider|consideration)|remove the (?:temporal )?limitation)/;
const SEIZED = /^to (?:remain|continue to be|be) (?:actively )?(?:seized|seised)/;
const SPENT_BY_ADOPTION =
  /^(?:not to|to (?:proclaim|designate|declare|adopt|approve|name|endorse|accept|elect|appoint|welcome|amend|rename|observe|dedicate|commemorate|grant|admit|take note|lift|terminate|dissolve))\b/;
const CARRIED_OUT =
  /\b(?:plan|plans|programme|program|strategy|recommendations?|conclusions|budget|work plan|guidelines)\b/i;
const EARLIER_ASK =
  /^(?:its |the |their |once again |previous |earlier |that |strong |urgent |repeated )*(?:requests?|calls?|mandates?|appeals?|invitations?|recommendations?|encouragement|demands?|instructions?|decisions?)\b/;
const COURTESY =
  /^(?:its |their |the |a )?(?:\p{L}+est |deep |sincere |warm |special |cordial |profound )*(?:appreciation|gratitude|thanks|congratulations|condolences|sympathy|support|solidarity|commitment|greetings|recognition|determination|welcome|condemnation|adherence|pledge)\b/u;
const AWAITS_REPORT = /\b(?:reports?|reporting|updates?|briefings?)\b/;

/** Refines what the verb says alone: "decides to extend the mandate" renews, "reiterates its condemnation" declares. */
export function effectOf({ row, lemma }: OperativeVerb, object: string, body: string | null): Effect {
  const [verb, act, effect] = row;
  const plain: Effect = { act, mandate: effect === 'ask' || effect === 'action', spent: effect === 'spent' };
  const says: Effect = { act: 'declaration', mandate: false, spent: false };
  if (verb === 'decide' || verb === 'resolve' || verb === 'agree') {
    if (
      PROLONGS.test(object) &&
      /mandate|measures|authoriz|term|period|until|office|council|group|commission|mission|panel/i.test(object)
    )
      return { ...plain, act: 'renewal' };
    if (SEIZED.test(object)) return { ...plain, mandate: false };
    if (SPENT_BY_ADOPTION.test(object)) return { ...plain, mandate: false, spent: true };
    return plain;
  }
  if (verb === 'reiterate') return EARLIER_ASK.test(object) ? plain : says;
  if (verb === 'renew' || verb === 'extend' || verb === 'prolong') return COURTESY.test(object) ? says : plain;
  if (verb === 'endorse' || verb === 'approve' || verb === 'adopt') {
    const carriedOut = CARRIED_OUT.test(object.slice(0, 120));
    return { act, mandate: carriedOut, spent: true };
  }
  if (verb === 'look forward' || verb === 'await')
    return AWAITS_REPORT.test(object.slice(0, 200)) ? { ...says, mandate: true } : says;
  if (lemma === 'express intention') return { ...says, mandate: true };
  if (verb === 'demand' && body === 'UN Security Council') return { ...plain, act: 'instruction' };
  if (verb === 'ratify')
    return /mandate/.test(object.slice(0, 60)) ? plain : { act: 'decision', mandate: false, spent: true };
  return plain;
}
