import type { RunsOnWords } from '../../grammar/runs-on-words.js';
import { SPANISH_DATES } from './dates.js';

/** From when a length of time runs, in Spanish. */
export const SPANISH_RUNS_ON: RunsOnWords = {
  dayIn: SPANISH_DATES.dayIn,
  from: /^(?:(?:contad[oa]s? )?(?:a (?:partir|contar)|desde)(?: del?)?|con efecto(?: a partir)? del?|después del?)(?: el)?(?: día)? /u,
  begins: /^(?:con efecto|a partir)/u,
  fromAdoption:
    /^,? (?:contad[oa]s? )?(?:a (?:partir|contar) de|desde|con efecto desde)(?: la fecha de)? (?:la |su )?(?:adopción|aprobación)(?!\p{L})/u,
  fromEnd:
    /^,? (?:contad[oa]s? )?(?:a (?:partir|contar) del?|desde|después del?|al)(?: la fecha del?)?(?: el| la| su)? ?(?:expiración|término|vencimiento|fin|final|conclusión)(?!\p{L})/u,
  prolongs: /^(?:prorrogar|prolongar|extender|ampliar)|^\p{Ll}+ (?:prorrogar|prolongar|extender)(?!\p{L})/u,
  sets: /(?<!\p{L})(?:establecer|crear|constituir|nombrar|designar|elegir|contratar|prorrogar|renovar|establezca|cree|constituya|nombre|designe|elija|contrate|prorrogue|renueve)[ns]?(?!\p{L})/u,
  more: /(?<!\p{L})(?:prórroga|ampliación|suplementario|más|adicional(?:es)?|otr[oa]s?|nuev[oa]s?)(?!\p{L})/u,
};
