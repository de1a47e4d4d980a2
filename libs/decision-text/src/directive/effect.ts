import { spanishEffect } from '../languages/es/effect.js';
import type { Effect } from './effect-of-verb.js';
import type { OperativeVerb } from './operative-verb.js';

const DECIDES = new Set(['decide', 'resolve', 'agree', 'decidir', 'resolver', 'acordar']);
const REITERATES = new Set(['reiterate', 'repeat', 'reiterar']);
const RENEWS = new Set(['renew', 'extend', 'prolong', 'renovar', 'extender', 'prorrogar']);
const ENDORSES = new Set([
  'endorse',
  'approve',
  'adopt',
  'aprobar',
  'adoptar',
  'respaldar',
  'endosar',
  'refrendar',
  'hacer suyo',
  'hacer suya',
  'hacer suyas',
  'hacer suyos',
]);

const PROLONGS =
  /^(?:also |further )?to (?:further )?(?:extend|renew|prolong|continue (?!(?:its|the|their) (?:consideration|examination|discussion|deliberation|review)|to |consider|consideration)|remove the (?:temporal )?limitation)|^(?:prorrogar|renovar|extender)\b/;
const SEIZED = /^to (?:remain|continue to be|be) (?:actively )?(?:seized|seised)/;
const SPENT_BY_ADOPTION =
  /^(?:not to|to (?:proclaim|designate|declare|adopt|approve|name|endorse|accept|elect|appoint|welcome|amend|rename|observe|dedicate|commemorate|grant|admit|take note|lift|dissolve))\b|^(?:proclamar|designar|declarar|adoptar|aprobar|aceptar|elegir)\b/;
const CARRIED_OUT =
  /\b(?:plan|plans|programme|program|strategy|recommendations?|conclusions|budget|work plan|guidelines|programas?|estrategia|recomendaciones|conclusiones|presupuesto|directrices)\b/i;
const EARLIER_ASK =
  /^(?:its |the |their |once again |previous |earlier |that |strong |urgent |repeated )*(?:requests?|calls?|mandates?|appeals?|invitations?|recommendations?|encouragement|demands?|instructions?|decisions?)\b|^(?:su |el |la |los |las )*(?:solicitud|llamado|llamamiento|pedido|mandato|invitación|recomendación|exhortación|encargo|instrucción)/;
const COURTESY =
  /^(?:its |their |the |a )?(?:\p{L}+est |deep |sincere |warm |special |cordial |profound )*(?:appreciation|gratitude|thanks|congratulations|condolences|sympathy|support|solidarity|commitment|greetings|recognition|determination|welcome|condemnation|adherence|pledge)\b|^(?:sus? |el |la |las |los |un |una )?(?:más )?(?:\p{L}+ )?(?:agradecimiento|gratitud|condolencias|pésame|saludos?|beneplácito|adhesión|respaldo|condena|rechazo|felicitaciones|apoyo|compromiso|reconocimiento|solidaridad|invitación a)/u;
/** What is approved here has to be carried out: "approves the restructuring of the Office". */
const APPROVED_ACTION =
  /^(?:the |an? )?(?:[\p{Ll}-]+ )?(?:restructuring|establishment|reassignment|abolition|abolishment|reclassification|redeployment|conversion|relocation|transfer)\b/u;
const AWAITS_REPORT = /\b(?:reports?|reporting|updates?|briefings?)\b/;

/** Refines what the verb says alone: "decides to extend the mandate" renews, "reiterates its condemnation" declares. */
export function effectOf({ row, lemma, form }: OperativeVerb, object: string, body: string | null): Effect {
  const [verb, act, effect] = row;
  const plain: Effect = { act, mandate: effect === 'ask' || effect === 'action', spent: effect === 'spent' };
  const says: Effect = { act: 'declaration', mandate: false, spent: false };
  if (DECIDES.has(verb)) {
    if (
      PROLONGS.test(object) &&
      /mandat|measures|authoriz|term|per[ií]od|until|hasta|office|council|group|commission|mission|panel/i.test(object)
    )
      return { ...plain, act: 'renewal' };
    if (SEIZED.test(object))
      return { ...plain, mandate: /\band to (?:continue|consider|review|revert)\b|\bsession\b/.test(object) };
    if (/^that (?:none|nothing|no)\b|^that [^;]{3,300}? shall (?:not|no longer) apply\b/.test(object))
      return { ...plain, mandate: false };
    if (verb === 'agree' && /^that\b/.test(object) && !/ (?:shall|should|will|must|may)\b/.test(object.slice(0, 260)))
      return says;
    if (SPENT_BY_ADOPTION.test(object)) return { ...plain, mandate: false, spent: true };
    return plain;
  }
  if (/^(?:celebrar|consider|considerar)$/.test(verb) && form === 'third-person') return says;
  const inSpanish = spanishEffect(verb, object);
  if (inSpanish !== undefined) return inSpanish;
  if (REITERATES.has(verb)) return EARLIER_ASK.test(object) ? plain : says;
  if (RENEWS.has(verb)) return COURTESY.test(object) ? says : plain;
  if (ENDORSES.has(verb)) {
    const carriedOut = CARRIED_OUT.test(object.slice(0, 120)) || APPROVED_ACTION.test(object);
    return { act, mandate: carriedOut, spent: true };
  }
  if (verb === 'look forward' || verb === 'await')
    return AWAITS_REPORT.test(object.slice(0, 200)) ? { ...says, mandate: true } : says;
  if (lemma === 'express intention') return { ...says, mandate: true };
  if ((verb === 'demand' || verb === 'exigir') && body === 'UN Security Council')
    return { ...plain, act: 'instruction' };
  if (verb === 'ratify')
    return /mandate/.test(object.slice(0, 60)) ? plain : { act: 'decision', mandate: false, spent: true };
  return plain;
}
