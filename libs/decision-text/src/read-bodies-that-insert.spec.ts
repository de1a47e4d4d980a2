import { describe, expect, it } from '@jest/globals';
import { seen } from '../testing/seen.js';

describe('a body that says something before it names itself', () => {
  it.each([
    ['1. The Assembly notes the lamps.', '2. To light the streets, spare oil, and calm the sailors, the Assembly calls on the Wardens to trim the wicks.', 'call on', 'Wardens'],
    ['1. La Asamblea toma nota de las lámparas.', '2. Para alumbrar las calles, ahorrar aceite y calmar a los marinos, la Asamblea pide a la Secretaría que recorte las mechas.', 'pedir', 'Secretaría'],
    ['1. L’Assemblée prend note des lampes.', '2. Pour éclairer les rues, épargner l’huile et rassurer les marins, l’Assemblée prie le Secrétariat de couper les mèches.', 'prier', 'Secrétariat'],
    ['1. A Assembleia toma nota das lâmpadas.', '2. Para iluminar as ruas, poupar óleo e acalmar os marinheiros, a Assembleia solicita ao Secretariado que corte os pavios.', 'solicitar', 'Secretariado'],
  ])('is read behind it: %s', (first, second, verb, whom) => {
    expect(seen(`${first}\n\n${second}`)[1]).toMatchObject({ ref: '2', asked: [[verb, whom]] });
  }); // prettier-ignore
});

describe('a body that says by what rule it acts', () => {
  it.each([
    ['O Conselho de Ministros, nos termos do n.º 6 do artigo 7.º dos Estatutos, recomenda à XI Conferência de Faróis a admissão da Ruritânia.', 'recomendar', 'XI Conferência de Faróis'],
    ['El Consejo de Ministros, en virtud del art. 7 de los Estatutos, recomienda a la XI Conferencia de Faros la admisión de Ruritania.', 'recomendar', 'XI Conferencia de Faros'],
    ['Le Conseil des ministres, en vertu de l’art. 7 des Statuts, recommande à la XIe Conférence des phares d’admettre la Ruritanie.', 'recommander', 'XIe Conférence des phares'],
    ['The Council of Ministers, under article 7, paragraph 6, recommends to the Tenth Conference of Lamps that it admit Ruritania.', 'recommend', 'Tenth Conference of Lamps'],
  ])('is read, and whom it asks is no time: %s', (text, verb, whom) => {
    expect(seen(text)).toMatchObject([{ asked: [[verb, whom]] }]);
    expect(seen(text)[0]?.deadlines.filter((due) => 'meeting' in due)).toEqual([]);
  }); // prettier-ignore
});

describe('what is recommended to somebody', () => {
  it('is no part of the name', () => {
    const text = 'The Council,\n\n1. Recommends to the Assembly of Lamps the adoption of the budget;';
    expect(seen(text)).toMatchObject([{ asked: [['recommend', 'Assembly of Lamps']] }]);
  });
});

describe('a list that a page counts by itself', () => {
  const one = (words: string): string => `  1. ${words}`;
  it('is numbered on where every number is one', () => {
    const text = ['The Assembly:', one('ADOPTS the report;'), one('INVITES the Wardens to trim the wicks;'), one('REQUESTS that a report be submitted to the Tenth Ordinary Session.')];
    expect(seen(text.join('\n\n'))).toMatchObject([{ ref: '1' }, { ref: '2' }, { ref: '3', reports: [[['Assembly'], [{ session: 10 }]]] }]);
  }); // prettier-ignore

  it('is left alone where it has headings', () => {
    const text = ['Minutes', 'Lamps', one('The Clerk to buy oil.'), 'Wicks', one('The Clerk to trim them.'), 'Oil', one('The Clerk to weigh it.')];
    expect(seen(text.join('\n\n')).map(({ ref }) => ref)).not.toContain('2');
  }); // prettier-ignore
});

describe('a number alone above whom it is directed to', () => {
  it.each([
    ['Directed to:', 'Secretariat', 'The Secretariat shall report to the Committee of Wicks at its tenth meeting.'],
    ['Dirigida a:', 'Secretaría', 'La Secretaría deberá informar al Comité de Mechas en su décima reunión.'],
    ['À l’adresse de:', 'Secrétariat', 'Le Secrétariat devra faire rapport au Comité des mèches à sa dixième réunion.'],
    ['Dirigida a:', 'Secretariado', 'O Secretariado deverá informar o Comité de Pavios na sua décima reunião.'],
  ])('is the number of what stands below: %s %s', (label, name, words) => {
    expect(seen(['Lamps', '19.30', label, name, words].join('\n'))).toMatchObject([
      { ref: '19.30', asked: [[expect.any(String), name]], reports: [[expect.anything(), [{ session: 10 }]]] },
    ]);
  }); // prettier-ignore
});

describe('numbers of pages', () => {
  it('are told by the lines that stand around each of them', () => {
    const page = (number: number): string => `12/08\nLMPS\n${number}\nLIMITED`;
    const text = [page(1), '1.', 'The Council of Lamps calls on the Wardens to trim', 'the wicks.', page(2), '2.', 'It invites the Clerk to buy oil.', page(3)];
    expect(seen(text.join('\n')).map(({ ref }) => ref)).toEqual(['1', '2']);
  }); // prettier-ignore
});

describe('two months of which one will be the time', () => {
  it('are owed by the later', () => {
    const text = 'The Council,\n\n1. Requests the Clerk to submit a report on lamps at the June/July 2016 Summit;';
    expect(seen(text)).toMatchObject([{ reports: [[[], [{ month: '2016-07' }]]] }]);
  });
});

describe('a body with more than one concern', () => {
  it('is called by all of them where it is only pointed to', () => {
    const text = 'The Assembly,\n\n1. Commends the Commission on Human and Animal Lamps for its work and urges it to go on;';
    expect(seen(text)).toMatchObject([{ asked: [['commend'], ['urge', 'Commission on Human and Animal Lamps']] }]);
  }); // prettier-ignore
});
