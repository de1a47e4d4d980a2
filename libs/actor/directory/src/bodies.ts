/** A body as its decisions open: "The General Assembly,". */
export interface SpeakingBody {
  /** Full name, as in a decision document. */
  readonly name: string;
  /** The code that session ids begin with: `oas-ga/regular/41`. */
  readonly code: string;
  /** How it calls itself in the opening line, by language, lower case, without article. */
  readonly opening: Readonly<Record<string, readonly string[]>>;
  /** By language, the name by which a paragraph would address a report to it: "General Assembly". */
  readonly short: Readonly<Record<string, string>>;
  /** The series of a bare resolution number. */
  readonly series: string;
  /** Tells it from bodies with the same opening: a pattern looked for in the whole front matter and the symbols. */
  readonly family: 'oas' | 'un' | 'other';
}

/** The bodies whose names the reader knows; others are taken by the words of their opening line. */
export const BODIES: readonly SpeakingBody[] = [
  {
    name: 'OAS General Assembly',
    code: 'oas-ga',
    opening: { en: ['general assembly'], es: ['asamblea general'] },
    short: { en: 'General Assembly', es: 'Asamblea General' },
    series: 'AG/RES.',
    family: 'oas',
  },
  {
    name: 'OAS Permanent Council',
    code: 'oas-cp',
    opening: {
      en: ['permanent council', 'permanent council of the organization of american states'],
      es: ['consejo permanente', 'consejo permanente de la organización de los estados americanos'],
    },
    short: { en: 'Permanent Council', es: 'Consejo Permanente' },
    series: 'CP/RES.',
    family: 'oas',
  },
  {
    name: 'IIN Directing Council',
    code: 'iin-cd',
    opening: { en: ['directing council'], es: ['consejo directivo'] },
    short: { en: 'Directing Council', es: 'Consejo Directivo' },
    series: 'CD/RES.',
    family: 'oas',
  },
  {
    name: 'UN General Assembly',
    code: 'un-ga',
    opening: { en: ['general assembly'], es: ['asamblea general'] },
    short: { en: 'General Assembly', es: 'Asamblea General' },
    series: 'A/RES',
    family: 'un',
  },
  {
    name: 'UN Security Council',
    code: 'un-sc',
    opening: { en: ['security council'], es: ['consejo de seguridad'] },
    short: { en: 'Security Council', es: 'Consejo de Seguridad' },
    series: 'S/RES',
    family: 'un',
  },
  {
    name: 'UN Human Rights Council',
    code: 'un-hrc',
    opening: { en: ['human rights council'], es: ['consejo de derechos humanos'] },
    short: { en: 'Human Rights Council', es: 'Consejo de Derechos Humanos' },
    series: 'A/HRC/RES',
    family: 'un',
  },
  {
    name: 'ECOSOC',
    code: 'un-ecosoc',
    opening: { en: ['economic and social council'], es: ['consejo económico y social'] },
    short: { en: 'Economic and Social Council', es: 'Consejo Económico y Social' },
    series: 'E/RES',
    family: 'un',
  },
  {
    name: 'UN Environment Assembly',
    code: 'un-unea',
    opening: { en: ['united nations environment assembly'] },
    short: { en: 'United Nations Environment Assembly', es: 'Asamblea de las Naciones Unidas sobre el Medio Ambiente' },
    series: 'UNEP/EA/RES',
    family: 'un',
  },
  {
    name: 'UN-Habitat Assembly',
    code: 'un-habitat',
    opening: { en: ['united nations habitat assembly'] },
    short: { en: 'United Nations Habitat Assembly', es: 'Asamblea de ONU-Hábitat' },
    series: 'HSP/HA/RES',
    family: 'un',
  },
];

const NAMES = new Set(BODIES.flatMap(({ opening }) => Object.values(opening).flat()));
const BY_OPENING: ReadonlyMap<string, readonly SpeakingBody[]> = new Map(
  [...NAMES].map((name) => [name, BODIES.filter(({ opening }) => Object.values(opening).flat().includes(name))]),
);

/** The bodies that call themselves by this name, in any language; more than one where organisations share it. */
export const bodiesCalled = (name: string): readonly SpeakingBody[] => BY_OPENING.get(name.toLowerCase()) ?? [];

/** Without what follows the organ: `AG/` of `AG/RES.` and of `AG/DEC.`. */
const organOf = (series: string): string => series.replace(/\/?(?:RES|DEC|PRST)\.?$/, '');

/** The body whose decisions bear symbols of this series, as `parseSymbol` gives it; undefined where none is known. */
export const bodyOfSeries = (series: string): SpeakingBody | undefined =>
  BODIES.find((body) => organOf(body.series) === organOf(series));
