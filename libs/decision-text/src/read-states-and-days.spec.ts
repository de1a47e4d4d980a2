import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const COUNCIL =
  'S/RES/2999 (2029)\n\nAdopted by the Security Council on 10 January 2029\n\nThe Security Council,\n\n1. ';
const BOARD = 'CD90.R7\n\nTHE 90th DIRECTING COUNCIL,\n\nHaving considered the report on lamps,\n\nRESOLVES:\n\n1. ';
const CONSEIL = 'Le Conseil de sécurité,\n\nRappelant ses résolutions antérieures sur les phares,\n\n1. ';
const ASAMBLEA = 'LA ASAMBLEA GENERAL,\n\nVISTO el informe sobre los faros,\n\nRESUELVE:\n\n1. ';

const first = (head: string, text: string) => read(`${head}${text}.\n`).operative[0];
const addressees = (head: string, text: string): readonly string[] | undefined =>
  first(head, text)?.directives.flatMap((directive) => directive.addressees);
const days = (head: string, text: string): unknown =>
  first(head, text)?.reports.map(({ due }) => due.map(({ phrase: _, ...one }: { phrase?: string }) => one));

describe('States that are asked by their names', () => {
  it.each([
    ['Calls upon Eritrea and Ethiopia to mark the boundary', ['Eritrea', 'Ethiopia']],
    ['Demands that, as a first step, Chad and Libya observe a cease-fire', ['Chad', 'Libya']],
    [
      'Demands that the Islamic Republic of Iran and Iraq discontinue all fire on the lighthouses',
      ['Islamic Republic of Iran', 'Iraq'],
    ],
    ['Demands that Ruritania immediately withdraw its forces from the lighthouses', ['Ruritania']],
  ])('reads whom "%s" asks', (text, expected) => {
    expect(addressees(COUNCIL, text)).toEqual(expected);
  });

  it.each([
    ['Urges Bosnia and Herzegovina to light its harbours', ['Bosnia and Herzegovina']],
    ['Urges the Committee on Ships and Harbours to meet', ['Committee on Ships and Harbours']],
  ])('leaves the name whole in "%s"', (text, expected) => {
    expect(addressees(COUNCIL, text)).toEqual(expected);
  });
});

describe('a day that is counted from one named before', () => {
  it('is so many weeks before it', () => {
    const text =
      'Expresses its intention to review the lamps by 31 March 2029, and requests the Secretary-General to provide it with a report three weeks before that date';
    expect(days(COUNCIL, text)).toEqual([[{ date: '2029-03-10' }]]);
  });

  it('is none where no day is named', () => {
    const text = 'Requests the Secretary-General to submit a report three weeks before that date';
    expect(days(COUNCIL, text)).toEqual([[{ unspecified: true }]]);
  });
});

describe('what a report is part of', () => {
  const ASKS =
    'Requests the Secretary-General to submit to the General Assembly at its ninetieth session a report on oil';

  it('says nothing of how often one comes that has its session', () => {
    expect(days(COUNCIL, `${ASKS}, as part of his annual reporting on lamps`)).toMatchObject([[{ session: 90 }]]);
  });

  it('says it where no session is named', () => {
    const text =
      'Requests the Secretary-General to report on oil to the General Assembly as part of his annual reporting';
    expect(days(COUNCIL, text)).toEqual([[{ recurring: 'annual' }]]);
  });
});

describe('telling a body how things stand', () => {
  it.each([
    ['To request the Director to advise the Executive Committee of the payments of Members', 1],
    ['That all transfers between parts of the budget shall be reported to the Directing Council', 1],
    ['To request the Director to advise the keepers of lamps on oil', 0],
    ['That transfers between parts of the budget may be made by the Director', 0],
  ])('"%s" asks for %i reports', (text, count) => {
    expect(first(BOARD, text)?.reports).toHaveLength(count);
  });

  it('names who is empowered in the passive', () => {
    expect(addressees(BOARD, 'That the Director shall be authorized to transfer credits')).toEqual(['Director']);
  });

  it('asks nothing of those who get a compliment', () => {
    const [directive] = first(BOARD, 'To compliment the countries which have lit their harbours')?.directives ?? [];
    expect(directive).toMatchObject({ verb: 'compliment', act: 'declaration', mandate: false });
  });

  it('leaves out how it is to be done', () => {
    const text = 'Directs the Lamp Committee thereupon, as its first task, to draw up proposals';
    expect(addressees(COUNCIL, text)).toEqual(['Lamp Committee']);
  });
});

describe('the same in Spanish and French', () => {
  it('ends a name before what is to be complied with', () => {
    const text = 'Exhortar a las Partes en la controversia al cumplimiento de la resolución';
    expect(addressees(ASAMBLEA, text)).toEqual(['Partes en la controversia']);
  });

  it('gives a report no time of what is only thought of', () => {
    const text =
      'Solicitar a la Secretaría General que mantenga informado al Consejo Permanente sobre los faros y que estudie la posibilidad de que en el primer semestre de 2029 se celebre una reunión';
    expect(days(ASAMBLEA, text)).toEqual([[{ unspecified: true }]]);
  });

  it.each([
    ['quatre fois par an', 'quarterly'],
    ['trois fois par an', 'every 4 months'],
  ])('reads how often « en faisant rapport %s » asks for a report', (often, recurring) => {
    const text = `Prie le Secrétaire général de surveiller les phares, en faisant rapport à ce sujet au Conseil ${often}`;
    expect(days(CONSEIL, text)).toEqual([[{ recurring }]]);
  });

  it('ends the name of who goes on before what says which', () => {
    const text = 'Décide de proroger le mandat du Groupe d’experts visé au paragraphe 3 de la résolution 1698 (2006)';
    expect(addressees(CONSEIL, text)).toEqual(['Groupe d’experts']);
  });

  it('leaves out the word that a further clause begins with', () => {
    const text = 'Prie les États qui ont signé le Protocole des phares qui institue une caisse de le ratifier';
    expect(addressees(CONSEIL, text)?.join('; ')).not.toMatch(/ qui$/);
  });

  it('asks nobody where only a word stands for who is asked, rather than who gets it', () => {
    const text = 'Instar a éstos para que hagan llegar sus observaciones a la Dirección General';
    expect(addressees(ASAMBLEA, text)).toEqual([]);
  });
});

describe('older drafting', () => {
  it('reads whom something is recommended to do', () => {
    const text = 'Also recommends the Economic and Social Council to expedite the study of lamps';
    expect(addressees(COUNCIL, text)).toEqual(['Economic and Social Council']);
  });

  it('takes what is recommended for nobody', () => {
    expect(addressees(COUNCIL, 'Recommends the guidelines on lamps to be applied')).toEqual([]);
  });

  it('takes a list of what a paper should set forth for no asks', () => {
    const text =
      'Recommends that the Secretary-General prepare a paper which should set forth:\n\n(a) The types of oil;\n\n(b) Methods suitable for trimming wicks';
    const [paper, ...topics] = read(`${COUNCIL}${text}.\n`).operative;
    expect(paper?.directives).toMatchObject([{ mandate: true }]);
    expect(topics.flatMap(({ directives }) => directives)).toEqual([]);
  });

  it.each([
    ['CALLS UPON ALL STATES TO RESPECT THE PEACE OF THE LIGHTHOUSES', ['all STATES']],
    ['URGES THE PARTIES CONCERNED TO CONTINUE THE TALKS', ['PARTIES CONCERNED']],
  ])('reads whom "%s" asks, as a telegram has it', (text, expected) => {
    expect(addressees(COUNCIL, text)).toEqual(expected);
  });

  it('reads whose functions are set', () => {
    const text = 'Recommends that the function of the Force should be to keep the lamps lit';
    expect(addressees(COUNCIL, text)).toEqual(['Force']);
  });

  it('ends the name of who goes on before how long', () => {
    const text = 'Decides to renew the mandate of the Lamp Observer Force for another period of six months';
    expect(addressees(COUNCIL, text)).toEqual(['Lamp Observer Force']);
  });
});

describe('an agenda below a decision to convene', () => {
  it.each([
    [
      'en',
      `${BOARD}To convoke the Conference on Lamps with the following agenda:\n\na. Uniform documents for oil.\n\nb. Contracts for wicks.\n`,
    ],
    [
      'es',
      `${ASAMBLEA}Convocar la Conferencia de Faros, con el siguiente temario aprobado por el Consejo Permanente:\n\na. Documentación uniforme del aceite.\n\nb. Contratos de mechas.\n`,
    ],
  ])('asks for nothing by what is on it (%s)', (_, text) => {
    const [convened, ...items] = read(text).operative;
    expect(convened?.directives).toMatchObject([{ mandate: true }]);
    expect(items).toHaveLength(2);
    expect(items.flatMap(({ directives }) => directives)).toEqual([]);
  });
});
