const FRENCH =
  /(?:^|[\s’'(])(?:les|des|aux|du|une|dans|ou|qui|sur|avec|par|est|sera|leurs?|cette|l|d|qu)(?=[\s’',.])/gi;
const ENGLISH = /\b(?:the|of|and|to|in|that|for|with)\b/gi;
const SAMPLE = 400;

/** Whether a paragraph is in French: old records print both languages side by side. */
export function isFrench(text: string): boolean {
  if (!/ (?:des|les|du|aux|une|qui|dans) /.test(text)) return false;
  const sample = text.slice(0, SAMPLE);
  const french = sample.match(FRENCH)?.length ?? 0;
  return french >= 3 && french > (sample.match(ENGLISH)?.length ?? 0);
}
