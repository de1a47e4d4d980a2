/** Who is to carry a mandate out, whether there is money, and under what it is filed, naively: told in turn, each but once. */
import { type MandateEvent } from '#mandate/domain';

export interface NaiveCourse {
  readonly responsible: Map<string, string>;
  readonly filed: Map<string, readonly string[]>;
  funds: { readonly status: string; readonly words: string } | null;
  /** What has changed anything. */
  readonly told: Set<string>;
}

export const untold = (): NaiveCourse => ({ responsible: new Map(), filed: new Map(), funds: null, told: new Set() });

/** Whether it changes anything: its effect, where it does. */
const effectOf = (course: NaiveCourse, event: MandateEvent, isAlive: boolean): (() => void) | undefined => {
  const { responsible, filed, funds } = course;
  if (event.type === 'FundingSecured' || event.type === 'FundingLost') {
    const isSecured = event.type === 'FundingSecured';
    const now = { status: isSecured ? 'funded' : 'unfunded', words: isSecured ? event.source : event.reason };
    return JSON.stringify(funds) === JSON.stringify(now) ? undefined : () => (course.funds = now);
  }
  if (event.type === 'ResponsibilityAssigned') {
    const { actor, role } = event;
    return isAlive && responsible.get(actor.actor) !== role ? () => responsible.set(actor.actor, role) : undefined;
  }
  if (event.type === 'ResponsibilityWithdrawn')
    return responsible.has(event.actor) ? () => responsible.delete(event.actor) : undefined;
  if (event.type !== 'MandateTagged') return undefined;
  const isSo = JSON.stringify(filed.get(event.scheme) ?? []) === JSON.stringify(event.terms);
  return isSo ? undefined : () => filed.set(event.scheme, event.terms);
};

export const tellCourse = (course: NaiveCourse, event: MandateEvent, isAlive: boolean): void => {
  const words = JSON.stringify(event);
  const effect = course.told.has(words) ? undefined : effectOf(course, event, isAlive);
  if (!effect) return;
  course.told.add(words);
  effect();
};

/** As lists tell it. */
export const courseTold = ({ responsible, filed, funds }: NaiveCourse): readonly string[] => [
  funds?.status ?? 'unconditional',
  ...[...responsible].map(([actor, role]) => `${role} ${actor}`).sort(),
  ...[...filed].flatMap(([scheme, terms]) => (terms.length > 0 ? [`${scheme}: ${terms.join(', ')}`] : [])).sort(),
];
