import { type KnownBody, shippedBody } from '#body/directory';
import { bodyKind } from '#body/domain';
import { type UnitOfWork } from '#journal';
import { END, type On } from '#time';

/** What is known of a body, by now or on a day: what somebody has entered, else what came with the program. */
export const describedBody = async (unit: UnitOfWork, code: string, on: On = END): Promise<KnownBody | undefined> =>
  (await unit.load(bodyKind, code)).stateOn(on) ?? shippedBody(code);
