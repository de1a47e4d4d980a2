import type { LifeWords } from '../../grammar/life-words.js';

const ENDS = 'terminat|discontinu|repeal|revok|rescind|abrogat';
const ENDING = new RegExp(`^(?:${ENDS})`);
const TO_END = new RegExp(`^(?:also |further |hereby )*to (?:hereby )?(?:${ENDS})\\w*\\b`);
const THAT_ENDS = new RegExp(`^that [^;]{3,300}?\\b(?:is|are|shall be|be) (?:hereby |thereby )?(?:${ENDS})\\w*\\b`);
const SUPERSEDED =
  /^that (?:[^;]{3,300}?\b(?:is|are|shall be|be) (?:hereby |thereby )?(?:superseded|replaced) by (?:this|the present) (?:resolution|decision|declaration)|(?:this|the present) (?:resolution|decision|declaration) (?:hereby )?supersedes)\b/;
/** What ends later, or only if something happens, does not end by being adopted. */
const NOT_AT_ONCE =
  /\b(?:unless|if|should|once|when|until|upon|as soon as|with effect from|effective|as of|at (?:its|the end|the next)|after|on \d|in \d{4}|by \d)\b/;
const ASK =
  /^(?:to [^,;]{3,80}? )?(?:its |the |their )?(?:previous |earlier )?(?:requests?|calls?|mandates?|invitations?|recommendations?|instructions?)\b/;
const DECIDES = new Set(['decide', 'resolve', 'agree', 'determine', 'declare']);

const ends = (lemma: string, object: string): boolean =>
  ENDING.test(lemma) || (DECIDES.has(lemma) && (TO_END.test(object) || THAT_ENDS.test(object)));

/** What English words say of earlier decisions. */
export const ENGLISH_LIFE: LifeWords = {
  effect: (lemma, object) => {
    const words = object.trimStart();
    if ((lemma === 'reiterate' || lemma === 'repeat') && ASK.test(words)) return 'reiterate';
    if (lemma === 'reaffirm' && /^(?:the |its |all )?mandates?\b/.test(words)) return 'reaffirm';
    const effect =
      DECIDES.has(lemma) && SUPERSEDED.test(words) ? 'supersede' : ends(lemma, words) ? 'terminate' : undefined;
    return effect === undefined || NOT_AT_ONCE.test(words) ? undefined : effect;
  },
  onlyRepeats:
    /^(?:its |the |their )(?:previous |earlier )?(?:requests?|calls?|invitations?|recommendations?|instructions?),? (?:(?:made|addressed|given|directed) )?(?:to (?:(?! to )[\p{L}’ -]){3,90}? )?(?:(?:as )?(?:contained|made|set out|set forth|expressed|given) )?in (?:operative )?paragraphs? [\w.()]{1,12} of (?:its |the )?(?:resolution|decision|declaration) /u,
  whole:
    /^ ?(?:(?:also |further |hereby )*(?:that|to \p{Ll}+) )?(?:its |the )?(?:previous |earlier |former )?(?:resolutions?|decisions?|declarations?) $/u,
  periodEnds:
    /\b(?:at|by|before|upon|on|towards) the (?:end|expiry|expiration|conclusion|close|completion) of (?:(?:this|that|the said|such|the same|the above|the above-mentioned) (?:\p{Ll}+(?:-| )months? )?(?:period|term|extension)|the period)\b(?! (?:of|from|for|covered|under|between|in)\b)/iu,
  wholeLapses:
    /\b(?:this|the present) (?:resolution|decision|declaration) (?:shall|will) (?:\p{Ll}+ly )?(?:lapse|expire|cease (?:to have effect|to be in force)|remain (?:in (?:force|effect)|valid)|be (?:valid|in force|in effect))\b/iu,
};
