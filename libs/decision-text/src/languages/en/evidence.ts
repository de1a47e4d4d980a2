import type { EvidenceWords } from '../../grammar/evidence-words.js';

/** Up to the end of the clause; another ", and of the" begins another thing. */
const REST = String.raw`(?:(?!, and of the )[^;]){0,300}`;
const MEETING =
  '(?:[Mm]eetings?|[Cc]onferences?|[Ss]ummits?|[Ww]orkshops?|[Ss]eminars?|[Cc]ongress|[Ff]orum|[Ss]ymposium|[Dd]ialogue|[Ss]essions?|[Ee]vents?)';
const PAPER = '(?:Plans?|Programmes?|Programs?|Strateg(?:y|ies)|Declarations?|Agenda|Guidelines|Framework)';
const HELD = ['held', 'convened', 'took place', 'hosted'];

export const ENGLISH_EVIDENCE: EvidenceWords = {
  preamble: [
    {
      kind: 'report-received',
      needs: ['report'],
      words: new RegExp(
        String.raw`\b(?:having (?:also )?(?:seen|considered|examined|received|reviewed|heard|studied)|tak(?:ing|es)(?: also)? note(?: with [a-z ]{3,30}?)? of|noting(?: with [a-z ]{3,30}?)?|welcoming(?: with [a-z ]{3,30}?)?|recalling|expressing (?:its )?appreciation (?:to [^;]{3,60}? )?for)\b[^;]{0,160}?\breports?\b${REST}`,
        'gi',
      ),
    },
    {
      kind: 'report-received',
      needs: ['been reported'],
      words: /\bha(?:s|ve) been reported\b[^;]{0,60}?\breports?\b[^;]{0,160}/g,
    },
    {
      kind: 'meeting-held',
      needs: HELD,
      words: new RegExp(
        String.raw`\b${MEETING}\b(?:(?!, and of the )[^;]){0,260}?\b(?<!\bbe )(?:held|convened|took place|hosted by)\b${REST}`,
        'g',
      ),
      before: /(?:\b(?:the|a|its) )?(?:[\p{Lu}\d][\p{L}\d’-]* ){0,8}$/u,
    },
    { kind: 'meeting-held', needs: ['-', ' i', ' v', ' x'], words: /\b[A-Z]{4,10}[- ][IVX]{1,5}\b/g },
    {
      kind: 'document-adopted',
      needs: ['conclusion', 'recommendation', 'outcome', 'result', 'declaration'],
      words: new RegExp(
        String.raw`\b(?:conclusions?|recommendations?|outcomes?|results?|outcome documents?|political declaration|declaration)\b[^;]{0,60}? of the [^;]{0,120}?\b${MEETING}\b${REST}`,
        'gi',
      ),
    },
    {
      kind: 'document-adopted',
      needs: ['adopted', 'approved'],
      words: new RegExp(String.raw`\b(?:adopted|approved) (?:the |its |a )?(?:[^\s;]+ ){0,5}?${PAPER}\b${REST}`, 'g'),
    },
    {
      kind: 'document-adopted',
      needs: ['adopted'],
      words: new RegExp(String.raw`\b${PAPER} (?:of [^;]{0,80}?)?,? ?(?:as )?adopted\b${REST}`, 'g'),
    },
    { kind: 'document-adopted', needs: ['document'], words: /\b(?:the )?documents?\b[^;]{0,300}/g, withDocument: true },
    {
      kind: 'programme-established',
      needs: ['established', 'created', 'launched', 'set up'],
      words:
        /\b(?:established|created|launched|set up)\b[^;]{0,60}?\b(?:Program(?:me)?|Mechanism|Observatory|Fund|Network|Office|Centre|Center|Platform)\b[^;]{0,200}/g,
    },
    {
      kind: 'mandate-given',
      needs: ['entrust', 'mandated'],
      words: /\b(?:entrusted|decided to entrust|mandated)\b[^;]{0,240}/g,
    },
    { kind: 'renewal', needs: ['to continue'], words: /\brequests? to continue\b[^;]{0,200}/g },
    {
      kind: 'activity-carried-out',
      needs: ['has ', 'work', 'progress', 'steps', 'efforts', 'research'],
      words:
        /\b(?:has been (?:implementing|carrying out|providing)|(?:valuable )?work (?:done|carried out|undertaken|and studies)|(?:progress|steps|efforts) (?:already )?(?:made|taken|achieved)|has (?:researched|carried out|undertaken|completed|conducted)|research(?:ed)? (?:in|on|conducted))\b[^;]{0,200}/g,
    },
  ],
  operative: [
    {
      kind: 'fund-recommended',
      needs: ['fund'],
      words: /\b(?:establishment|creation) of (?:a|the) [^;]{0,40}?\b[Ff]und\b[^;]{0,120}/g,
    },
    {
      kind: 'fund-recommended',
      needs: ['contribut'],
      words: /\b(?:make |to )(?:voluntary )?contribut(?:ions?|e) to\b[^;]{0,120}/g,
    },
    {
      kind: 'programme-established',
      needs: ['decision of the'],
      words: /\bdecision of the [^;]{0,240}?\bto (?:develop|establish|create|launch)\b[^;]{0,200}/g,
    },
    {
      kind: 'document-adopted',
      needs: [
        'conclusion',
        'recommendation',
        'outcome',
        'plan',
        'program',
        'strateg',
        'declaration',
        'agenda',
        'guidelines',
        'framework',
      ],
      words: new RegExp(
        String.raw`\b(?:[Cc]onclusions?|[Rr]ecommendations?|[Oo]utcomes?|[Oo]utcome documents?|${PAPER})\b[^;]{0,300}`,
        'g',
      ),
    },
    {
      kind: 'report-received',
      needs: ['report'],
      // A report on the present text is still to come; what is asked for behind the report is no part of it.
      words:
        /\b(?:annual |final |interim |progress )?[Rr]eports? (?:of|on|by|submitted)\b(?! (?:the )?(?:implementation|follow-up) of (?:the present|this))(?:(?!,? and (?:also )?(?:requests?|urges?|invites?|decides|calls|encourages) )[^;]){0,240}/g,
    },
  ],
  takesUp: new Set([
    'welcome',
    'endorse',
    'adopt',
    'approve',
    'take note',
    'note',
    'note with satisfaction',
    'note with appreciation',
    'accept',
    'recommend',
    'invite',
  ]),
  reiterates: new Set(['reiterate', 'continue']),
  renews: new Set(['renew']),
};
