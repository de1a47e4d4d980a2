import type { Due } from '../decision-document.js';
import { namesSpanishAgent, spanishAgents } from '../directive/noun-phrases.es.js';
import type { DueFinding } from '../due/due-finding.js';
import type { ReportFinding } from './report-finding.js';
import { matchesOf } from '../text/matches.js';

/** "informe a la Asamblea General", "informar", "mantenga informado". */
const INFORM =
  /\b(?:informe|informen|informar|informará|informarán|informando|manten(?:ga|gan|er) (?:[\p{L}]+ )?informad[ao]s?|rinda cuentas)(?=(?: (?:periódicamente|anualmente|regularmente|oportunamente|semestralmente|trimestralmente|y presente|posteriormente))?,? (?:al|a la|a los|a las|a su|sobre|anualmente|en|acerca|del|de la|de los|de las|de sus?|ante|periódicamente|regularmente|oportunamente)\b)/giu;
/** "presente un informe", "elevar … un informe". */
const DELIVER =
  /\b(?:present(?:e|en|ar|ará|arán|ando)|somet(?:a|an|er)|elev(?:e|en|ar)|remit(?:a|an|ir)|transmit(?:a|an|ir)|haga llegar|rind(?:a|an)|rendir|prepar(?:e|en|ar)|elabor(?:e|en|ar)|entreg(?:ue|uen|ar)|difund(?:a|an|ir)|proporcion(?:e|en|ar)|suministr(?:e|en|ar)|envi(?:e|en|ar)|envíe|envíen)(?=[^;.:]{0,240}?\b(?:informes?|reportes?)\b(?! (?:de la|del|de los) (?!avance|progreso|resultado)))/giu;
const HAND_OVER =
  /\b(?:present(?:e|en|ar)|somet(?:a|an|er)|elev(?:e|en|ar)|remit(?:a|an|ir))(?=[^;.:]{0,160}?\b(?:propuestas?|observaciones|comentarios|recomendaciones|conclusiones|resultados|estudios?|información|proyectos?|plan)\b[^;.:]{0,200}?)/giu;
const HANDED = /\b(?:lo|la|los|las) (?:present|somet|elev|remit|transmit)(?:e|a|en|an)(?= (?:al|a la|a los) )/giu;
/** After these, "informe" and "presente" are no verbs: "el informe", "la presente resolución". */
const NO_VERB =
  /\b(?:la|el|un|una|su|sus|del|al|este|dicho|los|las|primer|segundo|cada|como|de|próximo|último|citado|mencionado|en|presente)\s*$/iu;
const RECIPIENT =
  /\b(?:a la|al|a los|a las|ante la|ante el|a consideración de la|a consideración del|consideración de la|consideración del) ((?:(?:\p{Lu}[\p{L}-]*|de|del|la|las|los|y|sobre|para|o|e|u|Estados|miembros|próxima|\([A-Z-]{2,12}\))(?: |(?=[,;.])|$)){1,20})/gu;
const SECOND = /,? (?:y|así como) (?=a la |al |a los )/g;

/** Reads the reports that a Spanish stretch asks for. */
export function spanishReports(
  task: string,
  dues: readonly DueFinding[],
  speaker: string | undefined,
): ReportFinding[] {
  const starts: number[] = [];
  for (const pattern of [INFORM, DELIVER, HAND_OVER, HANDED])
    for (const { index } of matchesOf(pattern, task))
      if (!NO_VERB.test(task.slice(Math.max(0, index - 24), index))) starts.push(index);
  starts.sort((a, b) => a - b);
  const kept = starts.filter(
    (start, index) =>
      index === 0 ||
      (start > (starts[index - 1] ?? 0) + 60 &&
        /\b(?:y|e)(?: que)?(?: le)? $/.test(task.slice(Math.max(0, start - 10), start))),
  );
  return kept.flatMap((start, index) =>
    readReport(task.slice(start, kept[index + 1] ?? task.length), start, index === 0, dues, speaker),
  );
}

function readReport(
  words: string,
  offset: number,
  isFirst: boolean,
  dues: readonly DueFinding[],
  speaker: string | undefined,
): ReportFinding[] {
  const end = offset + words.length;
  const mine = dues.filter(({ start, isTerm }) => start >= (isFirst ? offset - 120 : offset) && start < end && !isTerm);
  const split = matchesOf(SECOND, words)
    .map(({ index }) => index)
    .find((index) => {
      const later = mine.filter(({ start }) => start >= offset + index);
      return later.length > 0 && later.length < mine.length;
    });
  const form = /\boral(?:mente)?\b/i.test(words.slice(0, 160))
    ? ('oral' as const)
    : /\bpor escrito\b|\bescrito\b/i.test(words.slice(0, 160))
      ? ('written' as const)
      : undefined;
  const parts =
    split === undefined
      ? [{ words, from: offset, to: end }]
      : [
          { words: words.slice(0, split), from: offset, to: offset + split },
          { words: words.slice(split), from: offset + split, to: end },
        ];
  return parts.map((part) => ({
    by: undefined,
    via: viaIn(part.words),
    form,
    to: recipientsIn(part.words, speaker),
    ...occasionsOf(
      mine.filter(
        ({ start }) => start >= (part.from === offset && isFirst ? offset - 120 : part.from) && start < part.to,
      ),
    ),
    start: part.from,
    end: part.to,
  }));
}

const VIA =
  /(?:a través|por conducto|por intermedio|por medio) de(?:l| la| los| las| su) ((?:\p{Lu}[\p{L}-]*|de|del|la|las|los|y|sobre|para)(?: (?:\p{Lu}[\p{L}-]*|de|del|la|las|los|y|sobre|para)){0,12})/u;

/** Through whom a report goes: "por conducto del Consejo Permanente". */
function viaIn(words: string): string[] {
  const name = VIA.exec(words.slice(0, 400))?.[1]?.replace(/(?: (?:de|del|la|las|los|y|sobre|para))+$/u, '') ?? '';
  return namesSpanishAgent(name) ? [name] : [];
}

function recipientsIn(words: string, speaker: string | undefined): string[] {
  for (const [, found = ''] of matchesOf(RECIPIENT, words.slice(0, 500))) {
    const name = found
      .trim()
      .replace(/(?: (?:de|del|la|las|los|y|sobre|para|o|e|u))+$/u, '')
      .replace(/^próxima /, '');
    if (namesSpanishAgent(name)) return spanishAgents(name);
  }
  return /\ben su (?:[\p{L}]+ ){1,4}per[ií]odo/u.test(words) && speaker !== undefined ? [speaker] : [];
}

function occasionsOf(dues: readonly DueFinding[]): Pick<ReportFinding, 'due' | 'recurrence'> {
  const occasions = dues.flatMap(({ due }) => ('recurring' in due ? [] : [due]));
  const rule = dues.flatMap(({ due }) => ('recurring' in due ? [due] : []))[0];
  const due: readonly Due[] = occasions.length > 0 ? occasions : rule === undefined ? [{ unspecified: true }] : [rule];
  return { due, recurrence: rule?.recurring ?? null };
}
