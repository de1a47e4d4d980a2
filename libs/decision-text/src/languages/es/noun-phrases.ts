import { nameListOf } from '../../directive/name-list.js';
import { SPANISH_AGENTS } from './agents.js';

/** "órganos, organismos y entidades de la Organización" is one name, "la CIM, el IIN y la CIDH" are three. */
export const SPANISH_NAMES = nameListOf({
  agents: SPANISH_AGENTS,
  separator:
    /(,? (?:y|e|así como) (?:a |al |en particular |en especial )?|, (?:al |a )?)(?=(?:la |el |los |las |sus |a la |a los |a las |otr[ao]s |demás |\p{Lu}|organi|instit|entid|gobier|observ|agenci|países|banc))/u,
  eachTold:
    /(?:,? (?:y|e|así como|o)(?:,? en (?:particular|especial),?)?|,) (?=(?:al|a la|a los|a las|a otr[oa]s|a tod[oa]s) )/,
  wholeNames: /pueblos indígenas y (?:las )?comunidades locales/g,
  groups: /^(?:l[oa]s )?(?:pueblos indígenas|comunidades locales|otros gobiernos)/u,
  insertion:
    /^(?:en|de|con|según|cuando|dentro|conforme|teniendo|mediante|por|para|sobre|sujeto|tomando|como|bajo|desde|entre|incluyendo|inclusive|particularmente|especialmente|durante|si|a fin|de acuerdo) /,
  afterName:
    /, (?!subregional|regional|nacional|internacional|bilateral|multilateral|público|privad|organism|agencias|entidades|instit|fondos).*$/,
  determiner: /^(?:al? )?(?:la |el |los |las |su )?/,
  beforeNoun:
    /^(?:otr[oa]s?|demás|tod[oa]s|l[oa]s|sus?|dich[oa]s?|divers[oa]s|distint[oa]s|respectiv[oa]s|nuev[oa]s?|próxim[oa]|cada|aquell[oa]s|ambos) /,
});
