import { ordinalsOf } from '../../due/ordinals.js';

/** "trigésimo cuarto", "vigesimosexto", "31º". */
export const SPANISH_ORDINALS = ordinalsOf({
  units: [
    ['primer', 'primero', 'primera'],
    ['segundo', 'segunda'],
    ['tercer', 'tercero', 'tercera'],
    ['cuarto', 'cuarta'],
    ['quinto', 'quinta'],
    ['sexto', 'sexta'],
    ['séptimo', 'septimo', 'séptima'],
    ['octavo', 'octava'],
    ['noveno', 'novena', 'nono'],
    ['décimo', 'decimo', 'décima'],
    ['undécimo', 'undecimo', 'undécima', 'decimoprimer', 'decimoprimero', 'decimoprimera'],
    ['duodécimo', 'duodecimo', 'duodécima', 'decimosegundo', 'decimosegunda'],
    ['decimotercer', 'decimotercero', 'decimotercera'],
    ['decimocuarto', 'decimocuarta'],
    ['decimoquinto', 'decimoquinta'],
    ['decimosexto', 'decimosexta'],
    ['decimoséptimo', 'decimoseptimo', 'decimoséptima'],
    ['decimoctavo', 'decimoctava'],
    ['decimonoveno', 'decimonovena'],
  ],
  tens: [
    [20, ['vigésimo', 'vigesimo', 'vigésima']],
    [30, ['trigésimo', 'trigesimo', 'trigésima']],
    [40, ['cuadragésimo', 'cuadragesimo', 'cuadragésima']],
    [50, ['quincuagésimo', 'quincuagesimo', 'quincuagésima']],
    [60, ['sexagésimo', 'sexagesimo', 'sexagésima']],
    [70, ['septuagésimo', 'septuagesimo', 'septuagésima']],
    [80, ['octogésimo', 'octogesimo', 'octogésima']],
    [90, ['nonagésimo', 'nonagesimo', 'nonagésima']],
    [100, ['centésimo']],
  ],
  digits: /(\d{1,4})(?:\.?[ºª°]|\.?[oa]|\.?er)\b|(\d{1,4})(?:\.?[ºª°])/i,
});
