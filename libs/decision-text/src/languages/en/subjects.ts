import { ENGLISH_VERBS } from './verbs.js';

/** Nouns of bodies that deliberate. */
const BODY =
  '(?:[Aa]ssembly|[Cc]ouncil|[Cc]ommission|[Cc]ommittee|[Ss]ub-?[Cc]ommittee|[Cc]onference|[Bb]oard|[Ss]enate|[Mm]eeting|[Cc]ongress|[Pp]arliament|[Pp]arties|[Mm]embers|[Mm]inisters|[Ww]orking [Gg]roup|[Gg]roup|[Ff]orum|[Ss]ociety|[Aa]ssociation|[Uu]nion|[Cc]ourt|[Tt]rustees|[Dd]irectors|[Gg]overnors|[Bb]ureau|[Pp]anel|[Hh]ouse|[Ff]aculty|[Ss]ynod|[Ll]egislature|[Cc]onvention|[Cc]onvocation|[Ff]ederation|[Dd]elegates|[Rr]epresentatives|[Gg]overning [Bb]ody|Authority|Ministerial|Secretariats)';
const NAME = String.raw`(?:\p{Lu}[\p{L}’-]*|of|on|for|the|and|to)`;
/** "The Finance Committee of the Council". */
const NAMED = String.raw`(?:The|the|This|this) (?:[A-Z]{2,8}(?= (?!\p{Lu}\p{Ll}))|(?:${NAME} ){0,6}?${BODY})(?: (?:of|on|for|to) ${NAME}(?: ${NAME}){0,7})?`;
const HAVING = String.raw`(?:,? (?:having|after|noting|considering|recalling|recogni[sz]ing|referring|reaffirming|acting|meeting|bearing|convinced|aware|mindful|concerned|guided|taking|welcoming|emphasi[sz]ing|under|pursuant|within|by virtue|in (?:accordance|conformity|line|exercise)|at its|in the|on the)\b[^;:]{3,240}?,(?! (?:seconded|paragraphs?|articles?|sections?|rules?|sub-?paragraphs?)\b))?`;
/** Bodies that are called without an article: "Senate approved". */
const BARE =
  '(?:Senate|Council(?: of Ministers)?|Summit|Plenary|Congress|Parliament|Cabinet|Synod|Management|Assembly|Board|Conference|Court|Faculty|Convocation|Committee)';
/** Those that speak so in the present: "Conference calls on the Government to". */
const BARE_NOW = '(?:Conference|Congress|Council|Senate|Union|Synod|Assembly|Convention|Parliament|Authority|Summit)';
/** "DECISION: The Board agreed …" */
const DECIDED = '(?:DECISION|Decision|RESOLUTION|Resolution|OUTCOME|Outcome)(?: ?\\d{1,3}(?:[./]\\d{1,4})?)?[:.–-] ';
/** "In light of these considerations, the Assembly calls on …" */
export const ARGUED =
  '(?:(?:(?:Finally|Lastly|Furthermore|Moreover|Additionally|In addition|In conclusion|Likewise|Similarly)(?=,)|In (?:the )?light of|In view of|On the basis of|For (?:these|this|those) reasons?|To (?:this|that) end|In (?:this|that) (?:regard|context|connection|respect|spirit)|With (?:this|that) in mind|Against this background|Therefore|Accordingly|Consequently|Given|Having|Considering|Noting|Recognising|Recognizing|Bearing in mind|(?:After|Following) (?:a |an |some |further )?(?:\\p{Ll}+ )?(?:discussions?|debate|consideration|deliberation|presentation))[^;:.]{0,200}?, |(?:After|Following) (?:a |an |some |further )?(?:\\p{Ll}+ )?(?:discussions?|debate|consideration|deliberation) (?=the \\p{Lu}|it was ))';
/** Verbs after which the clause is the body's own word. */
export const SPOKEN = ENGLISH_VERBS.filter(([lemma, , effect]) => effect !== 'action' || lemma === 'endorse')
  .map(([lemma]) => lemma.split(' ')[0] ?? '')
  .join('|');
/** "To face these challenges, and restore trust, the Assembly calls on …": what a body says before it names itself. */
export const INTRODUCED = String.raw`(?:To \p{Ll}{2,}|In order to|With (?:a view|regard|respect) to|As (?:regards|to|for)|Regarding|Concerning|While|Whilst|Since|Although|Pursuant to|In accordance with|Based on|Building on|Referring(?: also)? to) [^;:.]{3,300}?, (?=[Tt]he [^,;:.]{3,60}? (?:(?:also|further|therefore|hereby|strongly|accordingly) )*(?:${SPOKEN}|decide|resolve|agree)(?:e?s) )`;
const HOW = '(?:(?:also|further|then|therefore|thereupon|duly|hereby|unanimously|subsequently|AND|and),? )*';
/** "BE IT FURTHER", "Now, therefore, be it". */
const BE_IT = String.raw`(?:(?:[Nn]ow|NOW|[Aa]nd|AND),? )?(?:(?:[Tt]herefore|THEREFORE),? )?(?:(?:(?:BE|[Bb]e) (?:IT|[Ii]t) )?(?:(?:further|also|finally|hereby|FURTHER|ALSO|FINALLY|HEREBY|Further|Also|Finally),? )*)`;
const MOVED =
  '(?:(?:(?:On|Upon) (?:(?:a|the) )?motion (?:of|by)|(?:It was )?(?:[Pp]roposed|[Mm]oved) by) [^.;:]{3,160}?,? (?:and )?(?:it was )?(?:unanimously )?)';
const RESOLVED = '(?:RESOLVED|[Rr]esolved|ORDERED|Ordered(?=[,:])|VOTED|Voted(?=[,:]))(?: \\([\\d./-]+\\))?';
const PASSED_ON = String.raw`(?:[^.;]|\.\d){0,160}? (?:be(?: and)?|is|are)(?: hereby)?(?: is| are)? (?:hereby )?(?:(?:authori[sz]ed|requested|empowered|directed) and )?(?:(?:requested|directed|instructed|authori[sz]ed|asked|urged|invited|encouraged|tasked|charged|required) to |(?:tasked|charged) with )`;

/** What may stand before the verb of minutes or of a resolution of a society; sticky. */
export const MINUTED_SUBJECT = new RegExp(
  [
    // Resolved, that the Senate (direct the Provost …)
    String.raw`(?:${BE_IT})?${RESOLVED}(?:,? further|,? \(?unanimously\)?|,? FURTHER|,? (?:by|BY) [^,:]{3,80})?[,:]? (?:(?:THAT|[Tt]hat) (?:[Tt]he |[Tt]his )?|[Tt]he )(?:(?:${NAME}|\d{1,3}(?:st|nd|rd|th)) ){0,4}?(?:${BODY}|body|we)(?: (?:of|on) (?:${NAME}|(?:this|our) \p{Ll}+|the (?:[Ss]tate|[Cc]ity|[Tt]own|[Cc]ounty|[Pp]rovince|[Cc]ommonwealth) of)(?: ${NAME}){0,9})? (?:hereby |does hereby )?(?=(?:${SPOKEN})(?:e?s)?\b)`,
    // RESOLVED: Shareholders request that the Board …
    String.raw`${RESOLVED}[,:]? (?:(?:THAT|[Tt]hat) )?(?:the )?(?:[Ss]hareholders|[Ss]tockholders|[Mm]embers|[Dd]elegates)(?: of [^,;:.]{3,60}?)? (?:hereby |further |also |urgently |respectfully )*(?=(?:request|urge|ask|recommend|call|encourage|invite)\b)`,
    String.raw`(?:${BE_IT}|${MOVED}|\p{Lu}[^.;:]{1,120}\. (?=Resolved:))?(?=${RESOLVED}(?!\p{L}))(?!${PASSED_ON})`,
    // That this Synod requests the Standing Committee …
    String.raw`[Tt]h(?:at|AT) (?:(?:[Tt]he|[Tt]his) )?(?:${NAME} ){0,4}?(?:${BODY})${HAVING} (?:hereby |also |therefore )?(?=(?:${SPOKEN})(?:e?s)\b)`,
    String.raw`${MOVED}(?=(?:agreed|AGREED|decided)\b)`,
    String.raw`${MOVED}(?:${NAMED}|${BARE}) ${HOW}`,
    String.raw`(?:${DECIDED}(?:${NAMED}${HAVING} )?|${BARE}${HAVING} )${HOW}(?=\p{Ll}{3,}(?:ed|n|t|k)\b|[A-Z]{4})`,
    String.raw`${BARE_NOW}${HAVING} ${HOW}(?=(?:${SPOKEN}|resolve|decide|agree)(?:e?s) (?!of |for |in |and ))`,
    String.raw`(?:${ARGUED}|${INTRODUCED})?[“"‘]?${NAMED}${HAVING} ${HOW}`,
    String.raw`(?:[Tt]he )?(?:Heads(?: of (?:State and (?:of )?)?Government| of State)?|Leaders|(?:Senior )?Officials|Commissioners|Deputies|Experts|Contracting Parties|Members|Councillors|Delegates|Participants|Trustees|Directors|Ministers|Parties|We|WE|Senators|Governors) ${HOW}`,
    // ISO/TC 399 requests …
    String.raw`(?![A-Z]{2,3} \p{Ll}+ed\b)[A-Z]{2,6}(?:[/-][A-Z]{2,6})*(?:[ -]?\d{1,4}|[ -][IVX]{1,6})?(?:/[A-Z]{2,4} \d{1,3})? ${HOW}(?=(?:${SPOKEN}|decide|resolve|agree)(?:e?s|e?d)\b)`,
    String.raw`${ARGUED}?(?:It|it) was ${HOW}(?!suggested\b)`,
    String.raw`${ARGUED}?(?:[Ii]t|[Tt]hey) ${HOW}(?=\p{Ll}{3,}ed\b|took\b|(?:${SPOKEN})(?:e?s)?\b)`,
    String.raw`(?=(?:AGREED|NOTED|DECIDED|REQUESTED|RECOMMENDED|APPROVED|ACCEPTED|ADOPTED|ENDORSED|INSTRUCTED)\b)`,
    String.raw`(?=(?!RESOLVED|ORDERED)\p{Lu}{3,}ED(?: [\p{L}’'-]*\p{Ll}|, (?:[\p{L}’'-]*\p{Ll}|[A-Z]{2,5} )))`,
    String.raw`(?=(?:Received|Endorsed|Accepted)[:,](?! \d))`,
    String.raw`(?=(?:Agreed|Noted|Decided|Approved|Requested|Recommended)(?:[:,](?! \d)| unanimously(?!\.?$)| that\b| to\b))`,
    // Below "The Board, unanimously:": Directed the Clerk to …
    String.raw`${HOW}(?=(?:Instructed|Directed|Requested|Asked|Authori[sz]ed|Urged|Invited|Encouraged|Tasked|Mandated|Called (?:up)?on|Approved|Endorsed|Adopted|Thanked|Commended|Welcomed|Noted|Acknowledged|Reaffirmed) (?:the|its|all|each|staff|\p{Lu}\p{L}+) (?!\d{1,2},? (?:19|20))|Took note of )`,
    String.raw`${HOW}(?=(?:Established|Created|Set up|Convened) (?:an? |the \p{Lu}|(?:two|three|four) ))`,
    String.raw`${HOW}(?=(?:Urged|Invited|Encouraged|Requested|Asked|Directed|Instructed) (?:\p{Ll}+ ){1,6}to \p{Ll})`,
    String.raw`[Ii]n (?:the )?(?:light|view) of [^,;:.]{3,100}, ${HOW}(?=(?:urged|invited|encouraged|requested|asked|directed|instructed|decided|agreed) )`,
    String.raw`(?:Also|Further) ${HOW}(?=\p{Ll}{3,}ed (?:the|its|all|each|that|with|\p{Lu}\p{L}+) |took note )`,
    String.raw`${HOW}(?=\p{Ll}{3,}ed\b|took\b)`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'uy',
);

const AND_THEN =
  '(?:,? (?:and|but|who)|,) (?:(?:also|then|further|therefore|subsequently|unanimously|accordingly|consequently|duly) )*';
const ASKED =
  '(?:asked|requested|instructed|directed|authori[sz]ed|invited|urged|encouraged|tasked|mandated|recommended|commissioned)';
const DECIDED_ON = '(?:agreed|resolved|decided|determined)';
/** "The Finance Committee discussed the draft and (asked the Treasurer …)", "Members saw the bids and (it was agreed …)"; sticky. */
export const NARRATED_BEFORE = new RegExp(
  [
    String.raw`${ARGUED}?(?:${NAMED}|${BARE}|It|They|Members|Trustees|Governors|Directors|Councillors|Delegates|Participants|Senators|Commissioners)${HAVING} ${HOW}(?:\p{Ll}{3,}ed|held|heard|had|took|gave|met|saw|came|felt|thought|spoke|was|were)\b[^.;:]{3,400}?${AND_THEN}(?=${ASKED} (?:the |all |its |that |each |staff |\p{Lu})|${DECIDED_ON} (?:that|to) )`,
    String.raw`\p{Lu}[^.;:]{10,300}?(?:,? (?:and|but|where|whereupon|after which)|,|;|(?<! (?:which|that|whom|as|than|what|whether|if|how))) (?=it was (?:\p{Ll}+ly |also |then |further |therefore )*(?:AGREED|RESOLVED|DECIDED|agreed|resolved|decided|requested|recommended) (?:THAT|TO|that|to)\b)`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'uy',
);
