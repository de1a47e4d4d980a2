import type { PassiveAsk } from '../../grammar/document-words.js';
import { agentsIn, namesAgent } from './noun-phrases.js';
import { matchesOf } from '../../text/matches.js';

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

/** The asks in the passive that a passage holds. */
export function passiveAsks(text: string): PassiveAsk[] {
  if (!/ (?:is|are) /.test(text)) return [];
  const asks: PassiveAsk[] = [];
  for (const { index, 1: subject = '', 2: participle = '' } of matchesOf(PASSIVE, text)) {
    const verb = LEMMAS[participle];
    if (verb !== undefined && namesAgent(subject))
      asks.push({ verb, act: ACTS[verb] ?? 'exhortation', addressees: agentsIn(subject), start: index });
  }
  return asks;
}
