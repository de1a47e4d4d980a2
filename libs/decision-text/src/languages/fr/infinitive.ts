/** Infinitives in -re, which nouns look like too: "la culture", "la frontière". */
const IN_RE =
  '(?:(?:com|re|sou|trans|ad|é|per|pro)?mettre|(?:ap|com|entre|re|sur)?prendre|rendre|(?:at|é|pré)?tendre|répondre|défendre|(?:dé|sus)pendre|vendre|(?:re)?joindre|craindre|étendre|(?:re|at|res|con)?treindre|atteindre|résoudre|(?:satis)?faire|(?:intro|pro|con|ré|tra)duire|(?:con|ins|recons)truire|(?:ins|sous|pres|dé)?c?rire|écrire|inscrire|lire|élire|dire|(?:pour)?suivre|vivre|(?:con|in|ex)clure|convaincre|(?:re)?connaître|combattre|accroître|paraître)';

/** What an infinitive may be taken for: "de la mer", "en particulier". */
const NOUN =
  '(?:janvier|février|premier|dernier|particulier|financier|étranger|danger|mer|fer|Niger|avenir|plaisir|loisir|atelier|chantier|foyer|papier|métier|régulier|entier|courrier|calendrier|devoir|espoir|soir)';

/** An infinitive with the pronouns before it: "lui présenter", "ne pas les poursuivre", "s’y opposer". */
export const FRENCH_INFINITIVE = String.raw`(?:ne (?:pas |plus |ménager )?)?(?:(?:lui|leur|la|le|les|se|y|en) |[lsn]['’]){0,2}(?:(?:tout|bien|mieux|dûment|continuer) (?:à |de |d['’])?)?(?!${NOUN}(?!\p{L}))(?:\p{Ll}+(?:er|ir|oir)|${IN_RE})(?!\p{L})`;
