import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { read } from '#decision-text';
import { compareSet } from './gold-sets.js';

const FAMILIES = join(process.cwd(), 'test/decision-text/families');

const refsAndVerbs = (text: string): string[] =>
  read(text).operative.map(({ ref, directives }) => [ref, ...directives.map(({ verb }) => verb)].join(' '));

describe('texts that no assembly drafted', () => {
  it('are read as a person annotated them: minutes, motions, lists of duties, resolutions of societies', () => {
    expect(compareSet({ name: 'families', gold: FAMILIES, texts: FAMILIES }).misses).toEqual([]);
  });
});

describe('a text that no family fits', () => {
  const text =
    'Concerning the well\n\nThe shaft is cracked.\n\n1. A new chain costs forty crowns.\n\n2. The smith is ill.\n';
  const document = read(text);

  it('comes out as its numbered paragraphs, in which nothing is asked', () => {
    expect(refsAndVerbs(text)).toEqual(['1', '2']);
    expect(document.style).toBe('unknown-en');
  });

  it('says so, and so does every paragraph', () => {
    expect(document.remarks.map(({ code }) => code)).toContain('style.unread');
    expect(document.operative.map(({ remarks }) => remarks.map(({ code }) => code))).toEqual([
      ['paragraph.unclassified'],
      ['paragraph.unclassified'],
    ]);
  });

  it.each(['Good morning.', 'WELL', 'a', 'Drop the table; select the chair'])(
    'has at least one paragraph: %s',
    (words) => {
      expect(read(words).operative).toHaveLength(1);
    },
  );

  it.each(['', '  \n\n', '1234 – 56', '* * *'])('has none where there are no words: %j', (words) => {
    expect(read(words).operative).toEqual([]);
  });
});

describe('minutes', () => {
  it('give no mandate by a motion that was lost, and say so', () => {
    const { operative } = read('Minutes\n\nMotion: That the Clerk sell the pump. Defeated.\n');
    expect(operative[0]?.directives).toEqual([]);
    expect(operative[0]?.remarks[0]?.code).toBe('motion.lost');
  });

  it('say of a motion without an outcome that it is not known', () => {
    const { operative } = read('Minutes\n\nMotion: That the Clerk sell the pump.\n');
    expect(operative[0]?.remarks[0]?.code).toBe('motion.open');
  });

  it('lay nothing on anybody by what they narrate', () => {
    const told =
      'Report on the mill\n\n1. The mill will continue to grind flour by June 2031.\n\n2. In its resolution 4 the Council had asked for a report.\n\n3. The meeting took place at the mill.\n';
    expect(refsAndVerbs(told)).toEqual(['1', '2', '3']);
  });

  it('lay on somebody what a sentence without a verb of its own says, behind what was decided', () => {
    const [, first] = read(
      'Minutes\n\n1. Mill\n\nIt was resolved to ask the County Council for sand. The Clerk to write to the miller by 3 May 2031 and report back at the June meeting.\n',
    ).operative;
    expect(first?.directives.map(({ verb, addressees }) => [verb, ...addressees])).toEqual([
      ['resolve', 'County Council'],
      ['assign', 'Clerk'],
    ]);
    expect(first?.reports.map(({ by }) => by)).toEqual([['Clerk']]);
  });

  it.each([
    'In light of these considerations, the Assembly calls on mayors to mend the mills.',
    'It invites mayors to mend the mills.',
  ])('speak for the body behind a reason, and by a pronoun: %s', (words) => {
    expect(refsAndVerbs(`Resolution\n\n1. Mills are decaying.\n\n2. ${words}\n`)[1]).toMatch(/^2 (?:call on|invite)$/);
  });

  it('tell in a list what the body did, each in its own words', () => {
    const told =
      'Report of the Council\n\n14. The Council welcomed the study of mills and:\n\n(a) appreciated the millers;\n\n(b) requested the Secretariat to buy sand.\n';
    expect(refsAndVerbs(told).slice(1)).toEqual(['14.a appreciate', '14.b request']);
  });

  it('begin below a title that reads like a decision, and end above who signed them', () => {
    const told =
      'Recomenda ao Governo o conserto dos moinhos\n\nA Assembleia da República resolve, nos termos do artigo 5.º da Constituição, recomendar ao Governo que:\n\n1 – Conserte os moinhos.\n\n2 – Informe anualmente a Assembleia da República.\n\nAprovada em 31 de março de 2031.\n\nO Presidente da Assembleia da República, Rui Moleiro.\n';
    const { operative } = read(told);
    expect(
      operative.map(({ ref, directives }) => [ref, ...directives.flatMap(({ addressees }) => addressees)]),
    ).toEqual([
      ['u1', 'Governo'],
      ['1', 'Governo'],
      ['2', 'Governo'],
    ]);
    expect(operative[2]?.reports.map(({ by, recurrence }) => [by, recurrence])).toEqual([[['Governo'], 'annual']]);
  });

  it('lay on somebody what is said of him below “decides”', () => {
    const { operative } = read(
      'Le Grand Conseil,\n\nvu le rapport de la commission,\n\ndécide :\n\nArt. 1. Le Conseil d’État est chargé de présenter un rapport dans un délai d’une année.\n\nArt. 2. Les communes sont invitées à compter les moulins.\n',
    );
    expect(
      operative.slice(-2).map(({ directives }) => directives.map(({ verb, addressees }) => [verb, ...addressees])),
    ).toEqual([[['charger', 'Conseil d’État']], [['inviter', 'communes']]]);
  });

  it('tell in a later sentence what the body did', () => {
    const [first, second] = read(
      'Minutes\n\n1. The mill was visited. RESOLVED: that the Clerk report to the Council by 3 May 2031.\n\n2. The Council took note of the costs. It requested that the clerk pay the miller.\n',
    ).operative;
    expect(first?.directives.map(({ verb }) => verb)).toEqual(['resolve']);
    expect(first?.reports).toHaveLength(1);
    expect(second?.directives.map(({ verb }) => verb)).toEqual(['take note', 'request']);
  });

  it.each([
    ['DECISION: That the Head of Street Scene procure two rakes.', 'decide Head of Street Scene'],
    ['ACTION: Head of Street Scene – by 30 April 2031', 'assign Head of Street Scene'],
    [
      'It was agreed that the Public Protection Manager provide a six-monthly update.',
      'agree Public Protection Manager',
    ],
  ])('name whom an office is given to: %s', (words, expected) => {
    const { operative } = read(`Minutes\n\n1. Beach\n\n${words}\n`);
    expect(
      operative.flatMap(({ directives }) => directives.map(({ verb, addressees }) => [verb, ...addressees].join(' '))),
    ).toEqual([expected]);
  });

  it('of heads of State are told by who speaks, in the plural', () => {
    const told =
      'Las Jefas y los Jefes de Estado y de Gobierno de los países de la región, reunidos en Quito el 27 de enero de 2031:\n\n1. Destacan el aporte de los molinos.\n\n2. Instan a los municipios a cuidarlos.\n';
    expect(refsAndVerbs(told)).toEqual(['1 destacar', '2 instar']);
  });

  it('have numbers that are called points; a heading that is called so has none', () => {
    const told =
      'Conseil communal\n\nPoint 1. Le Conseil approuve le procès-verbal de la séance.\n\nPoint 2. Le Conseil charge le Collège de réparer le moulin.\n';
    expect(refsAndVerbs(told)).toEqual(['1 approuver', '2 charger']);
  });

  it('are not read into a decision of an assembly', () => {
    const decision =
      'The General Assembly,\n\nRecalling that the Committee shall report each year,\n\n1. Notes the report;\n\n2. The Clerk to write to the Council.\n\n3. The Committee shall report to the Council.\n';
    expect(refsAndVerbs(decision)).toEqual(['1 note', '2', '3 shall']);
  });
});
