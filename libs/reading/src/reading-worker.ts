/** What a worker runs: reads what it is told to, one text after the other. */
import { parentPort } from 'node:worker_threads';
import { Rejection } from '#rejection';
import { type Answer, type Order } from './order.js';
import { type Asked, readHere, type ReadingName } from './readings.js';

const answerTo = async ({ name, asked }: Order): Promise<Answer> => {
  try {
    return { found: await readHere(name, asked as Asked<ReadingName>) };
  } catch (error) {
    if (error instanceof Rejection) return { code: error.code, message: error.message };
    return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

parentPort?.on('message', (order: Order) => void answerTo(order).then((answer) => parentPort?.postMessage(answer)));
