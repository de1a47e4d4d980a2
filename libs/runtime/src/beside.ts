/**
 * What lies beside the events and is no entry: who may come and what waits for a second person, work in progress, seals of other
 * registers. In a backup it lies in a folder beside the file with the events, so that names in it can be erased there too.
 */
import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Identities, identitiesFile, type Person } from '#access';
import { Works } from '#work';
import { witnessedFolder, workFile } from './config.js';

export type Part = 'identities.db' | 'work.db' | 'witnessed';

/** What has been put back, and what was there already and stays. */
export interface PutBack {
  readonly restored: readonly Part[];
  readonly kept: readonly Part[];
  /** Tokens that open something again, and proposals that wait again. */
  readonly tokens: number;
  readonly proposals: number;
}

const ENDING = '.beside';
/** The folder that belongs to a backup. */
export const besideOf = (backup: string): string => `${backup}${ENDING}`;

const placesIn = (data: string): Readonly<Record<Part, string>> => ({
  'identities.db': identitiesFile(data),
  'work.db': workFile(data),
  witnessed: witnessedFolder(data),
});
const PARTS: readonly Part[] = ['identities.db', 'work.db', 'witnessed'];

/** Copies what there is into a folder that is made for it. @returns which parts; the folder is not made where there are none */
export const copyBeside = async (data: string, folder: string): Promise<readonly Part[]> => {
  const places = placesIn(data);
  const parts = PARTS.filter((part) => existsSync(places[part]));
  if (parts.length > 0) mkdirSync(folder, { mode: 0o700 });
  for (const part of parts) {
    const to = join(folder, part);
    if (part === 'identities.db') await Identities.copy(places[part], to);
    else if (part === 'work.db') await Works.copy(places[part], to);
    else cpSync(places[part], to, { recursive: true });
  }
  return parts;
};

/** The identities in the backups of a folder. */
const copiesIn = (folder: string): readonly string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(ENDING))
    .map((name) => join(folder, name, 'identities.db'))
    .filter((file) => existsSync(file));

/** Under its name at once and whole; nothing is put over anything. */
const put = (from: string, to: string): void => {
  const unfinished = join(dirname(to), `.${basename(to)}.unfinished`);
  rmSync(unfinished, { force: true });
  copyFileSync(from, unfinished);
  linkSync(unfinished, to);
  rmSync(unfinished);
};

/**
 * Puts back what lies beside a backup, where there is nothing yet. What the other backups in its folder know to be revoked or
 * erased stays so: it may have been after this one was taken.
 */
export const putBackBeside = (backup: string, data: string): PutBack => {
  const [folder, places] = [besideOf(backup), placesIn(data)];
  const there = PARTS.filter((part) => existsSync(join(folder, part)));
  const kept = there.filter((part) => existsSync(places[part]));
  const restored = there.filter((part) => !kept.includes(part));
  for (const part of restored) {
    mkdirSync(dirname(places[part]), { recursive: true });
    if (part === 'witnessed') cpSync(join(folder, part), places[part], { recursive: true });
    else put(join(folder, part), places[part]);
  }
  return {
    restored,
    kept,
    ...(restored.includes('identities.db') ? agreed(backup, data) : { tokens: 0, proposals: 0 }),
  };
};

const agreed = (backup: string, data: string): Pick<PutBack, 'tokens' | 'proposals'> => {
  const identities = Identities.open(identitiesFile(data));
  try {
    for (const copy of copiesIn(dirname(backup))) identities.agreeWith(copy);
    const now = new Date().toISOString();
    const holding = identities.tokens().filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > now);
    const waiting = identities.proposals.all().filter(({ outcome }) => outcome === 'pending');
    return { tokens: holding.length, proposals: waiting.length };
  } finally {
    identities.close();
  }
};

/** Forgets what somebody is called, in the backups of a folder too. @throws Rejection `person.unknown` */
export const erasePerson = (identities: Identities, person: string, folder: string | undefined): Person => {
  const erased = identities.erase(person);
  for (const file of folder === undefined ? [] : copiesIn(folder)) {
    const copy = Identities.open(file);
    try {
      if (copy.people().some(({ id }) => id === person)) copy.erase(person);
    } finally {
      copy.close();
    }
  }
  return erased;
};
