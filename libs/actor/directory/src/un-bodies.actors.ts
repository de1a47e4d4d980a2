import type { KnownActor } from './actor.js';

const body = (bodyCode: string, name: string, aliases: readonly string[], partOf?: string): KnownActor => ({
  code: bodyCode,
  name,
  kind: 'organ',
  bodyCode,
  aliases,
  ...(partOf === undefined ? {} : { partOf }),
});

/** Bodies that hold numbered sessions of their own: commissions, forums and conferences of parties. */
export const UN_BODIES: readonly KnownActor[] = [
  body('un-csw', 'Commission on the Status of Women', ['CSW'], 'ecosoc'), // prettier-ignore
  body('un-cpd', 'Commission on Population and Development', ['CPD'], 'ecosoc'),
  body('un-csocd', 'Commission for Social Development', [], 'ecosoc'),
  body('un-cnd', 'Commission on Narcotic Drugs', ['CND'], 'ecosoc'),
  body('un-ccpcj', 'Commission on Crime Prevention and Criminal Justice', ['CCPCJ'], 'ecosoc'), // prettier-ignore
  body('un-cstd', 'Commission on Science and Technology for Development', ['CSTD'], 'ecosoc'),
  body('un-statistical-commission', 'Statistical Commission', [], 'ecosoc'),
  body('un-csd', 'Commission on Sustainable Development', [], 'ecosoc'),
  body('un-forum-on-forests', 'United Nations Forum on Forests', ['UNFF', 'Forum on Forests'], 'ecosoc'),
  body('un-permanent-forum-indigenous', 'Permanent Forum on Indigenous Issues', ['United Nations Permanent Forum on Indigenous Issues'], 'ecosoc'), // prettier-ignore
  body('un-cepa', 'Committee of Experts on Public Administration', [], 'ecosoc'),
  body('un-cdp', 'Committee for Development Policy', [], 'ecosoc'),
  body('un-ece', 'Economic Commission for Europe', ['ECE', 'UNECE'], 'ecosoc'),
  body('un-eca', 'Economic Commission for Africa', ['ECA', 'UNECA'], 'ecosoc'),
  body('un-escap', 'Economic and Social Commission for Asia and the Pacific', ['ESCAP'], 'ecosoc'),
  body('un-eclac', 'Economic Commission for Latin America and the Caribbean', ['ECLAC', 'CEPAL'], 'ecosoc'), // prettier-ignore
  body('un-escwa', 'Economic and Social Commission for Western Asia', ['ESCWA'], 'ecosoc'),
  body('un-commission-on-human-rights', 'Commission on Human Rights', [], 'ecosoc'),
  body('un-copuos', 'Committee on the Peaceful Uses of Outer Space', ['COPUOS'], 'un-general-assembly'),
  body('un-committee-on-contributions', 'Committee on Contributions', [], 'un-general-assembly'),
  body('un-uncitral', 'United Nations Commission on International Trade Law', ['UNCITRAL'], 'un-general-assembly'),
  body('un-ilc', 'International Law Commission', [], 'un-general-assembly'),
  body('unep-gc', 'Governing Council of the United Nations Environment Programme', [], 'unep'),
  body('unctad-tdb', 'Trade and Development Board', ['TDB']),
  body('unfccc-cop', 'Conference of the Parties to the United Nations Framework Convention on Climate Change', []),
  body('unfccc-cma', 'Conference of the Parties serving as the meeting of the Parties to the Paris Agreement', ['CMA']),
  body('unfccc-cmp', 'Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol', ['CMP']),
  body('unfccc-sbi', 'Subsidiary Body for Implementation', ['SBI']),
  body('unfccc-sbsta', 'Subsidiary Body for Scientific and Technological Advice', ['SBSTA']),
  body('cbd-cop', 'Conference of the Parties to the Convention on Biological Diversity', []),
  body('who-wha', 'World Health Assembly', ['WHA']),
];
