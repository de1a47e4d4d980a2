import type { Language } from '../../grammar/language.js';
import { agentsIn, namesAgent } from './noun-phrases.js';
import { matchesOf } from '../../text/matches.js';

/** "Those governments are encouraged to …": an ask in the passive. */
export interface PassiveAsk {
  readonly verb: string;
  readonly act: 'request' | 'exhortation' | 'instruction';
  readonly addressees: readonly string[];
  readonly start: number;
}

const PASSIVE =
  /(?:^|[.;] )((?:The |Those |These |All |Any |Each )?[\p{L}’()-]+(?: [\p{L}’()-]+){0,5})(?:, which [^,.;]{3,120},)? (?:is|are) (?:also |further |hereby |strongly )?(requested|invited|encouraged|urged|called upon|instructed|authorized) to /gu;
const ACTS: Readonly<Record<string, PassiveAsk['act']>> = {
  request: 'request',
  instruct: 'instruction',
  authorize: 'instruction',
};
const LEMMAS: Readonly<Record<string, string>> = {
  requested: 'request',
  invited: 'invite',
  encouraged: 'encourage',
  urged: 'urge',
  'called upon': 'call upon',
  instructed: 'instruct',
  authorized: 'authorize',
};

/** The asks in the passive that a passage holds; English only, as the tables know no others. */
export function passiveAsks(text: string, { code }: Language): PassiveAsk[] {
  if (code !== 'en' || !/ (?:is|are) /.test(text)) return [];
  const asks: PassiveAsk[] = [];
  for (const { index, 1: subject = '', 2: participle = '' } of matchesOf(PASSIVE, text)) {
    const verb = LEMMAS[participle];
    if (verb !== undefined && namesAgent(subject))
      asks.push({ verb, act: ACTS[verb] ?? 'exhortation', addressees: agentsIn(subject), start: index });
  }
  return asks;
}
