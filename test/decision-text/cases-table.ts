/**
 * Prints a table of the cases in ../shared/cases that are texts: whether the reader answers them rightly, what is answered now,
 * and what is not right.
 * usage: npm run cases
 */
import { answerTo, caseFiles } from './cases.js';

const files = caseFiles();
if (files.length === 0) console.log('No cases beside this repository.');
let right = 0;
for (const file of files) {
  const { name, wrong, now } = await answerTo(file);
  if (wrong.length === 0) right += 1;
  console.log(`${wrong.length === 0 ? 'right' : 'WRONG'}  ${name}\n       now: ${now}`);
  for (const line of wrong) console.log(`       not: ${line}`);
}
if (files.length > 0) console.log(`\n${right} of ${files.length} right`);
