import type { ClauseWords } from '../../grammar/clause-words.js';
import { bodySetUp, bodySetUpBelow } from './set-up.js';
import { NEVER } from '../../text/never.js';

export const ENGLISH_CLAUSES: ClauseWords = {
  reviews:
    /^(?:its )?(?:intention )?to (?:\p{Ll}+ly )?(?:review|examine|re-?examine|reassess|assess|evaluate|revert to)\b/u,
  decides: new Set(['decide', 'resolve', 'agree', 'vote']),
  onlySaid:
    /^(?:approve|adopt|accept|confirm|elect|appoint|note|take note|receive|welcome|acknowledge|thank|commend|congratulate|express|record|regret|condemn)$/,
  boundary: /(?:[,;:.] (?:and |while |but )?|\b(?:and|while) | (?=(?:also|further) ))(?=\S)/g,
  reportsItself: /^(?:report|inform|brief|notify)$/,
  conjunction: /^and /,
  joined: /and|while/,
  joinedAfterComma: /^, and/,
  notInMidSentence:
    /^(?:support|share|reflect|respect|remain|claim|uphold|honou?r|observe|record|believe|intend|pledge|commit|require|order|charge|task|mandate|commission|propose|suggest|advise|assign|name|open|annex|call|place|set|warn|await|confer|deem|anticipate|grant|give|take|insist|subscribe|celebrate|extend|conclude|convey|trust|dedicate|award|delegate|waive|modify|expect|receive)$/,
  decidesFurther: /^(?:decide|endorse|resolve|agree|vote)$/,
  startsAfresh: /^(?:instruct|request|ask|reiterate)\b/,
  handsOn: /^(?:transmit|forward)$/,
  ofTheSame: /^(?:him|her|them|it)\b/,
  madeAgain: /^(?:reiterate|extend|renew)$/,
  earlierAsk: /\b(?:requests?|calls?|mandates?|appeals?|invitations?|recommendations?|instructions?)(?!\p{L})/u,
  goesOn: NEVER,
  courtesy: /^(?:thank|express)\b/,
  whoElse:
    /\b(?:which|who|that|whose|what)\b(?! (?:may|might|could|would|can|will|shall|should)\b)(?!(?<=s (?:that|who|which)) (?:have|are|were|\p{Ll}+ed)\b)[^,;]{0,80}$/u,
  concludesThat: /^(?:concludes|believes|observes) that /,
  that: /^[Tt]hat /,
  thatWord: 'that',
  setUpBelow: bodySetUpBelow,
  setsUp: (lemma, object) => (/^(?:establish|create|set up|constitute)$/.test(lemma) ? bodySetUp(object) : undefined),
  endsWithThat: /\b(?:that|That|THAT),?:?$/,
  tasksBelow: { line: /\b(?:to|TO):$/, verb: /^\p{Lu}?\p{Ll}{2,}(?<!s) /u },
  verbBeforeName: /^\p{Lu}\p{Ll}+ (?:the|its|their|all|an?) /u,
  thatWithin: NEVER,
  asksBesides: [
    {
      pattern:
        /^(?:transmit|forward|send|communicate|submit|present|convey|circulate) [^;.]{3,200}? to ((?:the |its |all )[^,;.]{3,90}?),? (?:(?:and |while )?(?:requesting|asking|inviting|urging|instructing|directing) (?:it|them|him|her|the latter) )(?=to )/u,
      as: 'request',
    },
    {
      pattern:
        /^(?:transfer|assign|give|grant|confer|hand over) (?:to|on|upon) ((?:the |its )(?:(?! the )[^,;:.]){3,90}?) (?:the )?(?:responsibility|authority|power|task|duty|functions?) .*/su,
      as: 'entrust',
    },
  ],
  enclitic: NEVER,
  nounFollows: /^(?:of|in|for|from|by|are|is|were|made|and|or|should|must)\b|^[,.;)]/,
  opensWithNoun: /^(?:[Ff]orce|for|of|from|by|and|or|in|are|is|made|on)\b|^[,.;:)]/,
  sharedTask: (text) => / to:$/.test(text) && !/(?<!subject) to (?!:)/.test(text),
  topics: {
    named:
      /\b(?:report|study|review|assessment|paper|analysis|evaluation) (?:should|shall|will|must|is to|are to)(?: also| in particular)?(?:, inter alia,?)?:$|\bshould (?:also )?(?:set forth|set out|contain|describe|specify|indicate)(?:, inter alia,?)?:$|\bthe following (?:[\p{L}-]+ ){0,3}?(?:agenda|issues|factors|topics|themes|subjects|questions|matters|elements|aspects|areas|points|information|headings|criteria|principles|considerations|data|categories|items)\b[^;.:]{0,200}:$|\b(?:reports?|study|studies|analys[ie]s|assessment|information|data|overview|review|findings|summary|note|paper)\b[^;.:]{0,160}? (?:on|regarding|concerning|about|covering|addressing|of)(?: the following)?(?:, (?:inter alia|in particular|among others),)?:$/u,
    open: /(?:\bincluding|\binter alia|\bin particular|\bespecially|\bnamely|\bsuch as|\bamong others|\bas well as),?:$/,
    task: /^(?:[Tt]o|[Tt]hat|[Bb]y)\b/,
    anyTask:
      /^(?:[Tt]o|[Tt]hat|[Bb]y|\p{L}+ing|\p{Ll}+ (?:the|a|an|all|any|their|its|his|her|national|measures|and|or))\b/u,
  },
  doneByAdoption:
    /^(?:[Tt]o )?(?:[Dd]issolve|[Rr]escind|[Rr]evoke|[Aa]bolish) (?:the|its) (?![^;.]{0,80} (?:by|at|on|if|when|once|upon|after|until|from|and (?:\p{Ll}+ ){1,2}(?:the|an?|its)) )|^[Tt](?:hat|HAT) (?!an? |further )[^;,]{3,160} be (?:noted|received)[.;]?$|^(?:(?:Section|SECTION|Sec\.|Article|Art\.) ?\d{1,3}[ .:–-]{0,4})?(?:\p{Lu}[\p{L} ]{2,40}\. )?(?:[Tt]hat )?(?:(?:[Tt]his|[Tt]he present) (?:[Rr]esolution|[Dd]ecision|[Oo]rdinance|[Dd]eclaration|[Oo]rder|[Pp]olicy) (?:shall |will |is )?(?:hereby )?(?:be )?(?:enters? into force|takes? effect|becomes? effective|effective|in force|comes? into|not be construed|be without prejudice|not prejudice|not affect)\b|(?:[Tt]he )?(?:\p{L}+ ){1,6}(?:shall (?:sunset|disband|dissolve|expire|cease to exist)|expires|is dissolved)\b|(?:\p{Lu}|[Tt]he |[Aa]ll )[^;]{2,160}? (?:is|are|be|shall be|stands?|shall stand) (?:hereby )?(?:superseded|repealed|rescinded|revoked|annulled|abrogated)\b)/u,
  introducesDraft:
    /\bfollowing draft (?:resolution|decision|declaration)\b|\ba (?:resolution|decision) (?:along the following lines|in the following terms|worded as follows)/,
  further: {
    mark: /,? and (?=\p{Ll}+s |\p{Lu}{3,}S )/gu,
    addresses: /^(?:that |the \p{Lu}|its \p{Lu}|all |\p{Lu}|member |relevant |upon |other )/u,
  },
};
