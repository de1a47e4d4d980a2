/** Which mandates a paragraph continues, by its words: the same whatever was entered first. */
import { type GivenMandate, type RenewalTarget } from '#decision/domain';
import { lastDay } from '#time';
import { type UnitOfWork } from '#journal';
import { samePlace } from '#mandate/domain';
import {
  decisionBySymbol,
  livingMandate,
  mandateAt,
  type Paragraph,
  paragraphsOf,
  renewedMandate,
} from './renewal-links.js';
import { longerMandate } from './more-time-for.js';
import { namedSymbol } from './symbol-stream.js';

/** A mandate with the paragraph that gives it. */
interface Given {
  readonly paragraph: Paragraph;
  readonly mandate: GivenMandate;
}

const isSameDay = (a: Given, b: Given) => lastDay(a.paragraph.decision.on) === lastDay(b.paragraph.decision.on);

/** The mandate that a target means, of a decision on the register that stood by then. */
const named = async (unit: UnitOfWork, renewing: Given, target: RenewalTarget): Promise<Given | undefined> => {
  const { decision } = renewing.paragraph;
  const earlier =
    target.symbol === decision.symbol
      ? undefined
      : await decisionBySymbol(unit, namedSymbol(target.symbol, decision.state.body));
  if (!earlier || earlier.id === decision.id || lastDay(earlier.on) > lastDay(decision.on)) return undefined;
  const paragraphs = paragraphsOf(earlier);
  const given = paragraphs.flatMap((paragraph) => paragraph.mandates);
  const mandate =
    renewing.mandate.terms.moreTime === undefined
      ? renewedMandate(renewing.mandate, target, given)
      : await longerMandate(unit, renewing, target, given);
  const paragraph = paragraphs.find(({ source }) => source.paragraph === mandate?.origin.paragraph);
  return mandate && paragraph && { paragraph, mandate };
};

/** Whether decisions of one day name one another in a circle. */
const leadsBack = async (
  unit: UnitOfWork,
  from: Given,
  to: Given,
  passed: readonly string[] = [],
): Promise<boolean> => {
  if (from.mandate.id === to.mandate.id) return true;
  if (passed.includes(from.mandate.id)) return false;
  for (const target of from.mandate.provision.renews) {
    const next = await named(unit, from, target);
    if (next && isSameDay(next, to) && (await leadsBack(unit, next, to, [...passed, from.mandate.id]))) return true;
  }
  return false;
};

/** The mandate that a target means; in a circle of one day, the first by symbol continues nothing. */
const continuedBy = async (unit: UnitOfWork, renewing: Given, target: RenewalTarget): Promise<Given | undefined> => {
  const found = await named(unit, renewing, target);
  if (!found || !isSameDay(found, renewing)) return found;
  const isLater = found.paragraph.decision.symbol < renewing.paragraph.decision.symbol;
  return isLater || !(await leadsBack(unit, found, renewing)) ? found : undefined;
};

/** What a mandate continues, by the targets that its paragraph names; a target that leads nowhere yet leads to none. */
export const continuedMandates = async (
  unit: UnitOfWork,
  renewing: Given,
): Promise<readonly { readonly target: RenewalTarget; readonly found: Given | undefined }[]> => {
  const continued: { readonly target: RenewalTarget; readonly found: Given | undefined }[] = [];
  for (const target of renewing.mandate.provision.renews)
    if (target.symbol !== renewing.paragraph.decision.symbol)
      continued.push({ target, found: await continuedBy(unit, renewing, target) });
  return continued;
};

/** Where what a paragraph gives lives: in a mandate of its own, else in the first that it continues. */
export const homeOf = async (unit: UnitOfWork, given: Given): Promise<string | undefined> => {
  const { paragraph, mandate } = given;
  if ((await mandateAt(unit, mandate.id)).validity !== 'unknown') return livingMandate(unit, mandate.id);
  for (const { found } of await continuedMandates(unit, given)) {
    const home = found && (await homeOf(unit, found));
    if (home !== undefined) return home;
  }
  // Linked by rules of an earlier release.
  for (const id of paragraph.decision.state.adoption?.renewed ?? []) {
    const renewed = await mandateAt(unit, id);
    if (renewed.validity !== 'unknown' && renewed.renewedBy.some((source) => samePlace(source, paragraph.source)))
      return livingMandate(unit, id);
  }
  return undefined;
};

/** The mandates in which what a paragraph gives goes on by its words, where they live by now. */
export const homesContinued = async (unit: UnitOfWork, paragraph: Paragraph): Promise<readonly string[]> => {
  const homes: string[] = [];
  for (const mandate of paragraph.mandates)
    for (const { found } of await continuedMandates(unit, { paragraph, mandate })) {
      const home = found && (await homeOf(unit, found));
      if (home !== undefined) homes.push(home);
    }
  return homes;
};
