/** The formats that decisions come in. */
export type DocumentFormat = 'text' | 'html' | 'docx' | 'pdf';

const HTML_START =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?<(?:!doctype html|html|head|body|div|p|table|span|h[1-6])\b/i;
const HEAD = 1024;

/** Tells the format from the first bytes; the name of a file is not trusted. */
export function formatOf(bytes: Uint8Array): DocumentFormat {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  return HTML_START.test(head.replace(/^\u00ef\u00bb\u00bf/, '')) ? 'html' : 'text';
}
