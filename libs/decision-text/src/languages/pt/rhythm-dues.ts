import { rhythmReaders } from '../../due/rhythms.js';
import { PORTUGUESE_DATES } from './dates.js';
import { PORTUGUESE_COUNT, PORTUGUESE_COUNTS } from './due-phrases.js';
import { PORTUGUESE_HELD } from './held.js';

const DAY = String.raw`(?:o |ao? )?\d{1,2}(?:º|°)? de ${PORTUGUESE_DATES.month}`;
const PERIOD = '(?:bi[êé]nio|tri[êé]nio|quadri[êé]nio|quinqu[êé]nio|período entre sessões)';

/** How Portuguese says further how often something comes, and when. */
export const PORTUGUESE_RHYTHMS = rhythmReaders({
  dates: PORTUGUESE_DATES,
  counts: PORTUGUESE_COUNTS,
  held: PORTUGUESE_HELD,
  timesAYear: {
    needs: ['vezes '],
    pattern: new RegExp(String.raw`(?<!\p{L}|\baté )(${PORTUGUESE_COUNT}) vezes (?:por|ao|a cada) ano(?!\p{L})`, 'giu'),
  },
  interval: {
    needs: ['intervalos '],
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:a|em|com) intervalos (?:de|não superiores a|não inferiores a|máximos de) (${PORTUGUESE_COUNT}) (dias|semanas|meses|anos?)(?!\p{L})`,
      'giu',
    ),
  },
  units: [
    [/^d/i, 'day'],
    [/^s/i, 'week'],
    [/^m/i, 'month'],
  ],
  rules: [
    {
      needs: ['intervalos regulares'],
      pattern: /(?<!\p{L})(?:a|em|com) intervalos regulares/giu,
      recurring: 'regular',
    },
    {
      needs: ['anos alternados', 'anos pares', 'anos ímpares', 'ano sim'],
      pattern: /(?<!\p{L})(?:(?:em|nos) anos (?:alternados|pares|ímpares)|ano sim,? ano não)(?!\p{L})/giu,
      recurring: 'biennial',
    },
    {
      needs: ['cada '],
      pattern:
        /(?<!\p{L})(?:em|a|para) cada (?:um[a]? d[eao]s?(?: suas| seus)? )?(?:períodos?(?: ordinários?)? de sessões|sess(?:ão|ões)|reuni(?:ão|ões))(?: ordinári[ao]s?)?(?!\p{L})/giu,
      recurring: 'every session',
    },
  ],
  events: [
    {
      needs: ['nio'],
      pattern: new RegExp(
        String.raw`(?<!\p{L})(?:durante|n|até|(?:ao?|no|até o|antes do) (?:final|término|fim|encerramento) d)(?:o| o)? (?:(?:próximo|presente|atual) )?${PERIOD}(?: (?:em curso|seguinte))?(?: \d{4} ?[-–/] ?\d{2,4})?(?!\p{L})`,
        'giu',
      ),
    },
    {
      needs: ['cada '],
      pattern:
        /(?<!\p{L})(?:após|depois de|ao (?:término|final) de|antes de) cada (?!ano|mês|trimestre|semestre|período|sessão|reunião|exercício|curso|um)\p{L}+(?!\p{L})/giu,
    },
    {
      needs: ['enovação do', 'rorrogação do'],
      pattern: /(?<!\p{L})antes da (?:renovação|prorrogação) do (?:mandato|acordo|contrato|convênio)(?!\p{L})/giu,
    },
  ],
  year: {
    needs: ['próximo ano', 'presente ano', 'ano em curso', 'ano seguinte', 'este ano', 'corrente ano', 'ano corrente'],
    pattern:
      /(?<!\p{L})(?:durante (?:o )?|no (?:decorrer|curso) do |até o (?:final|fim) do |no |ao longo do |neste |ainda )(?:próximo ano|presente ano|ano em curso|ano seguinte|este ano|corrente ano|ano corrente)(?!\p{L}| (?:letivo|acadêmico|escolar|fiscal))/giu,
    next: /próximo|seguinte/i,
  },
  days: {
    needs: [' e '],
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:até|o mais tardar|antes de|nos dias|em) (${DAY}(?:, ${DAY}){0,4},? e (?:até )?${DAY}) de ((?:19|20)\d\d)\b`,
      'giu',
    ),
    day: new RegExp(String.raw`(\d{1,2})(?:º|°)? de (${PORTUGUESE_DATES.month})`, 'gi'),
  },
});
