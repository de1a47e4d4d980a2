/** "shall lapse at its seventieth session": the time at which something ends by itself. */
export const SUNSET =
  /\b(?:shall|will|should) (?:\p{Ll}+ly )?(?:lapse|expire|cease|terminate|end|come to an end|remain (?:in (?:force|effect|operation)|valid)|be (?:valid|in force|terminated|dissolved))\b[^,;.]{0,80}$|\bterminate the [^,;.]{3,120}$/u;
