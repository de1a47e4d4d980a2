import { type Door, refusals } from '#rejection';
import { type Mandate } from './mandate.state.js';

interface Standing {
  readonly validity: Mandate['validity'];
}

/** Why an entry about a mandate is refused. */
export const refused = refusals({
  'mandate.not-issued': () => 'On that day this mandate was not issued yet; give a later day.',
  'mandate.no-report-asked': () => 'This mandate asks for no such report.',
  'mandate.renews-itself': () => 'A paragraph cannot renew the mandate that it gives.',
  'mandate.merged': ({ into }: { readonly into: string | null }) => `This mandate goes on in ${into}; renew that one.`,
  'mandate.ended': ({ validity }: Standing) =>
    `On that day this mandate had ended: it was ${validity}. Retract the entry that says so, if that is wrong.`,
  'mandate.not-in-force': ({ validity }: Standing) => `On that day this mandate was not in force: it was ${validity}.`,
  'mandate.told-otherwise': ({ on }: { readonly on: string | null }, { place }: Door) =>
    `That is on record already${on === null ? ', since always' : `, as of ${on}`}, and not as is said now. If that is wrong, take back the entry that says so (${place('history')} tells its number) and enter it anew.`,
  'mandate.not-suspended': ({ validity }: Standing) =>
    `Only what rests can be resumed; on that day this mandate was ${validity}.`,
  'obligation.unknown': () => 'This mandate makes nobody owe that; show it to see what it does.',
  'obligation.discharged': () => 'What was asked for has come; retract that entry first if it is wrong.',
  'obligation.waived': () => 'It was waived before that day; retract the waiver first if it is wrong.',
  'extension.debtors-word': () =>
    'Whoever owes something cannot give itself more time; name the creditor, or enter when it may be expected.',
  'waiver.debtors-word': () => 'Whoever owes something cannot waive it; name the creditor that does.',
  'report.already-received': () => 'A report is on file; retract it before saying that there is none.',
  'report.none-on-file': () => 'Nothing is on file for this report by that day; enter first what came.',
  'report.told-otherwise': (
    { document, on }: { readonly document: string; readonly on: string | null },
    { place }: Door,
  ) =>
    `${document} is on file already${on === null ? '' : `, as of ${on}`}, and not as is said now. If that is wrong, take back the entry that says so (${place('history')} tells its number) and enter it anew.`,
  'report.ground-missing': () => 'Say on what ground the report was refused.',
  'report.through-missing': () => 'Say to whom it was handed over: the text does not tell through whom it goes.',
  'report.oral-against-written': () =>
    'A written report was asked for; name the officer who has admitted an oral one in its place.',
  'fulfilment.already-claimed': ({ evidence }: { readonly evidence: string }) =>
    `Fulfilment is claimed already, on "${evidence}"; accept it or retract the claim.`,
  'fulfilment.already-accepted': ({ basis }: { readonly basis: string }) =>
    `Fulfilment is accepted already, on "${basis}"; retract that first if it is wrong.`,
  'fulfilment.not-claimed': () => 'By that day nobody has claimed fulfilment; enter the claim first.',
  'fulfilment.self-returned': () =>
    'Whoever claims a fulfilment cannot assess it; name the decision of the body, let somebody else return it, or retract the claim.',
  'responsibility.not-assigned': ({ actor }: { readonly actor: string }) =>
    `By that day ${actor} was not responsible for this mandate.`,
  'fulfilment.self-accepted': () =>
    'Whoever claims a fulfilment cannot assess it; name the decision of the body, or let somebody else accept it.',
});
