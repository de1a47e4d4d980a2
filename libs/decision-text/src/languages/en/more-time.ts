/** More time for something that is due, granted in other words than that its deadline is extended. */

/** Who grants it: "grants", "decides to give". */
const GIVES = /(?:^|[^\p{L}])(?:[Gg]rant|[Gg]ive|[Aa]llow)(?:s|ed|ing)?\b[^;.]{0,160} $/u;
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
/** Whether what is granted is such a length. */
export const englishGivesMore = (lemma: string, object: string): boolean => {
  const found = LENGTH.exec(object.slice(0, 240));
  return (
    found !== null &&
    isMoreTime(`${lemma} ${object.slice(0, found.index)}`, object.slice(found.index + found[0].length))
  );
};
