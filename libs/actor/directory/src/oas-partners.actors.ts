import type { KnownActor } from './actor.js';

/** The member states, and those outside that they work with. */
export const OAS_STATES_AND_PARTNERS: readonly KnownActor[] = [
  {
    code: 'joint-consultative-committee-on-summits',
    name: 'Joint Summit Working Group',
    kind: 'outside',
    aliases: [],
  },
  {
    code: 'trust-for-the-americas',
    name: 'Trust for the Americas',
    kind: 'outside',
    aliases: [],
  },
  {
    code: 'eclac',
    name: 'Economic Commission for Latin America and the Caribbean',
    kind: 'outside',
    aliases: ['ECLAC', 'CEPAL'],
  },
  {
    code: 'caricom',
    name: 'Caribbean Community',
    kind: 'outside',
    aliases: ['CARICOM'],
  },
  {
    code: 'sica',
    name: 'Central American Integration System',
    kind: 'outside',
    aliases: ['SICA'],
  },
  {
    code: 'member-states',
    name: 'member states',
    kind: 'states',
    aliases: [
      'OAS member states',
      'member states of the Organization',
      'member states of the OAS',
      'member states of the Organization of American States',
      'governments of the member states',
      'all member states',
      'each member state',
      'every member state',
      'each of the member states',
    ],
  },
  {
    code: 'permanent-observers',
    name: 'permanent observers',
    kind: 'outside',
    aliases: ['permanent observer states'],
  },
  {
    code: 'inter-american-development-bank',
    name: 'Inter-American Development Bank',
    kind: 'outside',
    aliases: ['IDB', 'BID'],
  },
  {
    code: 'civil-society',
    name: 'civil society organizations',
    kind: 'outside',
    aliases: ['civil society'],
  },
  { code: 'private-sector', name: 'private sector', kind: 'outside', aliases: [] },
];
