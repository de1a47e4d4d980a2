import { refusals } from '#rejection';

/** Why an entry about a mandate is refused. */
export const refused = refusals({
  'mandate.not-issued': () => 'On that day this mandate was not issued yet; give a later day.',
  'mandate.no-report-asked': () => 'This mandate asks for no such report.',
  'mandate.renews-itself': () => 'A paragraph cannot renew the mandate that it gives.',
  'mandate.merged': ({ into }: { readonly into: string | null }) => `This mandate goes on in ${into}; renew that one.`,
  'mandate.not-in-force': () => 'Only a mandate in force can be fulfilled.',
  'report.already-received': () => 'A report is on file; retract it before saying that there is none.',
  'fulfilment.already-claimed': ({ evidence }: { readonly evidence: string }) =>
    `Fulfilment is claimed already, on "${evidence}"; accept it or retract the claim.`,
  'fulfilment.not-claimed': () => 'By that day nobody has claimed fulfilment; enter the claim first.',
  'fulfilment.self-accepted': () =>
    'Whoever claims a fulfilment cannot assess it; name the decision of the body, or let somebody else accept it.',
});
