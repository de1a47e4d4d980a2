import type { SentenceAsk } from '../../grammar/document-words.js';
import { namesActivity } from './agent-head.js';
import { agentsIn, namesAgent } from './noun-phrases.js';
import { matchesOf } from '../../text/matches.js';

const PASSIVE =
  /(?:^(?:[Tt]hat |(?:On|Upon) (?:a )?motion [^.;:]{3,160}, )?|[.;] )((?:[Tt]he |Those |These |All |Any |Each )?[\p{L}’()-]+(?:(?:, and)? [\p{L}’()-]+){0,7})(?:, (?:which|subject to|within|in|through|where|as|with|upon)\b[^.;]{3,120},)? (?:is|are|was|were) (?:also |further |hereby |strongly )?(requested|asked|invited|encouraged|urged|called upon|directed|instructed|authorized) to(?: (?!note )|:(?= |$))/gu;
const ACTS: Readonly<Record<string, SentenceAsk['act']>> = {
  request: 'request',
  ask: 'request',
  direct: 'instruction',
  instruct: 'instruction',
  authorize: 'instruction',
};
const LEMMAS: Readonly<Record<string, string>> = {
  requested: 'request',
  asked: 'ask',
  directed: 'direct',
  invited: 'invite',
  encouraged: 'encourage',
  urged: 'urge',
  'called upon': 'call upon',
  instructed: 'instruct',
  authorized: 'authorize',
};

/** "Harbour Lamps": several words that begin with capitals, and none of what is planned or written. */
const isCalled = (subject: string): boolean =>
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+$/u.test(subject) &&
  !namesActivity(subject) &&
  !/^(?:It|There|This|That) /.test(subject);

/** The asks in the passive that a passage holds. */
export function passiveAsks(text: string): SentenceAsk[] {
  if (!/ (?:is|are|was|were) /.test(text)) return [];
  const asks: SentenceAsk[] = [];
  for (const { index, 0: whole, 1: subject = '', 2: participle = '' } of matchesOf(PASSIVE, text)) {
    const verb = LEMMAS[participle];
    if (verb !== undefined && (namesAgent(subject) || isCalled(subject)))
      asks.push({
        verb,
        act: ACTS[verb] ?? 'exhortation',
        addressees: agentsIn(subject),
        start: index,
        task: index + whole.lastIndexOf('to'),
        end: text.length,
      });
  }
  return asks.map((ask, at) => ({ ...ask, end: asks[at + 1]?.start ?? ask.end }));
}
