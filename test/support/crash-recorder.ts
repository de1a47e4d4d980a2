/**
 * The program of a recorder that is to be killed: `crash-recorder.js <folder> <first number>`. Records pairs of
 * decisions, the second renewing a mandate of the first, and prints each receipt once the commit is acknowledged.
 */
import { writeSync } from 'node:fs';
import { firstText, secondText } from './constructed-pair.js';
import { openRegister } from './open-register.js';

const [folder = '', first = '1'] = process.argv.slice(2);
/** Written at once, past every buffer: a line that was printed was printed before the kill. */
const say = (line: unknown) => writeSync(1, `${JSON.stringify(line)}\n`);

const register = await openRegister(folder);
say('recording');
for (let number = Number(first); ; number += 2) {
  say((await register.record(firstText(number), `first ${number}`)).receipt);
  say((await register.record(secondText(number + 1, number), `second ${number + 1}`)).receipt);
}
