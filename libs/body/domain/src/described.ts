import {
  isHolidayText,
  isLapseText,
  isStretchText,
  type KnownBody,
  numberingOf,
  openingRule,
  parsePattern,
  PatternFault,
} from '#body/directory';
import { refused } from './refused.js';

/** As part of session ids and stream names. */
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_CODE = 60;

const withoutFault = (pattern: string): void => {
  try {
    parsePattern(pattern);
  } catch (fault) {
    if (fault instanceof PatternFault) throw refused('body.pattern-invalid', fault);
    throw fault;
  }
};

/**
 * A description that can be worked with.
 * @throws Rejection `body.code-invalid`, `body.name-missing`, `body.pattern-invalid`, `body.rule-invalid`, `body.days-invalid`,
 * `body.example-unmatched`
 */
export const checked = (body: KnownBody): KnownBody => {
  const {
    code,
    names,
    numbering,
    sessions,
    regularSessions: rule,
    holidays = [],
    dissolved = [],
    dutiesLapse = [],
  } = body;
  if (!CODE.test(code) || code.length > LONGEST_CODE) throw refused('body.code-invalid', { code });
  if (!names.some(({ text }) => text.trim() !== '')) throw refused('body.name-missing', { code });
  for (const { pattern } of [...numbering, ...sessions]) withoutFault(pattern);
  if (rule !== undefined && openingRule(rule) === undefined) throw refused('body.rule-invalid', { rule });
  const wrong = [
    ...holidays.filter((text) => !isHolidayText(text)),
    ...dissolved.filter((text) => !isStretchText(text)),
    ...dutiesLapse.filter((text) => !isLapseText(text)),
  ];
  if (wrong[0] !== undefined) throw refused('body.days-invalid', { text: wrong[0] });
  const patterns = numbering.map(({ pattern }) => pattern);
  for (const { examples = [] } of numbering)
    for (const example of examples)
      if (!patterns.some((pattern) => numberingOf(pattern).match(example) !== undefined))
        throw refused('body.example-unmatched', { example, patterns: patterns.join(', ') });
  return body;
};
