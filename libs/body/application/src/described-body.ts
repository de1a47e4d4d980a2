import { type KnownBody, shippedBody } from '#body/directory';
import { bodyKind } from '#body/domain';
import { type UnitOfWork } from '#journal';
import { END } from '#time';

/** What is known of a body by now: what somebody has entered, else what came with the program. */
export const describedBody = async (unit: UnitOfWork, code: string): Promise<KnownBody | undefined> =>
  (await unit.load(bodyKind, code)).stateOn(END) ?? shippedBody(code);
