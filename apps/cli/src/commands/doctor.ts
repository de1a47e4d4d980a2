import { type Command } from 'commander';
import { statfsSync } from 'node:fs';
import { EVENT_STORE, type EventStore, StoreError } from '#event-sourcing';
import { Clock } from '#journal';
import { STREAM_PREFIXES } from '#kinds';
import { lagsOf, Projector } from '#projector';
import { backupPlan, backupsIn, dataFolder, storeChoice } from '#runtime';
import { calendarSaid } from '../calendar-said.js';
import { common } from '../options.js';
import { type CommonOptions, type Context, withRegister } from '../session-context.js';
import { type Terminal } from '../terminal.js';
import { versionsSaid } from '../versions.js';

/** One thing that was looked at; `isWell` is null where there is nothing to be said for or against it. */
interface Finding {
  readonly what: string;
  readonly isWell: boolean | null;
  readonly says: string;
}

const GIB = 1024 ** 3;
/** Below this much room a register may soon refuse what is entered. */
const ROOM = GIB;
const HOUR = 3_600_000;
/** A backup may be late by half of what lies between two. */
const LATE = 1.5;

const versions = (): Finding => ({ what: 'versions', isWell: null, says: versionsSaid(storeChoice().kind) });

const disk = (data: string): Finding => {
  const { bavail, bsize } = statfsSync(data);
  const free = bavail * bsize;
  return { what: 'disk', isWell: free >= ROOM, says: `${(free / GIB).toFixed(1)} GiB free` };
};

const projections = async (store: EventStore, projector: Projector): Promise<Finding> => {
  const behind = (await lagsOf(store, projector.database, STREAM_PREFIXES)).filter((lag) => lag.behind > 0);
  const said = behind.map((lag) => `${lag.projection} ${lag.behind} entries behind`).join(', ');
  return { what: 'lists', isWell: null, says: said === '' ? 'at the last entry' : `${said}, until somebody asks` };
};

const clock = async (store: EventStore, projector: Projector, now: string): Promise<Finding> => {
  const last = projector.database.lastEvent;
  let newest = '';
  if (last)
    for await (const { meta } of store.read(last.stream, { from: last.revision, limit: 1 }))
      newest = meta['recordedAt'] ?? '';
  return {
    what: 'clock',
    isWell: newest <= now,
    says: newest <= now ? 'after the newest entry' : `it says ${now}, and the newest entry is of ${newest}`,
  };
};

const calendar = async (context: Context): Promise<Finding> => {
  const { total, says } = await calendarSaid(context);
  return { what: 'calendar', isWell: total === 0 ? true : null, says };
};

const backups = (now: number): Finding => {
  const plan = backupPlan();
  if (!plan) return { what: 'backups', isWell: null, says: 'none by plan: MANDATUM_BACKUP_TO names no folder' };
  const [newest] = backupsIn(plan.folder);
  if (!newest) return { what: 'backups', isWell: false, says: `there is none in ${plan.folder}` };
  const age = now - newest.takenAt;
  const says = `the newest is ${Math.round(age / HOUR)} hours old`;
  return { what: 'backups', isWell: age <= plan.everyMs * LATE, says };
};

const MARKS = new Map([
  [true, 'well'],
  [false, 'AMISS'],
  [null, '-'],
]);

/** Looks whether everything is as it should be. */
export const doctorCommand = (program: Command, terminal: Terminal): void => {
  common(program.command('doctor').description('look at versions, disk, clock, calendar, lists and backups')).action(
    async (options: CommonOptions) => {
      const data = dataFolder(options.data);
      const findings = await withRegister(options, 'reading', async (context): Promise<readonly Finding[]> => {
        const [store, projector] = [context.app.get<EventStore>(EVENT_STORE), context.app.get(Projector)];
        const listed = await projections(store, projector);
        const judged = await calendar(context);
        const now = context.app.get(Clock).now();
        const timed = await clock(store, projector, now);
        const kept = storeChoice().kind === 'sqlite' ? [backups(Date.parse(now))] : [];
        return [versions(), disk(data), timed, judged, listed, ...kept];
      });
      if (options.json) terminal.out(JSON.stringify({ findings }, null, 2));
      else for (const { what, isWell, says } of findings) terminal.out(`${MARKS.get(isWell)} ${what}: ${says}`);
      const amiss = findings.filter(({ isWell }) => isWell === false).map(({ what }) => what);
      if (amiss.length > 0) throw new StoreError('doctor.amiss', `Look after this: ${amiss.join(', ')}.`);
    },
  );
};
