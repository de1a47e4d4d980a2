/** What a body "exprime": the noun becomes part of the verb. */
export const FRENCH_EXPRESSED: readonly string[] = (
  'gratitude reconnaissance préoccupation satisfaction appui solidarité condoléances engagement volonté espoir intérêt rejet regret ' +
  'regrets félicitations conviction appréciation soutien condamnation désir souhait intention inquiétude confiance détermination ' +
  'sympathie adhésion aspiration alarme consternation indignation deuil hommage opinion admiration déception opposition attachement ' +
  'remerciements'
).split(' ');
