import { PORTUGUESE_DATES } from './dates.js';
import { portugueseExtra } from './more-time.js';
import { PORTUGUESE_ORDINALS as ORDINALS } from './ordinals.js';

const MONTH = PORTUGUESE_DATES.month;

const WORD = `(?:${[...ORDINALS.words].sort((one, other) => other.length - one.length).join('|')})(?!\\p{L})`;
/** "trigésimo quarto", "septuagésima-primeira", "31º", "75.ª", "XXXI". */
const ORDINAL = String.raw`(?:${WORD}(?:[ -]${WORD})?|\d{1,3}(?:\.?[ºª°]|\.?[oa](?= ))|(?<=[ .])[CIVXL]{1,9}(?= ))`;
export const PORTUGUESE_ORDINAL_PATTERN = new RegExp(ORDINAL, 'giu');
export const PORTUGUESE_COUNT =
  '(?:uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|quatorze|catorze|quinze|dezoito|vinte e quatro|vinte|trinta e seis|trinta|quarenta e cinco|quarenta|sessenta|setenta|oitenta|noventa|cem|cento e vinte|cento e oitenta|\\d{1,3})';
const WEEKDAY = '(?:(?:segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo),? )?';
const END = '(?:(?:fins|final|finais|fim|princípios|início|começo|meados)(?: d[eo])?)';
/** "o final de", "o primeiro semestre de". */
const PART_OF_YEAR = `(?: (?:[oa] |no |na )?${END})?(?: (?:[oa] )?(?:primeir[oa]|segund[oa]|terceiro|quarto|último) (?:semestre|trimestre|bimestre|metade)(?: de)?)?(?: (?:[oa] )?ano(?: de)?)?`;
const BEFORE_WORD = '(?<!\\p{L})';

/** How Portuguese says when something falls due. */
export const PORTUGUESE_DUE = {
  event: new RegExp(
    String.raw`${BEFORE_WORD}((?:o mais tardar |no mais tardar )?(?:(?:\p{L}{2,12} )?(?:dias|semanas|meses) )?(?:antes d[eoa]|depois d[eoa]|após [oa]|ao|à|n[oa]|até [oa]|até à?|até ao) (?:vencimento|expiração|finalização|conclusão|término|termo|fim) d(?:[oa]s?|e su[ao]s?|e seus?|os? seus?|as? suas?) (?:mandato|período|processo|estudo|projeto|eleições|missão|negociações|consultas|biênio|biénio|trabalhos?|atividades|tarefas?|inquérito|avaliação|obras?|ano (?:letivo|académico|acadêmico))(?!\p{L})|(?:assim que|logo que|quando) (?:as?|os?) [^,;.]{3,50}? (?:o |a )?permit(?:am?|ir|irem)(?!\p{L}))`,
    'giu',
  ),
  /** "na primeira sessão do ano de 2024": counted from there, and no ordinal of the body's. */
  firstOfPeriod: new RegExp(
    String.raw`${BEFORE_WORD}(?:antes da|durante a|em|na|para a|à|até à) (?:sua )?(?:primeira|segunda|última) (?:sessão|reunião)(?: (?:ordinária|plenária))? (?:d[aeo]) (?:(?:próximo |novo )?ano(?: (?:letivo|académico|acadêmico|civil|seguinte))?|exercício|trimestre|semestre|mês de ${MONTH}|outono|primavera|${MONTH}|(?=(?:19|20)\d\d))(?!\p{L})(?: ?(?:de )?(?:(?:19|20)\d\d))?`,
    'giu',
  ),
  session: new RegExp(
    String.raw`${BEFORE_WORD}(antes d[eoa]s?|anteriormente ao?|com (?:\p{L}+ )?antecedência (?:em relação )?ao?|a tempo (?:d[oa]|para [oa])|a partir d[eoa]s?|[na]?o mais tardar (?:em|no|na|durante)|durante|por ocasião d[eoa]s?|na (?:(?:primeira|segunda) parte da )?(?:continuação|retomada) d[oa]|(?:antes d[oa]|até [oa]) (?:término|encerramento|fim|final|conclusão) d[oa]|em|n[oa]s?|para|aos?|às?|até|até [oa]|a ser submetid[oa] (?:ao|à)|(?<=(?:agenda|ordem do dia)(?: provisória)? )d[aoe])(?: ?(?:(?:[oa] )?(?:su[ao]s?|seus?|noss[oa])|[oa]s?|cada))? ((?:${ORDINAL})(?:(?:,|,? (?:e|ou)) (?:em |n[oa] )?(?:su[ao] |seu )?(?:${ORDINAL})){0,4}|próxim[oa]s?|seguintes?|(?=per[ií]odo(?: ordinário)? de sessões seguinte)) ?(?:per[ií]odos?(?: (?:ordinários?|extraordinários?))? de sessões(?: (?:ordinários?|extraordinários?))?|sess(?:ão|ões)(?: (?:ordinárias?|extraordinárias?|anua(?:l|is)))?(?! plenária)|reuni(?:ão|ões) ordinárias?|Reunião(?= Ordinária)|Assembl[eé]ia(?! da| do))(?:(?<=de sessões) seguinte(?!\p{L}))?`,
    'giu',
  ),
  /** "na sua 33.ª reunião", "na reunião seguinte": in small letters, as capitals make a name. */
  plainMeeting: new RegExp(
    String.raw`${BEFORE_WORD}(antes d[ae]|o mais tardar na|durante|em|na|para|à|à sua|na sua|em sua)(?: (?:su)?a)? (?:((?:${ORDINAL})|próxima|seguinte) (?:reunião|sessão|Reunião|Sessão)|(?:reunião|sessão)(?= (?:seguinte|próxima)))(?: (?:ordinária|extraordinária|anual|plenária|seguinte))?(?!\p{L}| de (?!\p{Ll}))`,
    'gu',
  ),
  /** "na sua reunião anual de 2020" */
  meetingInYear: new RegExp(
    String.raw`${BEFORE_WORD}(?:antes d[ae]|o mais tardar na|durante|em|na|para|à|à sua|na sua|em sua)(?: (?:su)?a)? (?:reunião|sessão|conferência|assembleia)(?: (?:ordinária|anual|plenária))? de ((?:19|20)\d\d)(?!\d)`,
    'gu',
  ),
  /** "na sessão de dezembro" */
  meetingInMonth: new RegExp(
    String.raw`${BEFORE_WORD}(?:antes d[ao]|durante [ao]|em|n[ao]|para [ao]|à|ao) (?:(?:a )?sua )?(?:próxim[oa] )?(?:sessão|reunião|cimeira|cúpula|conferência|assembleia|congresso)(?: (?:ordinári[oa]|extraordinári[oa]|plenári[oa]))? (?:de|do mês de) (${MONTH})(?: de ((?:19|20)\d\d))?(?!\p{L}| de \d)`,
    'giu',
  ),
  /** "antes da COP13" */
  acronymSession:
    /(?<!\p{L})(antes d[oa]|n[oa]|à|ao|em|durante|até) (?:a |o )?([A-Z]{2,6})[ -]?(\d{1,3})\b(?![/.,]\d)/gu,
  /** Day, month and year in figures. */
  figures: new RegExp(
    String.raw`${BEFORE_WORD}(?:antes de|o mais tardar(?: até| em)?(?: o)?|no mais tardar(?: em)?|até(?: ao?| o)?|para(?: o)?) ([0-3]?\d)[/.]([01]?\d)[/.]((?:19|20)\d\d)(?!\d)`,
    'giu',
  ),
  date: new RegExp(
    String.raw`${BEFORE_WORD}(antes d[eo]|anteriormente a|[na]?o mais tardar(?: até| em)?(?: o)?|até(?: [oa]o?)?|com prazo até|para|o dia|no dia|em|[ad]e|do|a partir de|até ao)(?: dia)? ${WEEKDAY}(\d{1,2})(?:\.?[º°]|o)?(?: (?:a|e) \d{1,2})?(?: de)? (${MONTH}),? (?:de |do )?(?:ano )?(?:de )?((?:19|20)\d\d)\b(?:,? (?:o mais tardar|no máximo|como prazo máximo)(?!\p{L}))?`,
    'giu',
  ),
  month: new RegExp(
    String.raw`${BEFORE_WORD}(antes d[eo]|[na]?o mais tardar em|para|em|na(?= (?:primeira|segunda|terceira|última) )|até|durante|a partir de|(?<=(?:su)?a (?:sessão|reunião)(?: ordinária| plenária)? )de)(?: (?:[oa] |ao )?${END}| (?:a )?(?:primeira|segunda|terceira|última) (?:semana|quinzena) de)?(?: (?:o )?mês de)? (${MONTH}) (?:de |do )?(?:ano )?(?:de )?((?:19|20)\d\d)\b`,
    'giu',
  ),
  year: new RegExp(
    String.raw`${BEFORE_WORD}(antes d[eoa]|[na]?o mais tardar(?: em| no| até)?|para|até(?: ao)?|no (?:final|fim|término) d[eo]|em|n[oa]|durante|ao longo d[eo]|no decorrer d[eo]|no curso de|a partir d[eo]|desde)${PART_OF_YEAR} ((?:19|20)\d\d(?:(?:, (?:19|20)\d\d){0,4},? e (?:en |em )?(?:19|20)\d\d)?)\b(?![/-]\d)`,
    'giu',
  ),
  within: new RegExp(
    String.raw`${BEFORE_WORD}(${portugueseExtra(PORTUGUESE_COUNT)}|(?:n[oa]|n?um|em|em um|dentro d[eo]|dentro do|dentro de um) (?:um )?prazo (?:não superior a|máximo de|de|a)|por(?<=(?:prorrog|renov|prolong|estend)[^;.]{0,120} por)(?: mais| outr[oa]s?)?(?= )|(?:o |um )?prazo (?:máximo )?de(?<=(?:terá|terão|tem|têm) (?:o |um )?prazo [^;.]{2,12})|passados|decorridos|dentro de(?: um prazo de)?|em(?= até )|em(?= ${PORTUGUESE_COUNT} meses(?!\p{L}))|nos(?= próximos )|n[oa]s?(?= ${PORTUGUESE_COUNT} (?:dias|semanas|meses|anos) (?:seguintes|subsequentes|posteriores) )|(?:por|durante|pelo)(?: um| o)? (?:período|prazo)(?: adicional| inicial)?(?: não superior)? (?:de|a)|por(?= (?:um|dois|três|\d) (?:ano|m[eê]s))) ?(?:até |os |próximos |seguintes ){0,2}(${PORTUGUESE_COUNT})(?: \([\p{L}\d -]{1,30}\))?(?: (?:próximos|seguintes))? (dias?|semanas?|m[eê]s(?:es)?|anos?)(?!\p{L})(?: (?:úteis|de sess(?:ão|ões))(?!\p{L}))?`,
    'giu',
  ),
  /** "seis meses após a aprovação da presente resolução" */
  afterAdoption: new RegExp(
    String.raw`${BEFORE_WORD}((?:[na]?o mais tardar )?)(${PORTUGUESE_COUNT})(?: \([\p{L}\d -]{1,30}\))? (dias?|semanas?|m[eê]s(?:es)?|anos?) (?:após|depois d|a (?:partir|contar) d) ?(?:a data d)?[ao] ?(?:aprovação|ado(?:p)?ção|entrada em vigor) (?:da presente|desta|do presente|deste) (?:resolução|decisão|deliberação|declaração|acordo|recomendação)(?!\p{L})`,
    'giu',
  ),
  /** "até o final do ano" */
  endOfYear:
    /(?<!\p{L})(?:até (?:ao? |o )?|antes d[oe] |[na]o )(?:fim|final|término) d(?:o|este|o presente|o corrente) ano(?: em curso)?(?! (?:(?:de )?\d|letivo|académico|acadêmico|escolar|fiscal|seguinte|próximo|civil))(?!\p{L})/giu,
  /** "no seu próximo relatório anual" */
  nextReport:
    /(?<!\p{L})(?:em|no|no (?:contexto|âmbito|quadro) do)(?: seu)? próximo (?:relatório|informe|projeto de orçamento(?:-programa)?|orçamento)(?: (?:anual|bienal|periódico|semestral|trimestral))?(?!\p{L})/giu,
  /** "o mais tardar três meses após a reunião" */
  afterEvent: new RegExp(
    String.raw`${BEFORE_WORD}(?:(?:[na]?o mais tardar|até|pelo menos|no mínimo) |(?=[\p{L}\d]+ (?:\([^()]{1,20}\) )?\p{L}{3,7} (?:após|depois d) ?(?:[oa] )?(?:sua |a )?(?:constituição|conclusão|entrada em vigor|receção|recepção|publicação|criação)(?!\p{L})))(?:${PORTUGUESE_COUNT})(?: \([\p{L}\d -]{1,30}\))? (?:dias?|semanas?|m[eê]s(?:es)?|anos?) (?:após|depois d[eoa]s?|antes d[eoa]s?)(?: [oa]s?)? [^,;.]{3,60}`,
    'giu',
  ),
  every: new RegExp(
    String.raw`${BEFORE_WORD}(?:(?:a )?(?:cada|todos os|todas as)|com (?:uma )?(?:periodicidade|frequência) de) (?:(${PORTUGUESE_COUNT}) )?(dias?|semanas?|m[eê]s(?:es)?|anos?|biênio|biénio|trimestres?|semestres?|bimestres?|quadrimestres?|quinzenas?|exercício|ano letivo)(?!\p{L})`,
    'giu',
  ),
  /** "de dois em dois anos" */
  inTurn: new RegExp(
    String.raw`${BEFORE_WORD}de (${PORTUGUESE_COUNT}) em (?:${PORTUGUESE_COUNT}) (dias?|semanas?|m[eê]s(?:es)?|anos?)(?!\p{L})`,
    'giu',
  ),
  recurring: new RegExp(
    String.raw`${BEFORE_WORD}(anualmente|(?:em|a|ao (?:fim|final|término) de|no (?:fim|final|início) de) cada (?:sessão|reunião)(?: (?:ordinária|plenária|legislativa))?|em (?:cada uma das|todas as) suas (?:sessões|reuniões)(?: (?:ordinárias|plenárias))?|(?:pelo menos |ao menos )?uma vez (?:ao|por) ano|em cada período ordinário(?: de sessões)?|a cada período ordinário(?: de sessões)?|(?:relatórios?|informes?|avaliaç(?:ão|ões)|balanços?|balancetes?|boletins|informações|atualizaç(?:ão|ões))(?: \p{L}+(?: e)?)? (?:anua(?:l|is)|(?:se|tri|bi|quadri)mestra(?:l|is)|mensa(?:l|is)|biena(?:l|is)|periódic[oa]s?)(?!\p{L})|(?:se|tri|bi|quadri)mestralmente|bienalmente|trienalmente|mensalmente|semanalmente|com (?:a devida )?regularidade|periodicamente|regularmente|duas vezes (?:ao|por) ano|(?:com periodicidade|de forma|de maneira|numa base|em base) (?:anual|(?:se|tri|bi|quadri)mestral|mensal|semanal|bienal|periódica|regular))`,
    'giu',
  ),
  asap: new RegExp(
    String.raw`${BEFORE_WORD}(?:com a (?:maior )?brevidade(?: possível)?|o mais (?:breve|rapidamente|cedo) possível|o quanto antes|quanto antes|logo que possível|assim que possível|no mais breve prazo(?: possível)?|sem (?:mais |maior )?(?:demoras?|delongas?|tardar|atraso)|com efeito imediato|de imediato|imediatamente|com (?:caráter de |a máxima )?urgência|em caráter de urgência)(?!\p{L})`,
    'giu',
  ),
  meeting:
    /(?<!\p{L})(?:aos?|à|em|n[oa]|perante [oa]|antes d[oa]|para [oa]|[oa]) (?:su[ao] |noss[oa] )?((?:próxim[oa]|primeira|segunda|terceira|quarta|quinta|sexta|sétima|oitava) )?((?:(?:Primeira|Segunda|Terceira|Quarta|Quinta|Sexta|Sétima|[IVXL]{1,7}|\d{1,3}\.?[ªº°]) )?(?:Reunião|Conferência|Cúpula|Cimeira|Congresso|Fórum|Foro)(?!\p{L})(?! Ordinária)(?: (?:(?:de|do|da|dos|das|[oa]s?|e|ou|sobre|para|em)(?!\p{L})|\p{Lu}[\p{L}-]{0,20})){0,16}(?: \([A-Z]{2,9}(?:-[IVX]{1,5})?\))?)/gu,
} as const;

export const PORTUGUESE_COUNTS: Readonly<Record<string, number>> = {
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  segundo: 2,
  segunda: 2,
  três: 3,
  quatro: 4,
  cinco: 5,
  seis: 6,
  sete: 7,
  oito: 8,
  nove: 9,
  dez: 10,
  onze: 11,
  doze: 12,
  treze: 13,
  quatorze: 14,
  catorze: 14,
  quinze: 15,
  dezoito: 18,
  vinte: 20,
  'vinte e quatro': 24,
  trinta: 30,
  'trinta e seis': 36,
  quarenta: 40,
  'quarenta e cinco': 45,
  sessenta: 60,
  setenta: 70,
  oitenta: 80,
  noventa: 90,
  cem: 100,
  'cento e vinte': 120,
  'cento e oitenta': 180,
};
