import { nameListOf } from '../../directive/name-list.js';
import { PORTUGUESE_AGENTS } from './agents.js';

/** "órgãos, organismos e entidades da Organização" is one name, "a CIM, o IIN e a CIDH" are three. */
export const PORTUGUESE_NAMES = nameListOf({
  agents: PORTUGUESE_AGENTS,
  separator:
    /(,? (?:e|bem como|assim como) (?:a |com |em particular |em especial )?|, )(?=(?:a |o |os |as |ao |aos |à |às |outr[ao]s |demais |tod[ao]s |\p{Lu}|organiza|instit|entid|govern|observ|agênci|países|banc|doador|parceir))/u,
  eachTold: /(?:,? (?:e|bem como|assim como|ou)|,) (?=(?:ao|à|aos|às|a outr[oa]s|a tod[oa]s) )/,
  insertion:
    /^(?:em|de|com|segundo|quando|dentro|conforme|tendo|mediante|por|para|sobre|sujeit[oa]|tomando|levando|como|sob|desde|entre|incluindo|inclusive|particularmente|especialmente|durante|se|a fim|de acordo|no|na|nos|nas) /,
  afterName:
    /, (?!sub-?regiona|regiona|naciona|internaciona|bilatera|multilatera|públic|privad|organism|agências|entidades|instit|fundos).*$/,
  determiner: /^(?:aos? |às? )?(?:[oa]s? )?(?:seu |sua )?/,
  beforeNoun:
    /^(?:outr[oa]s?|demais|tod[oa]s(?: [oa]s)?|seus?|suas?|divers[oa]s|distint[oa]s|respectiv[oa]s|nov[oa]s?|próxim[oa]|cada|aquel[ae]s|ambos|pequenos|referid[oa]s?) /,
});
