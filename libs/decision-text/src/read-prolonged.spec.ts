import { describe, expect, it } from '@jest/globals';
import { type DecisionDocument } from './decision-document.js';
import { read } from './index.js';

const HEADS = {
  en: 'Resolution 2026-03\n\nAdopted on 9 March 2026\n\nThe Town Council,\n\n',
  es: 'Resolución 2026-03\n\nAprobada el 9 de marzo de 2026\n\nEl Consejo Municipal,\n\n',
  fr: 'Résolution 2026-03\n\nAdoptée le 9 mars 2026\n\nLe Conseil municipal,\n\n',
  pt: 'Resolução 2026-03\n\nAprovada em 9 de março de 2026\n\nO Conselho Municipal,\n\n',
} as const;
const paragraphOf = (language: keyof typeof HEADS, words: string) =>
  read(`${HEADS[language]}1. ${words};\n`, {}).operative[0];
const firstOf = (language: keyof typeof HEADS, words: string): DecisionDocument['operative'][number]['directives'] =>
  paragraphOf(language, words)?.directives ?? [];

describe('how long what is prolonged runs', () => {
  it.each([
    ['en', 'Extends the mandate of the Working Group for a further period of twelve months', 'P12M', 'former-end'],
    ['en', 'Extends by eighteen months the mandate of the Working Group', 'P18M', 'former-end'],
    ['en', 'Decides that the mandate of the Working Group is extended for two years', 'P2Y', 'former-end'],
    ['en', 'Decides to extend the mandate of the Panel for a period of six months', 'P6M', 'former-end'],
    ['en', 'Renews for another year the mandate of the Panel', 'P1Y', 'former-end'],
    ['en', 'Extends the mandate of the Panel for one year from the expiry of its current term', 'P1Y', 'former-end'],
    [
      'en',
      'Extends the mandate of the Panel for another year from the date of adoption of this resolution',
      'P1Y',
      'adoption',
    ],
    ['en', 'Renews the mandate of the Panel for a period of one year beginning on 1 July 2027', 'P1Y', '2027-06-30'],
    [
      'en',
      'Renews, with effect from 15 March 2027, for a period of one year the mandate of the Panel',
      'P1Y',
      '2027-03-15',
    ],
    ['en', 'Renews for one year the mandate of the Working Group', 'P1Y', undefined],
    ['es', 'Prorroga por doce meses el mandato del Grupo de Trabajo', 'P12M', 'former-end'],
    ['es', 'Decide prorrogar por un período adicional de doce meses el mandato del Grupo', 'P12M', 'former-end'],
    [
      'es',
      'Prorroga el mandato del Relator por un año más, contado a partir del 1 de julio de 2027',
      'P1Y',
      '2027-06-30',
    ],
    ['es', 'Renueva por un año el mandato del Grupo de Trabajo', 'P1Y', undefined],
    ['fr', 'Proroge pour une période de douze mois le mandat du Groupe de travail', 'P12M', 'former-end'],
    [
      'fr',
      'Décide de proroger le mandat du Groupe pour une nouvelle période d’un an à compter du 1er juillet 2027',
      'P1Y',
      '2027-06-30',
    ],
    ['pt', 'Prorroga por doze meses o mandato do Grupo de Trabalho', 'P12M', 'former-end'],
    ['pt', 'Prorroga por mais um ano, a partir de 15 de março de 2027, o mandato do Grupo', 'P1Y', '2027-03-14'],
  ] as const)('%s: %s', (language, words, within, after) => {
    const [{ act, term } = { act: null, term: undefined }] = firstOf(language, words);
    const { phrase: _, ...due } = term ?? { phrase: undefined };
    expect([act, due]).toEqual(['renewal', { within, ...(after && { after }) }]);
  });

  it('is told by the day where both are told', () => {
    const words = 'Decides to extend the mandate of the Mission for a period of six months, until 31 December 2027';
    expect(firstOf('en', words)[0]?.term).toMatchObject({ date: '2027-12-31' });
  });

  it('is no time that nobody could mean', () => {
    for (const length of ['for a further 10,000 years', 'by zero months', 'by -3 months'])
      expect(firstOf('en', `Extends the mandate of the Panel ${length}`)[0]?.term).toBeUndefined();
  });
});

describe('a deadline that is prolonged', () => {
  it.each([
    [
      'en',
      'Extends by six months the deadline for the submission of the report requested in paragraph 2 of resolution 12',
      'P6M',
    ],
    [
      'es',
      'Prorroga por seis meses el plazo para la presentación del informe solicitado en el párrafo 2 de la resolución 12',
      'P6M',
    ],
    [
      'es',
      'Amplía por tres meses el plazo para la presentación del informe solicitado en el párrafo 2 de la resolución 12',
      'P3M',
    ],
    [
      'fr',
      'Proroge de six mois le délai pour la présentation du rapport demandé au paragraphe 2 de la résolution 12',
      'P6M',
    ],
    [
      'pt',
      'Prorroga por seis meses o prazo para a apresentação do relatório solicitado no parágrafo 2 da resolução 12',
      'P6M',
    ],
  ] as const)('%s: %s', (language, words, within) => {
    const [directive] = firstOf(language, words);
    expect(directive).toMatchObject({ more_time: { within, after: 'former-end' } });
    expect(directive?.term).toBeUndefined();
  });
});

describe('more time that is granted', () => {
  it.each([
    [
      'en',
      'Grants the Town Clerk a further three months to submit the report requested in paragraph 4 of resolution 12',
    ],
    [
      'en',
      'Gives the Town Clerk an additional three months to submit the report requested in paragraph 4 of resolution 12',
    ],
    ['en', 'Allows the Town Clerk another three months to submit the report requested in paragraph 4 of resolution 12'],
    [
      'en',
      'Grants an extension of three months for the submission of the report requested in paragraph 4 of resolution 12',
    ],
    [
      'en',
      'Decides to grant the Town Clerk a further three (3) months in which to submit the report requested in paragraph 4 of resolution 12',
    ],
    ['es', 'Amplía en tres meses el plazo para presentar el informe solicitado en el párrafo 4 de la resolución 12'],
    [
      'es',
      'Concede una prórroga de tres meses al Secretario para presentar el informe solicitado en el párrafo 4 de la resolución 12',
    ],
    [
      'es',
      'Concede al Secretario un plazo adicional de tres meses para presentar el informe solicitado en el párrafo 4 de la resolución 12',
    ],
    [
      'fr',
      'Accorde au Secrétaire un délai supplémentaire de trois mois pour présenter le rapport demandé au paragraphe 4 de la résolution 12',
    ],
    [
      'fr',
      'Accorde une prolongation de trois mois pour la présentation du rapport demandé au paragraphe 4 de la résolution 12',
    ],
    [
      'fr',
      'Décide d’accorder au Secrétaire un délai supplémentaire de trois mois pour remettre le rapport demandé au paragraphe 4 de la résolution 12',
    ],
    ['fr', 'Proroge de trois mois le délai pour présenter le rapport demandé au paragraphe 4 de la résolution 12'],
    [
      'pt',
      'Concede ao Secretário prazo adicional de três meses para apresentar o relatório solicitado no parágrafo 4 da resolução 12',
    ],
    ['pt', 'Prorroga por três meses o prazo para apresentar o relatório solicitado no parágrafo 4 da resolução 12'],
  ] as const)('%s: %s', (language, words) => {
    const { directives = [], reports = [], deadlines = [] } = paragraphOf(language, words) ?? {};
    expect(directives).toMatchObject([{ act: 'renewal', more_time: { within: 'P3M', after: 'former-end' } }]);
    expect(directives[0]?.term).toBeUndefined();
    expect(reports).toEqual([]);
    expect(deadlines.filter(({ role }) => role !== 'term')).toEqual([]);
  });

  it.each([
    ['en', 'Grants the Commission three more months to submit its report', 'Commission', 'P3M'],
    [
      'en',
      'Gives the Town Clerk six additional weeks to submit the report requested in resolution 12',
      'Town Clerk',
      'P6W',
    ],
    [
      'en',
      'Decides that the Commission shall be granted a further three months to submit its report',
      'Commission',
      'P3M',
    ],
    [
      'en',
      'Grants an extension of three months to the Town Clerk for the submission of the report',
      'Town Clerk',
      'P3M',
    ],
    ['es', 'Concede a la Comisión tres meses más para presentar su informe', 'Comisión', 'P3M'],
    ['es', 'Otorga al Secretario tres meses adicionales para presentar su informe', 'Secretario', 'P3M'],
    ['fr', 'Accorde à la Commission trois mois de plus pour présenter son rapport', 'Commission', 'P3M'],
    ['fr', 'Accorde au Secrétaire trois mois supplémentaires pour présenter son rapport', 'Secrétaire', 'P3M'],
    ['pt', 'Concede à Comissão mais três meses para apresentar seu relatório', 'Comissão', 'P3M'],
    ['pt', 'Concede ao Secretário três meses adicionais para apresentar o relatório', 'Secretário', 'P3M'],
  ] as const)('%s: in other words: %s', (language, words, whom, within) => {
    const { directives = [], reports = [] } = paragraphOf(language, words) ?? {};
    expect(directives).toMatchObject([{ addressees: [whom], more_time: { within, after: 'former-end' } }]);
    expect(reports).toEqual([]);
  });

  it.each([
    ['en', 'Grants the Commission until 30 June 2027 to submit its report', 'Commission'],
    [
      'en',
      'Decides to give the Town Clerk more time, until 30 June 2027, for the submission of the report',
      'Town Clerk',
    ],
    ['en', 'Grants the Commission an extension of time to 30 June 2027 to submit its report', 'Commission'],
    ['en', 'Allows the Town Clerk until 30 June 2027 in which to reply', 'Town Clerk'],
    ['es', 'Concede a la Comisión hasta el 30 de junio de 2027 para presentar su informe', 'Comisión'],
    [
      'es',
      'Decide conceder al Secretario un plazo hasta el 30 de junio de 2027 para presentar el informe',
      'Secretario',
    ],
    ['fr', 'Accorde à la Commission jusqu’au 30 juin 2027 pour présenter son rapport', 'Commission'],
    ['fr', 'Décide d’accorder au Secrétaire un délai jusqu’au 30 juin 2027 pour remettre son rapport', 'Secrétaire'],
    ['pt', 'Concede à Comissão até 30 de junho de 2027 para apresentar seu relatório', 'Comissão'],
    ['pt', 'Concede ao Secretário um prazo até 30 de junho de 2027 para apresentar o relatório', 'Secretário'],
  ] as const)('%s: until a day: %s', (language, words, whom) => {
    const { directives = [], reports = [], deadlines = [] } = paragraphOf(language, words) ?? {};
    expect(directives).toMatchObject([{ act: 'renewal', addressees: [whom], more_time: { date: '2027-06-30' } }]);
    expect(directives[0]?.term).toBeUndefined();
    expect([reports, deadlines.filter(({ role }) => role !== 'term')]).toEqual([[], []]);
  });

  it('is told in Spanish of a single month, too', () => {
    const words =
      'Concede al Secretario una prórroga de un mes para presentar el informe solicitado en la resolución 12';
    expect(firstOf('es', words)).toMatchObject([{ more_time: { within: 'P1M', after: 'former-end' } }]);
  });

  it.each([
    ['en', 'Grants the Town Clerk a further three months’ leave'],
    ['en', 'Gives States a further opportunity to submit a report'],
    ['en', 'Grants the Mayor an extension of three months of the lease of the town hall'],
    ['en', 'Requests the Town Clerk to take another three months to submit a report'],
    ['en', 'Gives the Mayor three more months of leave'],
    ['en', 'Grants the Mayor until 30 June 2027 to leave the town hall'],
    ['en', 'Grants Member States until 30 June 2027 to submit their nominations'],
    ['es', 'Concede al Alcalde hasta el 30 de junio de 2027 para abandonar la casa'],
    ['fr', 'Accorde au Maire jusqu’au 30 juin 2027 pour quitter la mairie'],
    ['pt', 'Concede ao Prefeito até 30 de junho de 2027 para deixar a casa'],
    ['es', 'Concede al Secretario una prórroga de tres meses del arrendamiento'],
    ['es', 'Amplía en tres meses la licencia del Secretario'],
    ['fr', 'Accorde au Secrétaire une prolongation de trois mois du bail'],
    ['pt', 'Concede ao Secretário uma prorrogação de três meses do contrato'],
  ] as const)('is none where something else is granted: %s: %s', (language, words) => {
    for (const { more_time, act } of firstOf(language, words))
      expect([more_time, act === 'renewal']).toEqual([undefined, false]);
  });
});

describe('for what more time is granted', () => {
  const decision = (recalls: string, says: string) =>
    read(`Resolution 2026-03\n\nThe Town Council,\n\n${recalls},\n\n1. ${says};\n`, {}).operative[0];
  const GRANTS = 'Grants the Town Clerk until 30 June 2027 to submit the report';

  it('is the decision that the text names, and its paragraph', () => {
    const found = decision('Recalling paragraph 4 of resolution A/RES/72/100', GRANTS);
    expect(found?.renewal_targets).toEqual([{ symbol: 'A/RES/72/100', paragraph: '4' }]);
    expect(found?.remarks).toEqual([]);
  });

  it.each([['Recalling the Charter'], ['Recalling resolutions A/RES/72/100 and A/RES/72/101']])(
    'is for a person to say: %s',
    (recalls) => {
      const found = decision(recalls, GRANTS);
      expect(found?.renewal_targets).toEqual([]);
      expect(found?.remarks).toMatchObject([{ code: 'more-time.for-what' }]);
    },
  );

  it('takes no term from the whole', () => {
    const found = decision('Recalling the Charter', `${GRANTS};\n\n2. This resolution shall lapse on 31 December 2027`);
    expect(found?.directives[0]?.term).toBeUndefined();
  });
});

describe('what is set up for a time', () => {
  it.each([
    ['en', 'Establishes a working group on lamps for three years', 'P3Y'],
    ['en', 'Appoints an expert on lamps for two years', 'P2Y'],
    ['es', 'Establecer un grupo de trabajo sobre lámparas por tres años', 'P3Y'],
    ['es', 'Nombra un experto por dos años', 'P2Y'],
    ['fr', 'Crée un groupe de travail sur les lampes pour trois ans', 'P3Y'],
  ] as const)('%s: %s', (language, words, within) =>
    expect(firstOf(language, words)[0]?.term).toMatchObject({ within }),
  );
});

describe('what somebody is asked to set up for a time', () => {
  it.each([
    ['en', 'Requests the Mayor to appoint an expert on lamps for a period of one year'],
    ['en', 'Requests the Mayor to establish a panel on lamps for three years'],
    ['es', 'Solicita al Alcalde que nombre un experto por un período de un año'],
    ['fr', 'Prie le Maire de nommer un expert pour une période d’un an'],
    ['pt', 'Solicita ao Prefeito que nomeie um perito por um período de um ano'],
  ] as const)('%s: runs no longer than that, and the asking does: %s', (language, words) => {
    expect(firstOf(language, words)).toMatchObject([{ act: 'request' }]);
    expect(firstOf(language, words)[0]?.term).toBeUndefined();
  });

  it('is a term of what is asked for that long', () => {
    const words = 'Requests the Mayor to support the panel on lamps for a period of two years';
    expect(firstOf('en', words)[0]?.term).toMatchObject({ within: 'P2Y' });
  });
});

describe('a whole decision that lapses', () => {
  it.each([
    ['en', 'Requests the Town Clerk to mend the lamps;\n\n2. This resolution shall lapse on 31 December 2027'],
    [
      'es',
      'Solicita al Secretario que repare las lámparas;\n\n2. La presente resolución caducará el 31 de diciembre de 2027',
    ],
  ] as const)('%s: gives its term to what it asks, in a paragraph of its own', (language, words) => {
    expect(firstOf(language, words)[0]?.term).toMatchObject({ date: '2027-12-31' });
  });
});
