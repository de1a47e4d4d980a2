/** Text from the bytes of a file, in the formats and encodings that decisions come in. */
import { textOfDocument } from '#document-input';
import { refusals } from '#rejection';

const refused = refusals({
  'text.binary': ({ name }: { readonly name: string }) =>
    `${name} is no text; save the decision as text, a web page, Word or PDF file.`,
  'text.empty': ({ name }: { readonly name: string }) => `${name} is empty.`,
});

export interface FileText {
  readonly content: string;
  /** Where it was no plain UTF-8: what it was taken for. */
  readonly readAs: string | null;
}

const isControl = (code: number): boolean => code < 9 || (code > 13 && code < 32);

/** A text has next to no control characters but white space. */
const isText = (content: string): boolean => {
  let controls = 0;
  for (let index = 0; index < content.length; index++) if (isControl(content.charCodeAt(index))) controls++;
  return controls * 1000 <= content.length;
};

/**
 * The text of a file.
 * @param name what the file is called, for a person
 * @throws Rejection `text.empty`, `text.binary`, `document.unreadable`
 */
export const textOfFile = async (name: string, bytes: Uint8Array): Promise<FileText> => {
  const { format, encoding, text: content } = await textOfDocument(bytes);
  if (!isText(content)) throw refused('text.binary', { name });
  if (content.trim() === '') throw refused('text.empty', { name });
  const plain = format === 'text' && encoding === 'utf-8';
  const readAs = [format, encoding].filter((known) => known !== null && known !== 'text').join(', ');
  return { content, readAs: plain ? null : readAs };
};
