/** Who is a member of the groups that come with the program, as far as it is printed; an office takes them over, or says otherwise. */
import { type On } from '#time';

export interface ShippedMembership {
  /** Code of the group. */
  readonly group: string;
  /** Where it is printed. */
  readonly source: string;
  /** In the order in which they joined; a year is told where the source has no day. */
  readonly members: readonly {
    readonly name: string;
    readonly since: Exclude<On, null>;
    readonly until?: Exclude<On, null>;
  }[];
}

const since = (year: string, ...names: readonly string[]): ShippedMembership['members'] =>
  names.map((name) => ({ name, since: year }));

const OAS_FOUNDERS =
  'Argentina|Bolivia|Brazil|Chile|Colombia|Costa Rica|Cuba|Dominican Republic|Ecuador|El Salvador|Guatemala|Haiti|Honduras|Mexico|Panama|Paraguay|Peru|United States|Uruguay|Venezuela';

/** That a state is kept from taking part, or says that it has left where others say not, ends no membership here. */
export const SHIPPED_MEMBERSHIPS: readonly ShippedMembership[] = [
  {
    group: 'member-states',
    source:
      'OAS, Member States (www.oas.org/en/member_states): 21 signed the Charter in 1948, the others with the year in which they joined; Nicaragua until November 2023',
    members: [
      ...since('1948', ...OAS_FOUNDERS.split('|')),
      { name: 'Nicaragua', since: '1948', until: '2023-11' },
      ...since('1967', 'Barbados', 'Trinidad and Tobago'),
      ...since('1969', 'Jamaica'),
      ...since('1975', 'Grenada'),
      ...since('1977', 'Suriname'),
      ...since('1979', 'Dominica', 'Saint Lucia'),
      ...since('1981', 'Antigua and Barbuda', 'Saint Vincent and the Grenadines'),
      ...since('1982', 'Bahamas'),
      ...since('1984', 'Saint Kitts and Nevis'),
      ...since('1990', 'Canada'),
      ...since('1991', 'Belize', 'Guyana'),
    ],
  },
];

/** Groups of which only is told how many they are, and from which day on. */
const NUMBERS: Readonly<Record<string, readonly (readonly [since: string, count: number])[]>> = {
  // United Nations, Growth in membership (www.un.org/en/about-us/growth-in-un-membership), from 2002 on: before, one seat was disputed.
  'un-member-states': [
    ['2002-09-27', 191],
    ['2006-06-28', 192],
    ['2011-07-14', 193],
  ],
};

/** How many members a group has on a day, where that is told of it; null of others, and of earlier days. */
export const membersCounted = (group: string, day: string): number | null =>
  NUMBERS[group]?.findLast(([from]) => from <= day)?.[1] ?? null;
