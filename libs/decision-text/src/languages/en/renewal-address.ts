import { type Address, NOBODY } from '../../grammar/address.js';
import { infinitiveAt } from './infinitive.js';
import { named, namedUpTo } from './named.js';
import { namesAgent, trimmed } from './noun-phrases.js';

/** "its request", "the call", "its strong encouragement". */
const EARLIER_ASK =
  /^(?:its |the |their |once again |previous |earlier |that )*(?:urgent |strong |repeated |standing )?(?:requests?|calls?|mandates?|appeals?|invitations?|recommendations?|encouragement|demands?|instructions?|decisions?)\b/;
const TO_WHOM =
  /^(?:,? (?:(?:(?:which |that )?it (?:has |had )?(?:already |previously |earlier )?)?(?:made|issued|addressed|launched)|contained|set out|as contained)[^,;]{0,120}?)?,? (to|that|for|upon|on) /;
const MANDATE_OF =
  /\b(?:mandate|mandates|term|terms|appointment|tenure|functions|authorization|duration) (?:of|for|to|granted to|given to|entrusted to|assigned to|conferred on) (?:the )?/;
const NAME_END =
  /,(?! (?:including )?its causes)|;| until | for an? | for another | for the period| for \w+ (?:further |more )?(?:years|months)| contained | in (?:operative |paragraph|resolutions? )| established | as set | as contained | as renewed | in accordance | pursuant | under | set out | according | to (?:also|further|additionally|include|cover) | by (?=the |its |a |one |\d)|\.$|$/;

/** Reads "the mandate of the Group until …", "its request to the Council to …". */
export function afterRenewal(object: string, asked: (rest: string) => Address): Address {
  const ask = EARLIER_ASK.exec(object);
  if (ask !== null && !/mandate/.test(ask[0])) {
    const rest = object.slice(ask[0].length);
    const to = TO_WHOM.exec(rest);
    const at = to === null ? 0 : to[0].length - (to[1]?.length ?? 0) - 1;
    if (to === null || /decision/.test(ask[0]) || (to[1] === 'to' && infinitiveAt(rest.slice(at)) === 0)) return NOBODY;
    const from = to[1] === 'that' ? at : to[0].length;
    const address = asked(rest.slice(from));
    return address.addressees.length > 0 || to[1] === 'that' ? address : namedUpTo(rest.slice(from), NAME_STOPS);
  }
  return afterMandate(object);
}

/** Where the name ends in "its call to the entities of the system, in the context of …". */
const NAME_STOPS = /[,;]| for | in |\.$/;
const CONTINUED =
  /^to continue (?:the )?(?!membership |existing |work of |consideration )([^,;]{3,80}?)(?= until | for | as |[,;])/;

function afterMandate(object: string): Address {
  const mandate = MANDATE_OF.exec(object.slice(0, 400));
  if (mandate === null) {
    const continued = CONTINUED.exec(object)?.[1];
    return continued !== undefined && namesAgent(continued) ? named(continued) : NOBODY;
  }
  const from = mandate.index + mandate[0].length;
  const rest = object.slice(from, from + 300);
  const end = rest.search(NAME_END);
  const stretch = rest.slice(0, end < 0 ? rest.length : end);
  const task = / (?:of|for) (?:the )?$/.test(mandate[0]) ? undefined : infinitiveAt(stretch);
  const name = stretch.slice(0, task ?? stretch.length).replace(/ \([^)]{0,40}\)\s*$/, '');
  if (!namesAgent(name) && !/^\p{Lu}/u.test(name)) return NOBODY;
  return { ...NOBODY, addressees: [trimmed(name)] };
}
