/** What stands behind every step of an office: the command that tells it, made of what is there by then. */
import { type ICommand, type QueryBus } from '@nestjs/cqrs';
import { type Intent, type ReceiptEntry } from '#journal';
import { type Step } from './steps.js';

export interface There {
  readonly intent: Intent;
  /** How many steps were told. */
  readonly told: number;
  readonly entries: readonly ReceiptEntry[];
  readonly queries: QueryBus;
  /** The id of one of the streams of a category, whatever their number; undefined where there is none. */
  one(category: string, nth: number): string | undefined;
}

type Made = ICommand | undefined;
/** Undefined where there is nothing yet that the step could be about. */
export type Commands<Type extends Step['type']> = {
  readonly [T in Type]: (step: Step & { readonly type: T }, there: There) => Made | Promise<Made>;
};

/** A paragraph of one of the decisions, whether or not that has it. */
export const paragraphAt = (there: There, nth: number) => ({
  decision: there.one('decision', nth) ?? '',
  paragraph: String((nth % 2) + 1),
});

export const about = (id: string | undefined, command: (id: string) => ICommand): Made =>
  id === undefined ? undefined : command(id);
