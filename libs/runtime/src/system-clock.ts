import { StoreError } from '#event-sourcing';
import { Clock } from '#journal';

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** The machine's own zone, or the one that `MANDATUM_ZONE` names. @throws StoreError `zone.invalid` */
const officeZone = (env: NodeJS.ProcessEnv): string => {
  const zone = env['MANDATUM_ZONE'] || new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (isZone(zone)) return zone;
  throw new StoreError(
    'zone.invalid',
    `MANDATUM_ZONE says "${zone}", which is no time zone; write it like America/New_York.`,
  );
};

/** The machine's clock, in the zone of the office. */
export class SystemClock extends Clock {
  override readonly zone: string;

  constructor(env: NodeJS.ProcessEnv = process.env) {
    super();
    this.zone = officeZone(env);
  }

  now(): string {
    return new Date().toISOString();
  }
}
