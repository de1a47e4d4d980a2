/**
 * The decisions of a chain that is known from other texts: from the three mandates of 2004 for one meeting on trafficking in
 * persons to the second work plan. Of what no text is at hand, only what others say of it stands here.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEXTS } from './seeds.js';

const GA = 'OAS General Assembly';
const NATIONAL_AUTHORITIES = 'a Meeting of National Authorities on Trafficking in Persons';

const asking = (ref: string, verb: string, addressee: string, task: string) => ({
  ref,
  text: `To ${verb} the ${addressee} to ${task}.`,
  directives: [{ verb, addressees: [addressee] }],
});
const convening = (ref: string) => asking(ref, 'instruct', 'Permanent Council', `convene ${NATIONAL_AUTHORITIES}`);

const of2004 = (number: number, title: string) => ({
  body: GA,
  symbol: `AG/RES. ${number} (XXXIV-O/04)`,
  session: 'XXXIV',
  date: '2004-06-08',
  title,
  operative: [convening('1')],
});

/** As decision documents. */
const KNOWN_FROM_OTHERS = {
  res2019: of2004(2019, 'Fighting the Crime of Trafficking in Persons, Especially Women, Adolescents, and Children'),
  res2026: of2004(2026, 'Fight against Transnational Organized Crime in the Hemisphere'),
  res2040: of2004(2040, 'Meeting of Ministers of Justice or of Ministers or Attorneys General of the Americas'),
  cpRes889: {
    body: 'OAS Permanent Council',
    symbol: 'CP/RES. 889 (1503/05)',
    date: '2005-08-25',
    title: 'Convocation of the Meeting of National Authorities on Trafficking in Persons',
    operative: [
      {
        ref: '1',
        text: `To convene ${NATIONAL_AUTHORITIES}.`,
        directives: [{ verb: 'convene', act: 'decision', mandate: true, class: 'self-executing' }],
      },
    ],
  },
  res2256: {
    body: GA,
    symbol: 'AG/RES. 2256 (XXXVI-O/06)',
    session: 'XXXVI',
    date: '2006-06-06',
    title:
      'Hemispheric Efforts to Combat Trafficking in Persons: Conclusions and Recommendations of the First Meeting of National Authorities on Trafficking in Persons',
    operative: [
      {
        ref: '1',
        text: 'To take note of the conclusions and recommendations of the First Meeting of National Authorities on Trafficking in Persons.',
        directives: [{ verb: 'take note', act: 'declaration', mandate: false }],
      },
    ],
  },
  res2348: {
    body: GA,
    symbol: 'AG/RES. 2348 (XXXVII-O/07)',
    session: 'XXXVII',
    date: '2007-06-05',
    title:
      'Hemispheric Cooperation Efforts to Combat Trafficking in Persons and Second Meeting of National Authorities on Trafficking in Persons',
    operative: [
      asking(
        '1',
        'instruct',
        'Permanent Council',
        'convene the Second Meeting of National Authorities on Trafficking in Persons',
      ),
    ],
  },
} as const;

export type KnownFromOthers = keyof typeof KNOWN_FROM_OTHERS;

/** Writes the documents to a folder; gives their paths. */
export const chainDocuments = (folder: string): Readonly<Record<KnownFromOthers, string>> =>
  Object.fromEntries(
    Object.entries(KNOWN_FROM_OTHERS).map(([name, document]) => {
      const path = join(folder, `${name}.json`);
      writeFileSync(path, JSON.stringify(document));
      return [name, path];
    }),
  ) as Record<KnownFromOthers, string>;

/** The second work plan: no text at hand says who adopted it, or under which symbol. */
export const SECOND_PLAN = {
  body: 'Meeting of National Authorities on Trafficking in Persons',
  new_body: {
    code: 'national-authorities-trafficking',
    name: 'Meeting of National Authorities on Trafficking in Persons',
  },
  title: 'Second Work Plan to Combat Trafficking in Persons in the Western Hemisphere 2015-2018',
  date: '2015',
  operative: [asking('1', 'request', 'General Secretariat', 'implement the Second Work Plan')],
} as const;

export { TEXTS };
