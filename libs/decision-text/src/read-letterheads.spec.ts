/** Texts of bodies that nobody has described say at their head who speaks, under which number, and of what. */
import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const headOf = (text: string) => {
  const { body, symbol, title, date } = read(text);
  return { body, symbol, title, date };
};

const ASK = '1. REQUESTS the Clerk to report to the Council at its next meeting.\n';

describe('the head of a text whose body nobody has described', () => {
  it('gives its number with the word before it, the name of the body in full, and the day in the closing line', () =>
    expect(
      headOf(`EAST FEN DRAINAGE COMMISSION
Resolution 2026-11
Regarding the Pumps at Low Bridge

WHEREAS, the pumps are old;

NOW, THEREFORE, BE IT RESOLVED by the East Fen Drainage Commission:

Section 1. The Engineer is directed to report to the Commission by May 1, 2027.

ADOPTED this 14th day of May, 2026.
`),
    ).toEqual({
      body: 'East Fen Drainage Commission',
      symbol: 'Resolution 2026-11',
      title: 'Regarding the Pumps at Low Bridge',
      date: '2026-05-14',
    }));

  it('tells the body in full that calls itself “the Council” below', () =>
    expect(headOf(`HOLLOW VALE PARISH COUNCIL\n\nOrdinance No. 12\n\nThe Council,\n\n${ASK}`)).toMatchObject({
      body: 'Hollow Vale Parish Council',
      symbol: 'Ordinance No. 12',
      title: null,
    }));

  it.each([
    ['DÉLIBÉRATION N° 2026-014\n\nObjet : Entretien des digues\n\nLe Conseil communautaire,\n\nArticle 1 : Charge le Président de présenter un rapport au Conseil.\n', 'DÉLIBÉRATION N° 2026-014', 'Entretien des digues'],
    ['DELIBERAÇÃO N.º 7/2026\n\nAssunto: Transportes\n\nA Assembleia Intermunicipal,\n\n1. Solicita ao Conselho Executivo que apresente um relatório à Assembleia.\n', 'DELIBERAÇÃO N.º 7/2026', 'Transportes'],
    ['Acuerdo núm. 31/2025\n\nAsunto: Riego\n\nEl Consejo Comarcal,\n\n1. Encarga al Secretario que informe al Consejo.\n', 'Acuerdo núm. 31/2025', 'Riego'],
    [`LG 7/2026\n\nThe Council of the Guild,\n\n${ASK}`, 'LG 7/2026', null],
    [`Resolution 14. Lamps in the harbour\n\nThe Harbour Council,\n\n${ASK}`, 'Resolution 14', 'Lamps in the harbour'],
  ])('%j', (text, symbol, title) => expect(headOf(text)).toMatchObject({ symbol, title })); // prettier-ignore

  it.each([
    ['a title that ends in a year', `LIBRARIES 2030\n\nThe Council of the Guild,\n\n${ASK}`],
    ['a decision that is spoken of', `On Resolution 12 and what became of it\n\nThe Council of the Guild,\n\n${ASK}`],
  ])('takes %s for no number', (_, text) => expect(headOf(text).symbol).toBeNull());

  const MOTION = '1. Culverts\nMoved by Councillor Reed, seconded by Councillor Vane\nTHAT staff report to Council by 14 April 2026.\nCARRIED\n'; // prettier-ignore
  it.each([
    ['TOWN OF EAST FEN\nCOUNCIL MEETING MINUTES\nRegular meeting of Tuesday, March 3, 2026\n\n', 'Town of East Fen Council', '2026-03-03'],
    ['Harbour Planning Committee – Minutes\n3 March 2026, meeting held in the Guildhall\n\n', 'Harbour Planning Committee', '2026-03-03'],
    ['TOWN OF EAST FEN\nCOUNCIL MEETING AGENDA\nRegular meeting of Tuesday, March 3, 2026\n\n', 'Town of East Fen Council', null],
    ['COUNCIL MEETING MINUTES\n\n', null, null],
  ])('tells who met and when from %j', (head, body, date) =>
    expect(headOf(head + MOTION)).toMatchObject({ body, date })); // prettier-ignore

  it('takes minutes for no body', () =>
    expect(headOf('MINUTES OF THE TOWN COUNCIL\n\n1. It was agreed that the Clerk report in May.\n').body).toBeNull());
});
