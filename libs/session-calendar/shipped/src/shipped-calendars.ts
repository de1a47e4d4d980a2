import { AU_ASSEMBLY_SESSIONS } from './au-assembly-sessions.js';
import { CBD_COP_MEETINGS } from './cbd-cop-meetings.js';
import { CITES_COP_MEETINGS } from './cites-cop-meetings.js';
import { FAO_CONFERENCE_SESSIONS } from './fao-conference-sessions.js';
import { IAEA_GENERAL_CONFERENCE_SESSIONS } from './iaea-general-conference-sessions.js';
import { ILO_CONFERENCE_SESSIONS } from './ilo-conference-sessions.js';
import { OAS_GA_REGULAR_SESSIONS } from './oas-ga-regular-sessions.js';
import { OAS_GA_SPECIAL_SESSIONS } from './oas-ga-special-sessions.js';
import { RAMSAR_COP_MEETINGS } from './ramsar-cop-meetings.js';
import { UN_HABITAT_SESSIONS, UN_UNEA_SESSIONS } from './un-assemblies.js';
import { UN_ECOSOC_SESSIONS } from './un-ecosoc-sessions.js';
import { UN_CCPCJ_SESSIONS, UN_CPD_SESSIONS, UN_CSOCD_SESSIONS, UN_CSW_SESSIONS } from './un-functional-commissions.js';
import { UN_GA_REGULAR_SESSIONS } from './un-ga-regular-sessions.js';
import { UN_HRC_REGULAR_SESSIONS } from './un-hrc-regular-sessions.js';
import { UNESCO_GENERAL_CONFERENCE_SESSIONS } from './unesco-general-conference-sessions.js';
import { UNFCCC_COP_SESSIONS } from './unfccc-cop-sessions.js';
import { WHO_EB_SESSIONS } from './who-eb-sessions.js';
import { WHO_WHA_SESSIONS } from './who-wha-sessions.js';

/** A calendar that comes with the program. */
export interface ShippedCalendar {
  /** Code of the body whose sessions they are. */
  readonly body: string;
  /** As `sessions import` takes it. */
  readonly csv: string;
  /** Why it is as it is, where its sessions contradict each other. */
  readonly although?: string;
}

export const SHIPPED_CALENDARS: readonly ShippedCalendar[] = [
  { body: 'au-assembly', csv: AU_ASSEMBLY_SESSIONS },
  { body: 'cbd-cop', csv: CBD_COP_MEETINGS },
  { body: 'cites-cop', csv: CITES_COP_MEETINGS },
  { body: 'fao-conference', csv: FAO_CONFERENCE_SESSIONS },
  { body: 'iaea-gc', csv: IAEA_GENERAL_CONFERENCE_SESSIONS },
  { body: 'ilo-conference', csv: ILO_CONFERENCE_SESSIONS },
  { body: 'oas-ga', csv: OAS_GA_REGULAR_SESSIONS },
  {
    body: 'oas-ga',
    csv: OAS_GA_SPECIAL_SESSIONS,
    although: 'The numbers of special sessions do not follow their days: XLVII-E met before XLVI-E',
  },
  { body: 'ramsar-cop', csv: RAMSAR_COP_MEETINGS },
  { body: 'un-ccpcj', csv: UN_CCPCJ_SESSIONS },
  { body: 'un-cpd', csv: UN_CPD_SESSIONS },
  { body: 'un-csocd', csv: UN_CSOCD_SESSIONS },
  { body: 'un-csw', csv: UN_CSW_SESSIONS },
  { body: 'un-ecosoc', csv: UN_ECOSOC_SESSIONS },
  { body: 'un-ga', csv: UN_GA_REGULAR_SESSIONS },
  { body: 'un-habitat', csv: UN_HABITAT_SESSIONS },
  { body: 'un-hrc', csv: UN_HRC_REGULAR_SESSIONS },
  { body: 'un-unea', csv: UN_UNEA_SESSIONS },
  { body: 'unesco-gc', csv: UNESCO_GENERAL_CONFERENCE_SESSIONS },
  { body: 'unfccc-cop', csv: UNFCCC_COP_SESSIONS },
  { body: 'who-eb', csv: WHO_EB_SESSIONS },
  { body: 'who-wha', csv: WHO_WHA_SESSIONS },
];
