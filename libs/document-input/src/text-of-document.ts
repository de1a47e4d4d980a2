import { refusals } from '#rejection';
import { type DecodedText, decodeText } from './decode-text.js';
import { type DocumentFormat, formatOf } from './document-format.js';

const refused = refusals({
  'document.unreadable': ({ what, wayOut }: { readonly what: string; readonly wayOut: string }) =>
    `The ${what}: ${wayOut}.`,
});

/** The words of a document, ready for the reader of decisions. */
export interface DocumentText {
  readonly format: DocumentFormat;
  /** Of a text or a web page; null where the format states it itself. */
  readonly encoding: DecodedText['encoding'] | null;
  readonly text: string;
}

type Words = Omit<DocumentText, 'format'>;

/**
 * Gives the text of a document of any format that decisions come in, each letter one character with its accent. Numbers that a word processor or a browser would
 * draw before list items are kept, pages of a PDF are parted by form feeds.
 *
 * @throws Rejection `document.unreadable` where a Word or PDF file is damaged or holds no text
 */
export async function textOfDocument(bytes: Uint8Array): Promise<DocumentText> {
  const format = formatOf(bytes);
  const words = await wordsIn(format, bytes);
  if (words.text.trim() === '' && format !== 'text')
    throw refused('document.unreadable', {
      what: `${NAMES[format]} holds no text`,
      wayOut: 'if it is a scan, run it through text recognition first',
    });
  return { format, encoding: words.encoding, text: words.text.normalize('NFC') };
}

const NAMES: Readonly<Record<DocumentFormat, string>> = {
  text: 'text',
  html: 'web page',
  docx: 'Word file',
  pdf: 'PDF file',
};

/** The libraries are loaded when the first document of their format comes: they are large, and most texts are plain. */
async function wordsIn(format: DocumentFormat, bytes: Uint8Array): Promise<Words> {
  switch (format) {
    case 'text':
      return decodeText(bytes);
    case 'html': {
      const { encoding, text } = decodeText(bytes);
      const { textOfHtml } = await import('./html/text-of-html.js');
      return { encoding, text: textOfHtml(text) };
    }
    case 'docx':
      return readable(format, async () => (await import('./docx/text-of-docx.js')).textOfDocx(bytes));
    case 'pdf':
      return readable(format, async () => (await import('./pdf/text-of-pdf.js')).textOfPdf(bytes));
  }
}

/** What the libraries say of a damaged file is of no use to a clerk. */
async function readable(format: DocumentFormat, read: () => Promise<string>): Promise<Words> {
  try {
    return { encoding: null, text: await read() };
  } catch {
    throw refused('document.unreadable', {
      what: `${NAMES[format]} is damaged`,
      wayOut: 'save it again, or paste its text',
    });
  }
}
