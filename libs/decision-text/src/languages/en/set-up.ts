const BODY_WITH_TASK =
  /(?:^|, | establish | create | set up | appoint )an? ((?:[\p{L}’-]+ ){0,6}?(?:committee|commission|group|panel|mission|team|board|body|mechanism|unit|expert|rapporteur|representative|envoy|coordinator|facilitators?)(?: (?:of|on|for|in) [^,;:(]{3,120}?)?)(?: \([A-Z]{2,10}\))?(?=,| to (?!(?:\p{Ll}+ ){0,5}\p{Ll}+, whose )\p{Ll}| which | that | whose | with | comprising | composed | consisting |;|:|$)/iu;
const HAS_TASK =
  /,? (?:which|that) (?:will|shall|should|would|is to)\b|\bmandate\b|, to (?!be )\p{Ll}|\bterms of reference\b|\b(?:following|whose) (?:tasks?|functions?|responsibilit(?:y|ies)|duties|role)\b/u;

/** Which body with a task is set up: "a working group on lamps, which shall report", "to establish a panel … with the mandate". */
export function bodySetUp(object: string): string | undefined {
  const body = BODY_WITH_TASK.exec(object.slice(0, 500))?.[1];
  return body !== undefined && HAS_TASK.test(object) ? body.trim() : undefined;
}
