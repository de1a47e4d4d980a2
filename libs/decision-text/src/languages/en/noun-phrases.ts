import { ENGLISH_AGENTS, ENGLISH_INSERTION } from './agents.js';
import { isState } from './states.js';
import { holdsWord } from '../../text/holds-word.js';

const ARTICLE =
  /^(?:to |upon |on |by |in particular )?(?:the |its |an? |those (?!with |who |that |in |which |of ))?(?=\S)/i;
const SELF_STANDING =
  /^(?:the|all|other|those|any|every|each|relevant|its|their|interested|concerned|such|these|others|to|upon|on)\b/i;
/** What stands between the members of a list. */
const SEPARATOR = /(,? (?:and|or|and\/or|as well as|together with) |,? as well as,? |, )/;
const CONJUNCTION = /(?:and|or|as well as|together with)/;

interface Member {
  /** The separator before it, as printed. */
  readonly separator: string;
  readonly text: string;
}

/** The agents that a stretch names: "the Council, States and other bodies" → Council; States; other bodies. */
export function agentsIn(stretch: string): string[] {
  const parts = (/,| and [Ccl]|[–—]/.test(stretch) ? sealed(stretch) : stretch).split(SEPARATOR);
  const states = statesOf(parts);
  if (states !== undefined) return states;
  const groups: string[] = [];
  for (const { separator, text } of parts.length === 1 ? oneMember(stretch) : wholeNames(listMembers(parts))) {
    const before = groups.at(-1);
    if (before !== undefined && !isBoundary(before, separator, text))
      groups[groups.length - 1] = before + separator + text;
    else groups.push(text);
  }
  const names: string[] = [];
  for (const group of groups) {
    const name = trimmed(opened(group));
    if (name !== '') names.push(name);
  }
  return names;
}

/** "Eritrea and Ethiopia": States by their names alone; "Bosnia and Herzegovina" is one. */
function statesOf(parts: readonly string[]): string[] | undefined {
  if (parts.length === 1 || !isState(parts[0] ?? '')) return undefined;
  const names = parts.filter((_, index) => index % 2 === 0);
  return names.every(isState) ? names.map(trimmed) : undefined;
}

/** Names that hold commas of their own; within them another character stands for the comma while a list is parted. */
const WITH_COMMAS =
  /(?:Committee|Commission|Council|Department|Ministry|Division|Directorate|Board|Office|Group|Panel) (?:on|for|of) (?:the )?\p{Lu}\p{Ll}+(?:, (?!(?:Parliament|Cabinet|Congress|Senate|Council|Assembly|Commission|Committee|Secretariat|State|Government|Board|Bureau|Member|Director|President|Chair|Clerk|Treasurer)(?:s|ies)?\b|Part(?:y|ies)\b)\p{Lu}\p{Ll}+){1,4},? and \p{Lu}\p{Ll}+|(?:Officer|Director|Manager|Head|Executive|Lead|Dean) [–—] \p{Lu}[\p{L}’-]*(?:(?:, (?=\p{Lu}[\p{L}’-]* and )| and| &| of| for)? \p{Lu}[\p{L}’-]*)+|[Ii]ndigenous [Pp]eoples and [Ll]ocal [Cc]ommunities|, (?:including )?its causes and consequences|(?:President|Chair|Chairman|Director) and (?:CEO|Chief Executive)|Educational, Scientific and Cultural|Science, Technology and Innovation|science, technology and innovation|Justice, Peace and Security|at (?:the |all )?(?:[\p{Ll}-]+, ){1,4}[\p{Ll}-]+(?:,? and [\p{Ll}-]+)? levels?|public and (?:the )?private|private and (?:the )?public/gu;
const sealed = (stretch: string): string =>
  stretch.replace(WITH_COMMAS, (name) => name.replaceAll(',', '\u0001').replaceAll(' and ', ' \u0002 '));
const opened = (name: string): string => name.replaceAll('\u0001', ',').replaceAll('\u0002', 'and');

/** Leading article, trailing stop and white space removed. */
export const trimmed = (item: string): string =>
  item
    .trim()
    .replace(ARTICLE, '')
    .replace(/[\s,;:]+$/, '')
    .replace(/(?<=\p{Ll}{3})\d{1,3}$/u, '')
    .trim();

/** Whether a word of the stretch names somebody who can be asked. */
export const namesAgent = (stretch: string): boolean =>
  holdsWord(stretch, ENGLISH_AGENTS) || /\b(?:[A-Z]{3,}s?|[A-Z]{2}s)\b/.test(stretch);

const oneMember = (text: string): Member[] => [{ separator: '', text }];

/** The members of the list at the beginning of a stretch that was split at its separators, without insertions such as ", within its mandate,". */
function listMembers(parts: readonly string[]): Member[] {
  const members: Member[] = [{ separator: '', text: parts[0] ?? '' }];
  let skipping = false;
  let lasting = false;
  let company = false;
  for (let index = 1; index + 1 < parts.length; index += 2) {
    const separator = parts[index] ?? '';
    const text = parts[index + 1] ?? '';
    company ||= WITH_WHOM.test(text);
    if (company || (lasting && !separator.includes('as well'))) continue;
    lasting = separator === ', ' && LASTING.test(text);
    if (separator.startsWith(',') || separator.includes('as well'))
      skipping =
        lasting ||
        isInsertion(separator, text) ||
        (skipping && !separator.includes('as well') && !namesAgent(firstWords(text)));
    if (!skipping && text.trim() !== '') members.push({ separator, text });
  }
  const last = members.findLastIndex(({ separator }) => CONJUNCTION.test(separator));
  const list = members.slice(0, Math.max(last, 0) + 1);
  const including = members[Math.max(last, 0) + 1];
  return including !== undefined && /^including /.test(including.text)
    ? [...list, ...members.slice(Math.max(last, 0) + 1)]
    : list;
}

/** Insertions that go on to the end of the names: "in consultation with A, B and C". */
const LASTING =
  /^(?:in particular\b|with the (?:support|assistance|participation|cooperation|collaboration|involvement) of|especially|particularly|notably|such as|working with|drawing (?:up)?on)/;
const WITH_WHOM =
  /^in (?:close |full |full and )?(?:consultation|cooperation|co-operation|collaboration|coordination|partnership|conjunction|association)\b/;

/** What has an article of its own is not what the name before it goes on with: "and Programs, the Tourism …". */
const OTHER = /^the \p{Lu}/u;

/** Joins pieces until each names an agent: "international", "regional and subregional organizations". */
function wholeNames(members: readonly Member[]): Member[] {
  const names: Member[] = [];
  let open: Member | undefined;
  for (const member of members) {
    const before = names.at(-1);
    if (open !== undefined && before !== undefined && CONJUNCTION.test(open.separator) && OTHER.test(member.text)) {
      names[names.length - 1] = { separator: before.separator, text: before.text + open.separator + open.text };
      open = undefined;
    }
    const current: Member =
      open === undefined ? member : { separator: open.separator, text: open.text + member.separator + member.text };
    open = namesAgent(isOpen(current.text) ? '' : current.text) ? undefined : current;
    if (open === undefined) names.push(current);
  }
  const last = names.at(-1);
  if (open !== undefined && last !== undefined && CONJUNCTION.test(open.separator) && OTHER.test(open.text))
    return [...names, open];
  if (open !== undefined && last !== undefined)
    names[names.length - 1] = { separator: last.separator, text: last.text + open.separator + open.text };
  return open !== undefined && last === undefined ? [open] : names;
}

/** "Economic", "Political": a name that breaks off within its adjectives, brackets or quotes. */
const isOpen = (text: string): boolean =>
  /(?:^| )[Mm]ember$/.test(text) ||
  /\bNations (?:Educational|Environment)$|\bfor (?:Gender Equality|Children|Women)$/.test(text) ||
  text.split('(').length > text.split(')').length ||
  text.split('“').length > text.split('”').length ||
  /\b(?:for|of|on) (?:the )?(?:Drugs|Political|Economic|Social|Education|Food|Culture|Women|Women’s|Management|Science|Peace|Human|Administrative|Legal|Latin America|Disarmament|Science|Trade|Research|Training|Prevention|Justice|Asia|Tourism|Outer|International)$/.test(
    text,
  );

const firstWords = (text: string): string => text.split(' ').slice(0, 4).join(' ');

const isInsertion = (separator: string, text: string): boolean => {
  if (CONJUNCTION.test(separator) && !/as well/.test(separator)) return false;
  const first = /^[\p{L}/-]+/u.exec(text.trim())?.[0]?.toLowerCase() ?? '';
  if (
    ENGLISH_INSERTION.has(first) ||
    /^including (?:those|through|by|in|with|on|as|within|the possibility|for|at|via|where)\b/.test(text)
  )
    return true;
  return /(?:ly|ing)$/.test(first) && first !== 'including' && !namesAgent(firstWords(text));
};

/** After "the A and", a further name has an article of its own, unless it takes none. */
const CONJOINED =
  /^(?:Member States|United Nations |States|Governments|Parties|[A-Z]{3,}\b|\p{Ll}|(?:Commissions|Committees|Members|Secretariats|Agencies|Organi[sz]ations|Parliaments|Offices|Councils)$)/u;

/** "the management of A, B and C": those of several by their initials. */
const OF_ACRONYMS = /^(?:the )?\p{Ll}+ of [A-Z]{2,}(?:, [A-Z]{2,}){0,6}$/u;

/** "the Director General and Commissions": a group in a single word takes no article. */
const isGroup = (before: string, after: string): boolean =>
  /^\p{Lu}\p{Ll}+s$/u.test(after) && namesAgent(after) && !/ (?:of|on|for) /.test(before);

/** "actors involved in the conservation, management and restoration of peatlands": what they do, in several words. */
const DOES =
  /\b(?:involved|engaged|working|active|participating|specializ(?:ed|ing)) (?:in|on) (?:the )?\p{Ll}[\p{Ll}-]*(?:,? (?:and )?\p{Ll}[\p{Ll}-]*)?$/u;

/** "the secretariats of the A": "and the B" has one too. */
const HEADS_OF =
  /^(?:the |all )?(?:secretariats|[Gg]overnments|presidents|chairs|executive heads|heads|ministers|representatives|authorities|leaders|peoples|executive directors) of (?:the )?[^,]+$/;

/** "its agencies, funds and programmes" are one. */
const CLUSTER = /^(?:specialized agencies|agencies|funds|programmes|bodies|offices|entities|commissions|mechanisms)\b/;
/** Single words that name a group of their own in a list. */
const OUTSIDERS: ReadonlySet<string> = new Set(
  'workers employers donors individuals academia industry media partners stakeholders women men youth parliaments researchers businesses academics scientists'.split(
    ' ',
  ),
);

/** "States Members of the United Nations and members of the agencies": behind a name that has ended, these begin one. */
const GROUP_OF = /^(?:members|representatives|heads|governments|organs|bodies)$/;

/** Whether a new name begins with `after`, rather than a further word of the name before. */
function isBoundary(before: string, separator: string, after: string): boolean {
  const last = before.slice(before.lastIndexOf(' ') + 1).replace(/[^\p{L}-]/gu, '');
  if (/^including /.test(after)) return false;
  if (/, including (?!its |their )/.test(before) && !/^, (?:and|as well)/.test(separator)) return false;
  if (before.includes('including ') && !separator.includes('as well') && CLUSTER.test(after)) return false;
  if (separator === ' and ' && HEADS_OF.test(before) && /^the (?!Secretary-General|High Comm)\p{Lu}/u.test(after))
    return false;
  if (OF_ACRONYMS.test(before) && /^[A-Z]{2,}$/.test(after)) return false;
  if (SELF_STANDING.test(after)) return true;
  const [head = '', second = ''] = after.split(' ');
  if (second === '' && /^\p{Ll}/u.test(head))
    return (
      /^(?:States|Governments|Parties)$/.test(last) ||
      (OUTSIDERS.has(head) &&
        (separator !== ' and ' ||
          !/^(?:partners|stakeholders)$/.test(head) ||
          /[)]$|^(?:the )?\p{Lu}[^,]*s$/u.test(before)))
    );
  if (DOES.test(before) && /^\p{Ll}/u.test(after)) return false;
  if (/^the [A-Z]{2,}$/.test(before)) return true;
  if (separator.startsWith(',') && !CONJUNCTION.test(separator)) return true;
  if (/^the /.test(before) && !CONJOINED.test(after) && !isGroup(before, after)) return false;
  if (/^\p{Lu}/u.test(head)) return namesAgent(before.replace(/^(?:the |all )+/i, ''));
  if (/^(?:States|Governments|Parties|states|governments)$/.test(last)) return true;
  if (second === 'of' && /^\p{Lu}/u.test(last) && GROUP_OF.test(head)) return true;
  return !['of', 'in', 'within', 'from', 'for', 'concerned', 'that', 'at'].includes(second);
}
