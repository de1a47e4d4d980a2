import { matchesOf } from '../../text/matches.js';
import { namesAgentFirst } from './agent-head.js';
import { agentsIn } from './noun-phrases.js';

const OFFICE =
  /\b(?:Secretary-?[ ]?General|High Commissioner|Special Rapporteur|Independent Expert|Executive Director|Special Envoy|Special Representative|President|Director-?[ ]?General|Administrator|(?:Ms|Mr|Mrs|Dr|Prof)\.? \p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*){0,3}|(?:(?!\p{Lu}{4,} )\p{Lu}[\p{L}-]+ (?:(?:of|on|for|and|the) ){0,2}){0,6}(?:Commission|Committee|Council|Group|Office|Agency|Programme|Board|Panel|Unit|Team|Institute|University|Fund|Conference|Mechanism|Secretariat|Bank|Centre|Tribunal|Mission|Assembly)(?: (?:on|for|of)(?: the)?(?: \p{Lu}[\p{L}-]+){1,5}(?: and (?!\p{Lu}{2})\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}-]+){0,3})?)?)\b/gu;

/** "the efforts made by donors and affected States and encourages them" */
const DOERS = /\bby ((?:the )?[^,;.]{3,120}?)(?: (?:in|within|through|to) [^,;.]{3,80})?,? and $/;

/** "appreciation to the Republic of Ruritania for its offer": who is thanked. */
const THANKED =
  /\b(?:[Aa]ppreciation|[Gg]ratitude|[Tt]hanks|[Cc]ongratulations|APPRECIATION|GRATITUDE|THANKS) to ((?:the )?\p{Lu}[^,;.]{2,90}?) (?:for|on|in) [^;.]*$/u;

/** "Reconvenes the Committee, and requests it" */
const VERB_BEFORE = /^\p{Lu}[\p{Ll}-]+s the (?=\p{Lu})/u;

/** Whom "him" or "them" stands for, by the words before: doers just named, else the last office. */
export function englishAntecedent(before: string): readonly string[] {
  const doers = DOERS.exec(before.slice(-260))?.[1];
  if (doers !== undefined && namesAgentFirst(doers)) return agentsIn(doers);
  const thanked = THANKED.exec(before.slice(-400))?.[1];
  if (thanked !== undefined && namesAgentFirst(thanked)) return agentsIn(thanked);
  const last = matchesOf(OFFICE, before.slice(-600)).at(-1)?.[0].trim();
  return last === undefined ? [] : [last.replace(VERB_BEFORE, '')];
}
