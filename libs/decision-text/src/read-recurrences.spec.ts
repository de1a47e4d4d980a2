import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const HEADS = {
  en: 'Resolution adopted by the General Assembly on 12 December 2019\n\n74/900. Lamps\n\nThe General Assembly,\n\nRecalling the fog,\n\n1. Requests the Secretary-General to report to it ',
  es: 'AG/RES. 2900 (XLVII-O/17)\n\n(Aprobada el 20 de junio de 2017)\n\nLA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. Solicitar a la Secretaría General que informe al Consejo Permanente ',
  fr: 'AG/RES. 2900 (XLVII-O/17)\n\n(Adoptée le 20 juin 2017)\n\nL’ASSEMBLÉE GÉNÉRALE,\n\nDÉCIDE:\n\n1. De demander au Secrétariat général de faire rapport au Conseil permanent ',
  pt: 'AG/RES. 2900 (XLVII-O/17)\n\n(Aprovada em 20 de junho de 2017)\n\nA ASSEMBLEIA GERAL,\n\nRESOLVE:\n\n1. Solicitar à Secretaria-Geral que apresente relatório ao Conselho Permanente ',
} as const;

/** When a report falls due for the first time, how it comes again, and until when. */
const occasions = (language: keyof typeof HEADS, when: string): unknown => {
  const [report] = read(`${HEADS[language]}${when}.\n`).operative[0]?.reports ?? [];
  const bare = ({ phrase: _, ...due }: { phrase?: string | undefined }): unknown => due;
  const until = report?.schedule?.until;
  return [report?.due.map(bare), report?.recurrence, ...(until === undefined ? [] : [bare(until)])];
};

const LAGS = [[{ date: '2017-10-31' }], 'quarterly'];
const FEBRUARY = [[{ date: '2018-02-28' }], 'annual'];
const SIX_WEEKS = [[{ before_session: 'next', lead: 'P6W' }], 'every session'];
const SIXTY_DAYS = [[{ within: 'P60D' }], 'every 30 days'];

describe('a report that comes again', () => {
  it.each<[keyof typeof HEADS, string, unknown]>([
    ['en', 'annually from 2021 onwards', [[{ year: 2021 }], 'annual']],
    ['en', 'every two years, as from 2022', [[{ year: 2022 }], 'biennial']],
    ['en', 'annually, for the first time in 2022', [[{ year: 2022 }], 'annual']],
    ['en', 'each year from 2021 to 2027', [[{ year: 2021 }], 'annual', { year: 2027 }]],
    ['en', 'annually from its seventy-sixth session', [[{ session: 76 }], 'annual']],
    ['en', 'quarterly, the first report being due on 31 March 2020', [[{ date: '2020-03-31' }], 'quarterly']],
    ['en', 'every 30 days, the first report to be submitted after 60 days', SIXTY_DAYS],
    ['en', 'every 30 days, first after 60 days', SIXTY_DAYS],
    ['es', 'anualmente a partir de 2021', [[{ year: 2021 }], 'annual']],
    ['es', 'bienalmente', [[{ recurring: 'biennial' }], 'biennial']],
    ['es', 'anualmente hasta 2027', [[{ recurring: 'annual' }], 'annual', { year: 2027 }]],
    ['es', 'cada 30 días, y por primera vez a los 60 días', SIXTY_DAYS],
    ['es', 'dentro de 60 días y posteriormente cada 30 días', SIXTY_DAYS],
    ['es', 'dentro del mes siguiente al final de cada trimestre', LAGS],
    ['es', 'a más tardar el último día de febrero de cada año', FEBRUARY],
    ['es', 'cada segundo período ordinario de sesiones', [[{ recurring: 'every 2 sessions' }], 'every 2 sessions']],
    ['fr', 'chaque année à partir de 2021', [[{ year: 2021 }], 'annual']],
    ['fr', 'chaque année jusqu’en 2027', [[{ recurring: 'annual' }], 'annual', { year: 2027 }]],
    ['fr', 'tous les 30 jours, la première fois après 60 jours', SIXTY_DAYS],
    ['fr', 'dans le mois qui suit la fin de chaque trimestre', LAGS],
    ['fr', 'au plus tard le dernier jour de février de chaque année', FEBRUARY],
    ['fr', 'six semaines avant chaque session', SIX_WEEKS],
    ['fr', 'une session sur deux', [[{ recurring: 'every 2 sessions' }], 'every 2 sessions']],
    ['pt', 'anualmente a partir de 2021', [[{ year: 2021 }], 'annual']],
    ['pt', 'anualmente até 2027', [[{ recurring: 'annual' }], 'annual', { year: 2027 }]],
    ['pt', 'a cada 30 dias, o primeiro após 60 dias', SIXTY_DAYS],
    ['pt', 'no prazo de um mês após o final de cada trimestre', LAGS],
    ['pt', 'até o último dia de fevereiro de cada ano', FEBRUARY],
    ['pt', 'seis semanas antes de cada período de sessões', SIX_WEEKS],
    ['pt', 'a cada dois períodos ordinários de sessões', [[{ recurring: 'every 2 sessions' }], 'every 2 sessions']],
  ])('%s: %s', (language, when, due) => expect(occasions(language, when)).toEqual(due));

  it.each<[keyof typeof HEADS, string]>([
    ['es', 'en sus períodos ordinarios de sesiones quincuagésimo, quincuagésimo segundo y quincuagésimo cuarto'],
    ['es', 'en su 50.º, 52.º y 54.º períodos ordinarios de sesiones'],
    ['fr', 'à ses cinquantième, cinquante-deuxième et cinquante-quatrième sessions ordinaires'],
    ['pt', 'em seus quinquagésimo, quinquagésimo segundo e quinquagésimo quarto períodos ordinários de sessões'],
  ])('at the sessions of a list: %s: %s', (language, when) =>
    expect(occasions(language, when)).toMatchObject([[{ session: 50 }, { session: 52 }, { session: 54 }], null]),
  );

  it('says nothing of a year from which something holds', () => {
    expect(
      read(`${HEADS.en.replace('report to it ', '')}study the lamps lit from 2021.\n`).operative[0]?.deadlines,
    ).toEqual([]);
  });
});
