import { nameListOf } from '../../directive/name-list.js';
import { FRENCH_AGENTS } from './agents.js';

/** "organes, organismes et entités de l’Organisation" is one name, "la CIM, l’IIN et la CIDH" are three. */
export const FRENCH_NAMES = nameListOf({
  agents: FRENCH_AGENTS,
  separator:
    /(,? (?:(?<!États )et|et(?= (?:(?:les|la|le|aux) |l['’]))|ainsi que|de même que) (?:en particulier |notamment )?|, )(?=(?:la |le |les |l['’]|au |aux |à la |à l['’]|d['’]autres |autres |tous |toutes |\p{Lu}|organisations|institutions|entités|gouvernements|organismes|observateurs|agences|pays|banques|donateurs|partenaires))/u,
  eachTold: /(?:,? (?:et|ainsi que|ou|de même que)|,) (?=(?:au |aux |à la |à l['’]|à tou(?:s|tes) |à d['’]autres ))/,
  insertion:
    /^(?:en|de|avec|selon|dans|conformément|compte|tenant|par|pour|sur|sous|comme|depuis|entre|y compris|notamment|particulièrement|durant|pendant|si|afin|d['’]|au besoin|au plus|au cours|le cas|s['’]il|agissant|lors|aux fins|à (?:titre|cette|cet|sa|son|leur)|à l['’](?:occasion|avenir)) ?/,
  afterName:
    /, (?!sous-régional|régional|national|international|bilatéral|multilatéral|public|privé|organism|agences|entités|instit|fonds).*$/,
  determiner: /^(?:aux? |à )?(?:(?:la|le|les|son|sa) |l['’])?/,
  beforeNoun:
    /^(?:autres?|d['’]autres|tou(?:s|tes) (?:les )?|ses|son|sa|leurs?|ledit|ladite|lesdits|lesdites|divers(?:es)?|différent(?:e?s)|prochaine?|petits|chaque|grandes?|ceux des|celles des|deux|quatre) /,
});
