const MOTION =
  /^(?:[^.:;]{2,60}\. )?(?:MOTION|Motion)(?: (?:No\. ?)?\d{1,4})?(?: \([^()]{2,60}\))?[.:–—-]? ?(?=[Tt](?:HAT|hat|o)\b|(?:made )?[Bb](?:y|Y) \p{Lu}|(?![.:–—-]).{0,80}:)/u;
/** "Cllr Bell proposed, and Cllr Okafor seconded, that the Clerk obtain …" */
const PROPOSED =
  /^(?:It was (?:proposed|moved)\b|(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Senator|Alderman|Commissioner|Trustee|Director|Member|Rev)\.? \p{Lu}[^.;:]{0,80}? (?:proposed|moved)\b)(?=[^.;]{0,160}\bthat\b)/u;
const LOST =
  /\b(?:NOT CARRIED|LOST|DEFEATED|FAILED|WITHDRAWN|REJECTED|NEGATIVED)\b|\b[Mm]otion (?:was |is )?(?:not carried|lost|defeated|failed|withdrawn|rejected|negatived|fell)\b|(?:[.;] |^)(?:Lost|Defeated|Failed|Withdrawn|Rejected)\b/;
const CARRIED =
  /\b(?:CARRIED|PASSED|ADOPTED|AGREED|APPROVED)\b|\b[Mm]otion (?:was |is |declared )?(?:unanimously )?(?:carried|passed|adopted|agreed|approved)\b|(?:[.;] |^)(?:Carried|Passed)\b/;

/** "HEARING: Moved by Ash, seconded by Birch, to direct staff to …" */
const MOVED_BY =
  /^(?:[^.:;]{2,80}[.:] )?(?:Moved|MOVED|Motion|MOTION) by:? \p{Lu}[^;:]{2,80}?,? (?:and )?(?:[Ss]econded|second|SECONDED) by:? \p{Lu}[^;:]{2,60}?,? (?:to \p{Ll}|[Tt]hat |THAT )/u;

/** Whether words say that what was moved was not carried. */
export const isLostMotion = (text: string): boolean => LOST.test(text);

/** What became of a motion by its words; undefined where the text is none. */
export function englishMotion(text: string): 'carried' | 'lost' | 'open' | undefined {
  const isProposed = PROPOSED.test(text) || (/^(?:THAT|That) /.test(text) && (LOST.test(text) || CARRIED.test(text)));
  if (!isProposed && !MOTION.test(text) && !MOVED_BY.test(text)) return undefined;
  if (LOST.test(text)) return 'lost';
  return CARRIED.test(text) ? 'carried' : isProposed ? undefined : 'open';
}

/** Who moved it, how it ended. */
export const OF_MOTION =
  /^(?:Ayes|AYES|Noes|NOES|Yeas|YEAS|Nays|NAYS|Moved|Proposed|Seconded|MOVED|PROPOSED|SECONDED|Mover|Seconder|The motion|The vote|Vote|VOTE|Votes|For|FOR|Against|In favou?r|(?:Approved|Adopted|Agreed)(?=(?:,| by|:) (?:\d|unanim|consensus|general consent|acclamation)| unanimously\.?$| \d{1,3}[-–])|Carried|CARRIED|Passed|PASSED|Lost|LOST|Defeated|DEFEATED|Failed|FAILED|Withdrawn|WITHDRAWN|NOT CARRIED|MOTION (?:CARRIED|LOST|PASSED|FAILED|DEFEATED)|Motion (?:carried|lost|passed|failed|defeated))\b/;
