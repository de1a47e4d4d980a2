import { PORTUGUESE_DATES } from './dates.js';
import { PORTUGUESE_COUNT } from './due-phrases.js';

const MONTH = PORTUGUESE_DATES.month;

/** How Portuguese says when what comes again falls due. */
export const PORTUGUESE_YEARLY = {
  /** "no prazo de um mês após o final de cada trimestre" */
  quarter: new RegExp(
    String.raw`(?<!\p{L})(?:(?:n[oa]|em|dentro de)(?: prazo de)? ?(?:(${PORTUGUESE_COUNT}) )?(dias?|semanas?|m[eê]s(?:es)?)(?: (?:seguintes?|subsequentes?))? (?:após|depois d|a contar d|a|d) ?[oae]? ?|(?:ao|n[oa]|até [oa]o?) )(?:final|fim|término|encerramento|último dia(?: útil)?) de cada trimestre(?!\p{L})`,
    'giu',
  ),
  /** "o primeiro após 60 dias", "pela primeira vez em 60 dias" */
  first: new RegExp(
    String.raw`(?<!\p{L})(?:pela primeira vez|[oa] primeir[oa](?: relatório)?(?: (?:a ser|deverá ser) (?:apresentad[oa]|submetid[oa]))?),? (?:após|depois de|em|no prazo de|dentro de|ao fim de|passados) (${PORTUGUESE_COUNT}) (dias?|semanas?|m[eê]s(?:es)?)(?!\p{L})`,
    'giu',
  ),
  /** "até o último dia de fevereiro de cada ano", "anualmente, até 30 de abril" */
  yearly: new RegExp(
    String.raw`(?<!\p{L})((?:a cada ano|todos os anos|anualmente),? )?(?:[na]?o mais tardar(?: até| em)?|até|antes d[eo]|para)(?: ?[oa]?o?)?(?: dia)? (?:(?:último dia|fi(?:ns|m)|finais|final) (?:do mês )?de (${MONTH})|(\d{1,2})(?:º|°|o)? de (${MONTH}))(?! (?:de |do )?(?:ano )?(?:de )?(?:19|20)\d\d)(,? (?:de |a )?cada ano|,? todos os anos)?`,
    'giu',
  ),
  /** "em maio e novembro" */
  inMonths: new RegExp(
    String.raw`(?<!\p{L})(?:em|nos meses de) (${MONTH}(?:, (?:em )?${MONTH}){0,2},? e (?:em )?${MONTH})(?!\p{L})(?: (?:de |do )?(?:ano )?(?:de )?((?:19|20)\d\d))?`,
    'giu',
  ),
  /** "no mês de junho", "até ao final de junho", "antes de junho" */
  monthAlone: new RegExp(
    String.raw`(?<!\p{L})(?:(?:n?o|durante o|até(?: a)?o|antes do|para o) mês de|(?:até(?: ao?| o)?|antes do|n?o|para o|em) (?:fins|final|finais|fim|meados|início) (?:do mês )?de|antes de|até|[na]?o mais tardar em) (${MONTH})(?!\p{L}| (?:de |do )?(?:\d|ano|cada|próximo|corrente))`,
    'giu',
  ),
  /** "seis semanas antes de cada período de sessões" */
  eachSession: new RegExp(
    String.raw`(?<!\p{L})(?:(${PORTUGUESE_COUNT}) (dias?|semanas?|m[eê]s(?:es)?) )?antes d(?:e|o início de|a abertura de) cada (?:per[ií]odo(?: ordinário)?(?: de sessões)?|sessão(?: ordinária)?|reunião ordinária)(?!\p{L})`,
    'giu',
  ),
  /** "a cada dois períodos ordinários de sessões" */
  everySessions: new RegExp(
    String.raw`(?<!\p{L})(?:a )?cada (${PORTUGUESE_COUNT}|segundo|segunda) (?:per[ií]odos?(?: ordinários?)?(?: de sessões)?|sess(?:ão|ões)(?: ordinárias?)?|reuni(?:ão|ões) ordinárias?)(?!\p{L})`,
    'giu',
  ),
} as const;
