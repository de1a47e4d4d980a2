import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { textOfDocx } from './text-of-docx.js';

const root = (name: string, content: string): string =>
  `<?xml version="1.0"?><w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${name}>`;

/** A Word file with these paragraphs in its body, and further parts. */
async function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('word/document.xml', root('document', `<w:body>${body}</w:body>`));
  for (const [name, content] of Object.entries(parts)) zip.file(`word/${name}.xml`, root(name, content));
  return zip.generateAsync({ type: 'uint8array' });
}

const run = (words: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${words}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const item = (words: string, numId: number, level = 0): string =>
  paragraph(run(words), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const use = (numId: number, id: number, more = ''): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${id}"/>${more}</w:num>`;

const linesOf = async (body: string, parts?: Readonly<Record<string, string>>): Promise<string[]> =>
  (await textOfDocx(await wordFile(body, parts))).split(/\n+/);

describe('the numbers that Word draws', () => {
  const outline = list(7, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)'), level(2, 'lowerRoman', '(%3)'));

  it('are letters and romans below figures, and go on behind other paragraphs', async () => {
    const body = [
      item('Oars', 1),
      item('long', 1, 1),
      item('very long', 1, 2),
      item('longest', 1, 2),
      item('short', 1, 1),
      paragraph(run('Interlude')),
      item('Sails', 1),
      item('white', 1, 1),
    ].join('');
    expect(await linesOf(body, { numbering: outline + use(1, 7) })).toEqual([
      '1. Oars',
      '(a) long',
      '(i) very long',
      '(ii) longest',
      '(b) short',
      'Interlude',
      '2. Sails',
      '(a) white',
    ]);
  });

  it('begin anew where a list says so, and go on in one that shares its description', async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const body = item('Oars', 1) + item('Sails', 2) + item('Ropes', 3) + item('Knots', 3);
    expect(await linesOf(body, { numbering: outline + use(1, 7) + use(2, 7) + use(3, 7, again) })).toEqual([
      '1. Oars',
      '2. Sails',
      '5. Ropes',
      '6. Knots',
    ]);
  });

  it('are made of several levels, as figures where the list is legal', async () => {
    const legal = list(8, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>'));
    expect(await linesOf(item('Oars', 1) + item('long', 1, 1), { numbering: legal + use(1, 8) })).toEqual([
      'I. Oars',
      '1.1 long',
    ]);
  });

  it('come from the style of a paragraph, or from the style that a list is linked to', async () => {
    const styles =
      '<w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Para"><w:basedOn w:val="Base"/></w:style>';
    const numbering = `${outline}${list(9)}`.replace(
      '<w:abstractNum w:abstractNumId="9">',
      '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="Base"/>',
    );
    const body = paragraph(run('Oars'), '<w:pStyle w:val="Para"/>') + item('Sails', 3);
    expect(await linesOf(body, { styles, numbering: numbering + use(2, 7) + use(3, 9) })).toEqual([
      '1. Oars',
      '2. Sails',
    ]);
  });

  it('are bullets, or nothing', async () => {
    const marks = list(5, level(0, 'bullet', '\uf0b7'), level(1, 'none', ''));
    const body = item('Oars', 1) + item('Sails', 1, 1) + item('Ropes', 0) + item('Knots', 99);
    expect(await linesOf(body, { numbering: marks + use(1, 5) })).toEqual(['• Oars', 'Sails', 'Ropes', 'Knots']);
  });

  it('are counted for a paragraph that is struck out', async () => {
    const struck = paragraph(
      run('Anchors', '<w:strike/>'),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    );
    const body = item('Oars', 1) + struck + item('Sails', 1);
    expect(await linesOf(body, { numbering: outline + use(1, 7) })).toEqual(['1. Oars', '3. Sails']);
  });
});

describe('the words of a Word file', () => {
  it('leave out what is struck, deleted, moved away or hidden', async () => {
    const styles = '<w:style w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = paragraph(
      run('Oars') +
        run(' a', '<w:strike/>') +
        run(' b', '<w:dstrike w:val="true"/>') +
        run(' c', '<w:strike w:val="0"/>') +
        run(' d', '<w:rStyle w:val="Gone"/>') +
        `<w:del>${run(' e')}</w:del><w:ins>${run(' f')}</w:ins><w:moveFrom>${run(' g')}</w:moveFrom>`,
    );
    expect(await linesOf(body, { styles })).toEqual(['Oars c f']);
  });

  it('keep hyphens that keep words together, and lose those that only part them', async () => {
    const body = paragraph(
      '<w:r><w:t>ferry</w:t><w:noBreakHyphen/><w:t>man</w:t><w:tab/><w:t>lan</w:t><w:softHyphen/><w:t>terns</w:t></w:r>',
    );
    expect(await linesOf(body)).toEqual(['ferry-man lanterns']);
  });

  it('carry the marks of notes, which stand below the text', async () => {
    const note = (id: number, kind: string): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body =
      paragraph(run('Rowers:') + note(3, 'footnote')) +
      paragraph(run('Sails.') + note(2, 'endnote') + run('4', '<w:vertAlign w:val="superscript"/>'));
    const footnotes = `<w:footnote w:id="3">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' And sailors.')}`)}</w:footnote>`;
    const endnotes = `<w:endnote w:id="2">${paragraph(run('White ones.'))}</w:endnote>`;
    expect(await linesOf(body, { footnotes, endnotes })).toEqual([
      'Rowers:¹',
      'Sails.²⁴',
      '__________',
      '¹ And sailors.',
      '² White ones.',
    ]);
  });

  it('hold the tables, number and words of a row together', async () => {
    const cell = (words: string): string => `<w:tc>${paragraph(run(words))}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('1.')}${cell('Oars')}</w:tr><w:tr>${cell('2.')}${cell('Sails')}</w:tr></w:tbl>`;
    expect(await linesOf(paragraph(run('Quay')) + body)).toEqual(['Quay', '1. Oars', '2. Sails']);
  });

  it('lie in whatever part the file names', async () => {
    const zip = new JSZip();
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
    zip.file('_rels/.rels', `<Relationships><Relationship Type="${type}" Target="/word/text2.xml"/></Relationships>`);
    zip.file('word/text2.xml', root('document', `<w:body>${paragraph(run('Oars'))}</w:body>`));
    expect(await textOfDocx(await zip.generateAsync({ type: 'uint8array' }))).toBe('Oars');
  });
});
