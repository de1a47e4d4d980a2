/** More time for something that is due, granted in other words than that its deadline is extended. */

/** Few words give anything: where none does, nothing else is looked for. */
const MAY_GIVE = /[Gg]rant|[Gg]iv|[Aa]llow/;
/** Who grants it: "grants", "decides to give". */
const GIVES = /(?:^|[^\p{L}])(?:[Gg]rant|[Gg]ive|[Aa]llow)(?:s|n|ed|ing)?\b[^;.]{0,160} $/u;
/** What for, behind the length: "to submit its report", "for the submission of", "of the deadline". */
const FOR_WHAT =
  /^(?: to the [^;.,]{3,60}?)?,? (?:(?:in|within) which )?(?:to (?:\p{Ll}+ly )?(?:submit|present|report|complete|finali[sz]e|prepare|deliver|file|reply|respond|transmit|issue)\b|(?:for|in) (?:the |its |their )?(?:submission|presentation|submitting|presenting|completion|preparation|delivery|transmission|reply|response)\b|(?:of|to) (?:the|its|their) (?:deadline|time[- ]limit)\b)/u;

/** Words before a length that is granted on top of what there was. */
export const ENGLISH_EXTRA = 'a further|an additional|another|extension(?: of time)? of';
const EXTRA = new RegExp(`^(?:${ENGLISH_EXTRA})$`);
export const isExtra = (limit: string): boolean => EXTRA.test(limit);

/** Whether a length is so much more time for something that is due, by the words before it and behind it. */
export const isMoreTime = (before: string, behind: string): boolean => GIVES.test(before) && FOR_WHAT.test(behind);

const LENGTH = new RegExp(
  String.raw`\b(?:${ENGLISH_EXTRA}) [\p{Ll}\d-]+(?: \(\d{1,3}\))?(?: (?:more|further|additional|calendar|working|sitting))* (?:day|week|month|year)s?\b`,
  'u',
);
/** "three more months", "six (6) additional weeks". */
export const ENGLISH_MORE =
  /\b([\p{Ll}\d-]{1,16})(?: \(\d{1,3}\))? (?:more|further|additional|extra) (day|week|month|year)s?\b/u;
/** "until 30 June 2027", "an extension of time to its thirty-fourth session": by itself no word of more, so that what it is for is named. */
export const ENGLISH_UNTIL =
  /\b(?:until|till|up to(?: and including)?|(?<=\bextension(?: of time)?,? )to) (?=[^;.]{0,24}\d|[Tt]he end\b|its\b|the\b)[^;.]{3,60}?(?=,? (?:(?:in|within) which )?(?:to|for)\b)/u;
const HANDED_IN =
  /^(?: to the [^;.,]{3,60}?)?,? (?:(?:in|within) which )?(?:to (?:\p{Ll}+ly )?(?:submit|present|report\b|complet|finali[sz]|prepar|deliver|file\b|repl|respond|transmit|issue\b)|for (?:the )?(?:submi|present|complet|prepar|deliver|transmi|repl|response))\p{Ll}*(?: of)?(?: (?:on|in|to|thereon)\b|[,;.]|$| (?:the|its|his|her|their) (?:[\p{L}’'-]{1,20} ){0,4}(?:reports?|stud(?:y|ies)|repl(?:y|ies)|responses?|answers?|plans?|reviews?|assessments?|drafts?|work|accounts|budget|programmes?|findings|recommendations|strategy)\b)/u;

/** To whom it is granted. */
export const ENGLISH_GRANTED_TO: readonly RegExp[] = [
  /(?:^| )(?:grant|give|allow) (?:to )?(?:the )?(\p{Lu}[^,;.]{1,80}?),? (?:until|till|up to|an?|another|more time|[\p{Ll}\d-]{1,16}(?: \(\d{1,3}\))? (?:more|further|additional|extra))[ ,]/u,
  / that (?:the )?(\p{Lu}[^,;.]{1,80}?) (?:is|are|be|shall be|will be) (?:\p{Ll}+ )?(?:granted|given|allowed) /u,
  / to the (\p{Lu}[^,;.]{1,80}?),? (?:to|for|in which|within which) /u,
];

/** Whether what is granted is such a length, or a day until which something is handed in. */
export const englishGivesMore = (lemma: string, object: string): boolean => {
  const words = `${lemma} ${object.slice(0, 240)}`;
  if (!MAY_GIVE.test(words)) return false;
  const given = (found: RegExpExecArray | null, isFor: (before: string, behind: string) => boolean): boolean =>
    found !== null && isFor(words.slice(0, found.index), words.slice(found.index + found[0].length));
  return (
    given(LENGTH.exec(words), isMoreTime) ||
    given(ENGLISH_MORE.exec(words), isMoreTime) ||
    given(ENGLISH_UNTIL.exec(words), (before, behind) => GIVES.test(before) && HANDED_IN.test(behind))
  );
};
