import { describe, expect, it } from '@jest/globals';
import { textOfHtml } from './text-of-html.js';

const linesOf = (html: string): string[] => textOfHtml(html).split(/\n+/);

describe('the numbers that a browser draws', () => {
  it('begin where the list says, and go on from where an item says', () => {
    expect(linesOf('<ol start="4"><li>Oars</li><li value="9">Sails</li><li>Ropes</li></ol>')).toEqual([
      '4. Oars',
      '9. Sails',
      '10. Ropes',
    ]);
  });

  it.each([
    ['type="a"', ['(a) Oars', '(b) Sails']],
    ['type="A"', ['(A) Oars', '(B) Sails']],
    ['type="i"', ['(i) Oars', '(ii) Sails']],
    ['type="I"', ['I. Oars', 'II. Sails']],
    ['style="list-style-type: lower-roman"', ['(i) Oars', '(ii) Sails']],
    ['style="list-style: none"', ['Oars', 'Sails']],
  ])('are those of %s', (attribute, lines) => {
    expect(linesOf(`<ol ${attribute}><li>Oars</li><li>Sails</li></ol>`)).toEqual(lines);
  });

  it('stand in brackets in a list within a numbered item', () => {
    expect(linesOf('<ol><li>Boats:<ol><li>Oars</li><li>Sails</li></ol></li><li>Quays</li></ol>')).toEqual([
      '1. Boats:',
      '(1) Oars',
      '(2) Sails',
      '2. Quays',
    ]);
  });

  it('are not printed twice where they were typed as well', () => {
    expect(linesOf('<ol><li>1. Oars</li><li>(2) Sails</li></ol><ul><li>(a) Ropes</li></ul>')).toEqual([
      '1. Oars',
      '(2) Sails',
      '(a) Ropes',
    ]);
  });

  it('are both given where an item begins with a list of its own', () => {
    expect(linesOf('<ol start="6"><li><ol type="a"><li>Oars</li><li>Sails</li></ol></li></ol>')).toEqual([
      '6. (a) Oars',
      '(b) Sails',
    ]);
  });
});

describe('what a page strikes out or hides', () => {
  it.each([
    '<del>Anchors</del>',
    '<s>Anchors</s>',
    '<strike>Anchors</strike>',
    '<span style="text-decoration: line-through">Anchors</span>',
    '<span style="display:none">Anchors</span>',
    '<span hidden>Anchors</span>',
  ])('is left out, and its number is counted: %s', (struck) => {
    expect(linesOf(`<ol><li>Oars</li><li>${struck}</li><li>Sails</li></ol>`)).toEqual(['1. Oars', '3. Sails']);
  });

  it('is left out with its whole item', () => {
    expect(linesOf('<ol><li>Oars</li><del><li>Anchors</li></del><li>Sails</li></ol>')).toEqual(['1. Oars', '3. Sails']);
  });

  it('leaves scripts, styles and the title of the page out', () => {
    expect(linesOf('<head><title>t</title><style>p{}</style></head><body><script>x()</script><p>Oars</p>')).toEqual([
      'Oars',
    ]);
  });
});

describe('raised figures', () => {
  it('are marks of their own', () => {
    expect(linesOf('<p>Rowers:<sup>12</sup></p><p><sup><a href="#n">12</a></sup> And sailors.</p>')).toEqual([
      'Rowers:¹²',
      '¹² And sailors.',
    ]);
  });

  it('stay letters where they are ordinals', () => {
    expect(linesOf('<p>the 52<sup>nd</sup> ferry</p>')).toEqual(['the 52nd ferry']);
  });
});

describe('a table', () => {
  it('with a number in a cell of its own puts it before the words beside it', () => {
    expect(linesOf('<table><tr><td>1.</td><td>Oars</td></tr><tr><td>2.</td><td>Sails</td></tr></table>')).toEqual([
      '1. Oars',
      '2. Sails',
    ]);
  });

  it('that holds a text and its translation is read a column at a time', () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const [one, two] = [
      '1. Asks the ferry to carry the lamps of the town',
      '2. Thanks the ferry for the lamps it carried',
    ];
    const [un, deux] = [
      '1. Demande au bac de porter les lampes de la ville',
      '2. Remercie le bac des lampes portées hier',
    ];
    expect(linesOf(`<table>${row(one, un)}${row(two, deux)}</table>`)).toEqual([one, two, un, deux]);
  });

  it('that is never closed keeps its words', () => {
    expect(linesOf('<p>Quay</p><table><tr><td>Oars<td>Sails')).toEqual(['Quay', 'Oars', 'Sails']);
  });
});

it('a rule is a line of its own', () => {
  expect(linesOf('<p>Quay</p><hr><p>Note</p>')).toEqual(['Quay', '__________', 'Note']);
});

it('a page made to be deep or broken is read in one go', () => {
  const deep = 20_000;
  for (const tag of ['<table><tr><td>', '<ol><li>', '<sup>', '<del>', '<div>'])
    expect(typeof textOfHtml(`Oars ${tag.repeat(deep)} Sails`)).toBe('string');
});
