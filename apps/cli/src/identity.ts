/** Who is at the command line: the machine's user, or whom a token stands for. */
import { type Command } from 'commander';
import { accessSettings, Identities, type Identity, refusedAccess, refuseUnlessMay, mayDo, TokenCheck } from '#access';
import { neededForVerb } from '#operations';
import { dataFolder } from '#runtime';
import { type CommonOptions } from './session-context.js';

/** Opens the file of those who may come, works on it, and closes it. */
export const withIdentities = async <Result>(
  { data }: CommonOptions,
  work: (identities: Identities) => Result | Promise<Result>,
): Promise<Result> => {
  const identities = Identities.open(accessSettings(dataFolder(data)).identities);
  try {
    return await work(identities);
  } finally {
    identities.close();
  }
};

const verbOf = (command: Command): string => {
  const above = command.parent;
  return above?.parent ? `${verbOf(above)} ${command.name()}` : command.name();
};

/**
 * Lets a command go on. Whoever may open the files may do everything; a token in `MANDATUM_TOKEN` lets do what its roles do.
 * @throws Rejection `access.token-refused`, `access.forbidden`
 */
export const admit = async (command: Command, text = process.env['MANDATUM_TOKEN']): Promise<void> => {
  if (!text) return;
  const options: CommonOptions = command.opts();
  const found = await withIdentities(options, (identities) => new TokenCheck(identities).identityOf(text));
  if (!found) throw refusedAccess('access.token-refused');
  refuseUnlessAdmitted(found.identity, verbOf(command));
  command.setOptionValue('identity', found.identity);
};

/** @throws Rejection `access.forbidden` where a verb is none of what their roles do */
export const refuseUnlessAdmitted = (identity: Identity, verb: string): void => {
  const need = neededForVerb(verb);
  if (need?.alsoOf !== undefined && mayDo(identity.roles, need.alsoOf)) return; // what is said decides, once it is understood
  refuseUnlessMay(identity, need?.needed ?? 'admin');
};
