import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

/** The addressees of the only paragraph of a United Nations decision with these words. */
const addressed = (words: string): readonly string[] =>
  read(`73/900. Lighthouses\n\nThe General Assembly,\n\nRecalling the fog,\n\n1. ${words}\n`).operative.flatMap(
    ({ directives }) => directives.flatMap(({ addressees }) => addressees),
  );

describe('whom a paragraph asks', () => {
  it.each([
    ['Requests the Secretariat immediately to mend the lamps;', ['Secretariat']],
    [
      'Calls upon all States and, where appropriate, harbour authorities to keep a log;',
      ['all States', 'harbour authorities'],
    ],
    ['Urges the keepers’ organizations, as a matter of priority, to end night work;', ['keepers’ organizations']],
    ['Calls upon States not to darken their coasts;', ['States']],
    ['Encourages the Authority to continue its survey;', ['Authority']],
    ['Encourages the parties to the Convention to apply the rules on lamps;', ['parties to the Convention']],
    ['Requests the Secretary-General undertake a review of the towers;', ['Secretary-General']],
    ['Reminds States of their duty to keep the lamps lit;', ['States']],
    ['Invites the lighthouse defence and rescue forces to help;', ['lighthouse defence and rescue forces']],
  ])('in “%s” is %j', (words, names) => {
    expect(addressed(words)).toEqual(names);
  });

  it.each([
    ['Encourages further efforts to light the coast;', []],
    ['Encourages further efforts by coastal States to light the coast;', ['coastal States']],
    ['Invites voluntary contributions to the Lamp Fund in cash, to be administered by the Board;', []],
    ['Urges the release of all keepers detained for keeping a lamp lit, and access to harbours;', []],
    ['Encourages the continued commitment of the Special Rapporteur to visit the islands;', ['Special Rapporteur']],
  ])('where it asks for something done, is who does it: “%s”', (words, names) => {
    expect(addressed(words)).toEqual(names);
  });

  it('is nobody where a thing is decided on', () => {
    expect(addressed('Decides that the theme of the annual panel shall be fog;')).toEqual([]);
    expect(addressed('Requests that future proposals show the cost of each mission;')).toEqual([]);
  });
});

describe('several who are asked', () => {
  it.each([
    [
      'Invites the Lamp Agency, in consultation with Member States, harbours and the Board of Keepers, to draw a map;',
      ['Lamp Agency'],
    ],
    [
      'Invites keepers’ organizations, including guilds, unions and the public sector, to draw a map;',
      ['keepers’ organizations, including guilds, unions and the public sector'],
    ],
    [
      'Invites the private sector, donors and development agencies to help;',
      ['private sector', 'donors', 'development agencies'],
    ],
    ['Calls upon the LMP and Ruritania’s Member Regions to help;', ['LMP', 'Ruritania’s Member Regions']],
    [
      'Requests the secretariats of the Lamp Union and the League of Ports to meet;',
      ['secretariats of the Lamp Union and the League of Ports'],
    ],
    [
      'Requests the United Nations Educational, Scientific and Cultural Organization to teach it;',
      ['United Nations Educational, Scientific and Cultural Organization'],
    ],
    ['Recommends the guidelines on lamps to all Member States for use;', ['all Member States']],
    ['Calls for harbour institutions to keep their lamps lit;', ['harbour institutions']],
    ['Demands that the Ruritanians immediately cease darkening the coast;', ['Ruritanians']],
  ])('in “%s” are %j', (words, names) => {
    expect(addressed(words)).toEqual(names);
  });

  it('may share a task that stands in the last clause', () => {
    expect(
      addressed('Urges Member States and port authorities, and encourages the private sector, to light the coast;'),
    ).toEqual(['Member States', 'port authorities', 'private sector']);
  });
});

describe('“them”', () => {
  it('are those who have done what is spoken of', () => {
    expect(
      addressed('Recognizes the efforts made by donors and affected States and encourages them to go on;'),
    ).toEqual(['donors', 'affected States']);
  });
});

describe('a short name', () => {
  it('stands for the longer one that the paragraph has given before', () => {
    expect(
      addressed('Welcomes the work of the Commission for Lamp Development, and encourages the Commission to go on;'),
    ).toEqual(['Commission for Lamp Development']);
  });

  it('of the body itself stands for no other', () => {
    expect(addressed('Recalls the Lamp Assembly, and requests the Assembly to meet;')).toEqual(['Assembly']);
  });
});

describe('a body that is established', () => {
  it('is charged with the task it is given', () => {
    expect(
      addressed(
        'Decides to establish, for a period of two years, a working group on fog, which will count the lamps and report to the General Assembly;',
      ),
    ).toEqual(['working group on fog']);
  });
});

describe('a name that goes on behind “to”', () => {
  it('ends where the task begins', () => {
    expect(
      addressed(
        'Invites entities that have committed to giving a share of their lamps to least developed countries to lend them oil;',
      ),
    ).toEqual(['entities that have committed to giving a share of their lamps to least developed countries']);
  });

  it('holds two adjectives of one noun', () => {
    expect(addressed('Encourages States, donors and the public and private sectors to help;')).toContain(
      'public and private sectors',
    );
  });
});

describe('what nobody is to do', () => {
  it.each([
    'Decides that the measures imposed by paragraph 9 shall not apply to lamps;',
    'Decides that, in addition to paragraph 9, the measures, as modified above, do not apply to lamps;',
    'Decides that the measures on lamps shall cease to have effect from the date of this resolution;',
  ])('is no mandate: %s', (words) => {
    const [first] = read(
      `73/900. Lighthouses\n\nThe General Assembly,\n\nRecalling the fog,\n\n1. ${words}\n`,
    ).operative;
    expect(first?.directives.map(({ mandate }) => mandate)).toEqual([false]);
  });

  it('is no mandate where a paragraph only says what the whole depends on', () => {
    const { operative } = read(
      'AG/RES. 2900 (XLVII-O/17)\n\nTHE GENERAL ASSEMBLY,\n\nCONSIDERING the fog,\n\nRESOLVES:\n\n1. To thank the keepers.\n\n2. Execution of the activities envisaged in this resolution will be subject to the availability of financial resources.\n',
    );
    expect(operative[1]?.directives.some(({ mandate }) => mandate)).toBe(false);
    expect(operative[1]?.conditional).toBe(true);
  });
});
