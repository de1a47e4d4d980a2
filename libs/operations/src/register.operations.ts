/** Looking after a register as a whole; each door does these in its own way, by files or by streams. */
import { field } from '#fields';
import { PROJECTIONS } from '#register';
import { mandate } from './mandate-fields.js';
import { row } from './operation.js';

const AT_REGISTER = { about: 'register', fields: {} } as const;

export const SHOW_HEALTH = row({
  ...AT_REGISTER,
  id: 'showHealth',
  verb: 'health',
  method: 'GET',
  path: 'health',
  summary: 'whether the register can be read here, and how far it has come',
  role: 'reader',
});

export const VERIFY = row({
  ...AT_REGISTER,
  id: 'verify',
  verb: 'verify',
  method: 'GET',
  path: 'verify',
  summary: 'recompute the hash chain of every stream, prove what was sealed, and hold the lists against a rebuild',
  role: 'reader',
  fields: {
    entriesOnly: field.flag({ about: 'only the entries, not the lists that are made from them' }),
    sealed: field.several('text', [1, 20], {
      about: 'a seal that was kept, as count:root; may be given several times',
      longest: 300,
      optional: true,
    }),
  },
});

export const SEAL = row({
  ...AT_REGISTER,
  id: 'seal',
  verb: 'seal',
  method: 'GET',
  path: 'seal',
  summary: 'the Merkle tree head (RFC 6962) of all entries, to be kept elsewhere',
  role: 'reader',
});

export const PROVE = row({
  id: 'proveMandate',
  about: 'mandate',
  verb: 'proof',
  method: 'GET',
  path: 'mandates/:mandate/proof',
  summary: 'prove that what a mandate says is among the entries that were sealed (RFC 6962), to whoever has the seal',
  role: 'reader',
  fields: {
    mandate,
    sealed: field.text({
      about: 'a seal that was kept, as count:root; without it, that of all there is now',
      longest: 300,
      optional: true,
    }),
  },
  places: ['mandate'],
});

export const EXPORT = row({
  ...AT_REGISTER,
  id: 'exportRegister',
  verb: 'export',
  method: 'GET',
  path: 'export',
  summary: 'every entry as text, to be moved or kept',
  role: 'admin',
});

export const IMPORT = row({
  ...AT_REGISTER,
  id: 'importRegister',
  verb: 'import',
  method: 'POST',
  path: 'import',
  summary: 'enter what was exported into an empty store',
  role: 'admin',
  fields: { check: field.flag({ about: 'only check what was exported, and enter nothing' }) },
});

export const REBUILD = row({
  ...AT_REGISTER,
  id: 'rebuild',
  verb: 'rebuild',
  method: 'POST',
  path: 'rebuild',
  summary: 'make the lists anew from the entries',
  role: 'admin',
  fields: {
    projection: field.choice(PROJECTIONS, { about: 'only these rows; the others stay as they are', optional: true }),
  },
  places: ['projection'],
});

export const LIST_OPERATIONS = row({
  ...AT_REGISTER,
  id: 'listOperations',
  verb: 'operations',
  method: 'GET',
  path: 'operations',
  summary: 'what can be done here: by which command, at which address, with which fields, by whom',
  role: 'reader',
});

export const SERVICES = [SHOW_HEALTH, VERIFY, SEAL, PROVE, EXPORT, IMPORT, REBUILD, LIST_OPERATIONS];
