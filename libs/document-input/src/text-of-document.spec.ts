import { describe, expect, it } from '@jest/globals';
import { pdfFile } from '../../../test/support/pdf-file.js';
import { decodeText } from './decode-text.js';
import { formatOf } from './document-format.js';
import { textOfDocument } from './text-of-document.js';

const WORD_FILE = Buffer.from(
  'UEsDBBQAAAAIAFAWdl3mdcR+0gAAAIsBAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbH2QvVLDMAzHX8XnlasVGBh6SToAKzD0BXSOkvjw11luad++Sls6cIVR+n/8ZLebQ/BqT4Vdip1+NI3e9O32mImVKJE7Pdea1wBsZwrIJmWKooypBKwylgky2i+cCJ6a5hlsipViXdWlQ/ftK42481W9HWR9oRTyrNXLxbiwOo05e2exig77OPyirK4EI8mzh2eX+UEMGu4SFuVvwDX3Ic8ubiD1iaW+YxAXfKcywJDsLkjS/F9z5840js7SLb+05ZIsMbs4BW9uSkAXf+6H83f3J1BLAwQUAAAACABQFnZd/sabv5QAAAAFAQAACwAAAF9yZWxzLy5yZWxzjc87DsIwDAbgq0Q+QNwyMKCkXVhYKy4QpW5a0TzkhNftycBAEQOjf//6LKv+4VdxI85LDBpa2UDfqYFWU2qQ5yVlURsha5hLSQfEbGfyJsuYKNTNFNmbUkd2mIy9GEe4a5o98qcBW1OcRg3cgjg/E/0jx2laLB2jvXoK5ceBr0aVDTsqGu6RRxzfsawsYKdw82D3AlBLAwQUAAAACABQFnZd9SzyILUAAAAdAQAAEQAAAHdvcmQvZG9jdW1lbnQueG1shY/NCsIwEIRfJfQsTfXgIfSHCkEPVaEpgsfaxrbYZEMSrb69iSCCCF6+ZZmdZSbO7mJEN67NADIJ5mEUZGk8kRaaq+DSIidLQ6Yk6K1VBGPT9FzUJgTFpdPOoEVt3ao7PIFulYaGGzPITox4EUVLLOpBBv7lCdqHn8pDe9i02lC0pjta5gXKGaPbVXGcxdhLnvpF9e0qKdsXB8rI38t5iCpAtq/lxZGjHowL+8OG3/nwp3v6BFBLAQIUAxQAAAAIAFAWdl3mdcR+0gAAAIsBAAATAAAAAAAAAAAAAACAAQAAAABbQ29udGVudF9UeXBlc10ueG1sUEsBAhQDFAAAAAgAUBZ2Xf7Gm7+UAAAABQEAAAsAAAAAAAAAAAAAAIABAwEAAF9yZWxzLy5yZWxzUEsBAhQDFAAAAAgAUBZ2XfUs8iC1AAAAHQEAABEAAAAAAAAAAAAAAIABwAEAAHdvcmQvZG9jdW1lbnQueG1sUEsFBgAAAAADAAMAuQAAAKQCAAAAAA==',
  'base64',
);

const onePage = (text: string): Uint8Array => pdfFile([[{ text, left: 72, top: 142, size: 12 }]]);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', Buffer.from('período', 'utf8')],
    ['utf-8', Buffer.from('\ufeffperíodo', 'utf8')],
    ['windows-1252', Buffer.from('período', 'latin1')],
    ['utf-16le', Buffer.from('\ufeffperíodo', 'utf16le')],
    ['utf-16le', Buffer.from('período', 'utf16le')],
  ])('is found to be %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ encoding, text: 'período' });
  });
});

describe('a document', () => {
  it('is known by its first bytes', () => {
    expect(formatOf(bytesOf('THE GENERAL ASSEMBLY,'))).toBe('text');
    expect(formatOf(bytesOf('\n<!DOCTYPE html><html>'))).toBe('html');
    expect(formatOf(onePage('a'))).toBe('pdf');
    expect(formatOf(WORD_FILE)).toBe('docx');
  });

  it('gives the words of a web page with the numbers of its lists', async () => {
    const page =
      '<html><body><p>RESOLVES:</p><ol><li>To thank the <a href="x">hosts</a>.</li><li>To meet.</li></ol></body></html>';
    const { text } = await textOfDocument(bytesOf(page));
    expect(text).toMatch(/RESOLVES:\s+1\. To thank the hosts\.\s+2\. To meet\./);
  });

  it('gives a letter and its accent as one character', async () => {
    expect((await textOfDocument(bytesOf('peri\u0301odo'))).text).toBe('período');
  });

  it('gives the words of a Word file', async () => {
    const { format, text } = await textOfDocument(WORD_FILE);
    expect(format).toBe('docx');
    expect(text).toMatch(/THE GENERAL ASSEMBLY,\s+RESOLVES:\s+1\. To thank the hosts\./);
  });

  it('gives the words of a PDF file', async () => {
    expect((await textOfDocument(onePage('To thank the hosts.'))).text).toContain('To thank the hosts.');
  });

  it.each([
    ['a damaged Word file', bytesOf('PK\u0003\u0004 broken')],
    ['a damaged PDF file', bytesOf('%PDF-1.4 broken')],
    ['a web page without words', bytesOf('<html></html>')],
  ])('is refused where it is %s', async (_, bytes) => {
    await expect(textOfDocument(bytes)).rejects.toMatchObject({ code: 'document.unreadable' });
  });
});
