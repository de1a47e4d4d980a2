import { effectBy } from '../../directive/effect.js';
import type { Effect } from '../../grammar/effect.js';
import type { OperativeVerb } from '../../grammar/operative-language.js';
import { FURTHER_REPORT } from './asks.js';
import { ENGLISH_CLAUSES } from './clauses.js';
import { englishGivesMore } from './more-time.js';
import { isSubjunctive } from './that-clause.js';

const SAYS: Effect = { act: 'declaration', mandate: false, spent: false };

/** What an English verb does with its object. */
export const englishEffect = effectBy({
  decides: ENGLISH_CLAUSES.decides,
  prolongs:
    /^(?:also |further )?to (?:further )?(?:extend|renew|prolong|continue (?!(?:its|the|their) (?:consideration|examination|discussion|deliberation|review)|to |consider|consideration)|remove the (?:temporal )?limitation)|^that [^;]{3,160}? (?:is|are|be|shall be) (?:hereby |further )?(?:extended|renewed|prolonged)\b/,
  runs: /mandat|measures|authoriz|term|period|until|office|council|group|commission|mission|panel/i,
  keepsInView: /^to (?:remain|continue to be|be) (?:actively )?(?:seized|seised)/,
  comesBackTo: /\band to (?:continue|consider|review|revert)\b|\bsession\b/,
  decidesNothing:
    /^(?:that )?(?:[Tt]his|[Tt]he present) (?:resolution|decision|ordinance|declaration) (?:shall|will)? ?(?:enters? into force|takes? effect|become effective|be effective|comes? into)|^[Tt]hat,? (?:[^;]{0,160}, )?(?:this|these|those|the|such) [^;,.]{3,100} (?:shall|will) (?:hereby )?(?:enter into force|take effect|come into force|become effective)\b|^that (?:the present|this) (?:resolution|decision|recommendation) (?:shall |will )?(?:replaces?|supersedes?|repeals?|amends?)\b|^that (?:none|nothing|no)\b|^that,? [^;]{3,600}? (?:shall|do|does|will) (?:also )?(?:not|no longer) (?:apply|be (?:subject|bound|applicable))\b|^that [^;]{3,300}? (?:shall|will) cease to (?:have effect|apply|be in (?:force|effect))\b/u,
  onlySays: (lemma, object) =>
    lemma === 'agree' &&
    /^that\b/.test(object) &&
    !/ (?:shall|should|will|would|must|may)\b/.test(object.slice(0, 260)) &&
    !isSubjunctive(object),
  spentByAdoption:
    /^(?:not to|to (?:the|an?|this|these|his|her|their) (?!\p{Ll}+ly )|(?:by [^,;]{3,40}? )?[Tt](?:hat|HAT) (?:the )?(?:\p{L}+ ){0,3}(?:[Mm]inutes?|[Aa]genda)\b[^;]{0,160}?,? (?:be|are) (?:received and )?(?:approved|confirmed|adopted|accepted|agreed|signed|received)\b|[Tt]hat [^;,]{3,80} be (?:re-?)?elected\b|[Tt](?:hat|HAT) it (?:is |be )?noted\b|[Tt]hat (?:the |this )?(?:\p{Lu}[\p{L}’'-]* ){0,4}(?:Committee|Council|Board|Senate|Cabinet|Members|Panel|Meeting) (?:has |have |had )?not(?:e|es|ed) (?![^;]{0,200} and (?:agree|request|ask|instruct|recommend))|[Tt](?:hat|HAT) (?!an? |further )[^;,]{3,160} be (?:noted|received)(?=[.;]?$)|(?:the|its) (?!following)(?!.{0,80} that\b)(?![^;.]{3,160} be (?:\p{Ll}+ly )?(?!it\b)\p{Ll}+(?:ed|en|ade|ent|eld|one|ept|ought)\b)|to (?:proclaim|designate|declare|adopt(?! (?:at|during|before|not? later than|by(?= \d| its | the end )) )|approve|name|endorse|accept|elect|appoint(?![^;.]{3,300} (?:with (?:the|a|an)(?: \p{Ll}+)? (?:mandates?|tasks?|terms of reference)|whose (?:mandate|tasks?|functions?|role|responsibilit(?:y|ies)))\b)|welcome|amend|rename|observe|dedicate|commemorate|grant|admit|take note|lift|dissolve|terminate|retire|rescind|repeal|withdraw (?:its )?(?:resolution|decision)|delete|replace|supersede))\b/u,
  givesMore: englishGivesMore,
  reiterates: new Set(['reiterate', 'repeat']),
  earlierAsk:
    /^(?:its |the |their |once again |previous |earlier |that |strong |urgent |repeated )*(?:requests?|calls?|mandates?|appeals?|invitations?|recommendations?|encouragement|demands?|instructions?|decisions?)\b/,
  renews: new Set(['renew', 'extend', 'prolong']),
  courtesy:
    /^(?:its |their |the |a )?(?:\p{L}+est |deep |sincere |warm |special |cordial |profound )*(?:appreciation|gratitude|thanks|congratulations|condolences|sympathy|support|solidarity|commitment|greetings|recognition|determination|welcome|condemnation|adherence|pledge)\b/u,
  endorses: new Set(['endorse', 'approve', 'adopt']),
  carriedOut:
    /\b(?:plan|plans|programme|program|strategy|recommendations?|conclusions|budget|work plan|guidelines|road ?map)\b/i,
  approvedAction:
    /^(?:to approve )?(?:the |an? )?(?:[\p{Ll}-]+ )?(?:launch(?:ing)?|creation|opening|convening|holding|continuation|restructuring|establishment|reassignment|abolition|abolishment|reclassification|redeployment|conversion|relocation|transfer)\b/u,
  awaits: new Set(['look forward', 'await']),
  awaitedReport:
    /\b(?:reports?|reporting|updates?|briefings?)\b|^(?:to )?(?:receiving|the (?:submission|presentation) of) (?:an?|the|further) (?:\p{Ll}+ )?(?:evaluation|assessment|analysis|proposals?|findings|results|recommendations|study|paper|document)\b/u,
  own: ownEffect,
});

/** "refers to its Resolution 12": that is called to mind, and nobody is asked. */
const CITES =
  /^to (?:its|the|their|our) (?:[\p{L}-]+ ){0,3}(?:resolutions?|recommendations?|decisions?|opinions?|declarations?|reports?)\b/iu;
/** "adopts the present Recommendation": what is adopted is the text itself. */
const OF_ITS_OWN =
  /^(?:the present|this) (?:\p{Ll}+ )?(?:recommendation|declaration|resolution|convention|protocol|agenda)\b/iu;

/** "reaffirms to the Commission the mandates given in …": they go on. */
const TOLD_AGAIN = /^to (?:the|its|all) [^,;]{3,100}? (?:the|its|their) (?:mandates?|requests?|instructions?|tasks)\b/;

function ownEffect(
  { row: [verb], lemma, form, behindSubject }: OperativeVerb,
  object: string,
  body: string | null,
): Effect | undefined {
  if (verb === 'consider' && form === 'third-person') return SAYS;
  if (verb === 'refer' && CITES.test(object)) return SAYS;
  if (verb === 'adopt' && OF_ITS_OWN.test(object)) return { act: 'decision', mandate: false, spent: true };
  if (/^re(?:affirm|confirm)$/.test(verb) && TOLD_AGAIN.test(object))
    return { act: 'renewal', mandate: true, spent: false };
  if (lemma === 'express intention') return { ...SAYS, mandate: true };
  if (verb === 'receive' && behindSubject !== true && FURTHER_REPORT.test(object))
    return { act: 'request', mandate: true, spent: false };
  if (verb === 'demand' && body === 'UN Security Council') return { act: 'instruction', mandate: true, spent: false };
  if (verb === 'ratify' && !/mandate/.test(object.slice(0, 60)))
    return { act: 'decision', mandate: false, spent: true };
  return undefined;
}
