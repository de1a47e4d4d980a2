import type { RunsOnWords } from '../../grammar/runs-on-words.js';
import { PORTUGUESE_DATES } from './dates.js';

/** From when a length of time runs, in Portuguese. */
export const PORTUGUESE_RUNS_ON: RunsOnWords = {
  dayIn: PORTUGUESE_DATES.dayIn,
  from: /^(?:(?:contad[oa]s? )?(?:a (?:partir|contar)|desde)(?: d[eo])?|com efeitos? a partir d[eo]|após)(?: o)?(?: dia)? /u,
  begins: /^(?:com efeito|a partir)/u,
  fromAdoption:
    /^,? (?:contad[oa]s? )?(?:a (?:partir|contar) d[ae]|desde a?)(?: data d[ae])? ?(?:a |sua )?(?:adoção|adopção|aprovação)(?!\p{L})/u,
  fromEnd:
    /^,? (?:contad[oa]s? )?(?:a (?:partir|contar) d[aeo]|desde [ao]?|após [ao]?)(?: data d[aeo])? ?(?:o |a |seu |sua )?(?:expiração|término|termo|vencimento|fim|final|conclusão)(?!\p{L})/u,
  prolongs: /^(?:prorrogar|prolongar|estender)|^\p{Ll}+ (?:prorrogar|prolongar|estender)(?!\p{L})/u,
  sets: /(?<!\p{L})(?:estabelec[ae]r?|cri(?:ar|e)|constitu(?:ir|a)|nome(?:ar|ie)|design(?:ar|e)|eleger|eleja|contrat(?:ar|e)|prorrog(?:ar|ue)|renov(?:ar|e))m?(?!\p{L})/u,
  more: /(?<!\p{L})(?:prorrogação|suplementar|mais|adiciona(?:l|is)|outr[oa]s?|nov[oa]s?)(?!\p{L})/u,
};
