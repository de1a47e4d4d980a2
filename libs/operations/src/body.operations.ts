/** Which bodies there are. */
import { DescribeBodies, RequireSecondPerson, RuleSessions, SetBodyDays } from '#body/application';
import { type KnownBody, type Numbering } from '#body/directory';
import { bodiesOf } from '#exchange';
import { field } from '#fields';
import { write } from './operation.js';

const FIXED = field.dating({
  about: 'from when on it is so; since always, where left out',
  example: '2020-01-01',
  optional: true,
});
const ANEW = field.flag({ about: 'in place of what is known of it' });

/** "resolution: WHA{session}.{number}", or the pattern alone. */
const numberingIn = (said: string): Numbering => {
  const [, label, pattern] = /^(\p{L}[\p{L} ’']{0,40}):\s+(.+)$/u.exec(said) ?? [];
  return label === undefined || pattern === undefined ? { label: 'decision', pattern: said } : { label, pattern };
};

interface SaidOfBody {
  readonly code: string;
  readonly name: string;
  readonly language: string | null;
  readonly abbreviation: string | null;
  readonly parent: string | null;
  readonly kind: string | null;
  readonly numbering: readonly string[] | null;
  readonly examples: readonly string[] | null;
  readonly sessions: readonly string[] | null;
  readonly style: string | null;
  readonly regularSessions: string | null;
  readonly replies: string | null;
}

const described = (said: SaidOfBody): KnownBody => {
  const language = said.language ?? 'en';
  const [first, ...others] = (said.numbering ?? []).map(numberingIn);
  const examples = said.examples ?? [];
  const { parent, kind, style, regularSessions, replies } = said;
  const known = Object.entries({ parent, kind, style, regularSessions, replies }).filter(([, one]) => one !== null);
  return {
    code: said.code,
    names: [
      { text: said.name, language, kind: 'name' },
      ...(said.abbreviation === null ? [] : [{ text: said.abbreviation, language, kind: 'abbreviation' as const }]),
    ],
    numbering: first ? [{ ...first, ...(examples.length > 0 && { examples }) }, ...others] : [],
    sessions: (said.sessions ?? []).map((pattern) => ({ pattern, language, kind: 'regular' })),
    languages: [language],
    ...Object.fromEntries(known),
  };
};

export const BODY_OPERATIONS = [
  write({
    id: 'addBody',
    about: 'body',
    verb: 'bodies add',
    method: 'POST',
    path: 'bodies',
    summary: 'say what a body is called, how it numbers its decisions and how it names its sessions',
    role: 'recorder',
    fields: {
      code: field.text({
        about: 'short and stable, with which session ids begin',
        example: 'town-council',
        longest: 60,
      }),
      name: field.text({ about: 'its full name, as it stands in its decisions', example: 'Riverton Town Council' }),
      language: field.text({ about: 'the language of its name: en, where left out', longest: 3, optional: true }),
      abbreviation: field.text({ about: 'how it is called for short', example: 'RTC', longest: 60, optional: true }),
      parent: field.text({ about: 'what it is part of', example: 'Riverton', optional: true }),
      kind: field.text({ about: 'what it is', example: 'town council', optional: true }),
      numbering: field.several('text', [0, 20], {
        about: 'how its decisions are numbered: a pattern, or "resolution: " and a pattern',
        example: ['CO {yy}-{number:000}'],
        longest: 200,
        optional: true,
      }),
      examples: field.several('text', [0, 50], {
        about: 'a symbol as printed, which one of the patterns must fit',
        example: ['CO 25-081'],
        option: 'example',
        longest: 200,
        optional: true,
      }),
      sessions: field.several('text', [0, 20], {
        about: 'how its sessions are named: a pattern',
        example: ['{ordinal} ordinary meeting'],
        option: 'session-name',
        longest: 160,
        optional: true,
      }),
      style: field.text({ about: 'its drafting style, where it is known', longest: 60, optional: true }),
      regularSessions: field.text({
        about: 'when its regular sessions open',
        example: 'the first Monday of March, five days',
        optional: true,
      }),
      replies: field.text({
        about: 'within which time those asked are to reply',
        example: 'within three months',
        optional: true,
      }),
      anew: ANEW,
      on: FIXED,
    },
    places: ['code'],
    done: ({ code, anew }) => `${code} ${anew ? 'described anew' : 'added'}`,
    make: ({ anew, on, ...said }, intent) => new DescribeBodies([described(said)], anew, on, intent),
  }),
  write({
    id: 'ruleSessions',
    about: 'body',
    verb: 'bodies rule',
    method: 'POST',
    path: 'bodies/:body/rules',
    summary: 'say by which rule the regular sessions of a body open; those that nobody has scheduled are shown by it',
    role: 'recorder',
    fields: {
      body: field.body({ about: 'the body: its name or its code', example: 'riverton-council' }),
      opens: field.text({
        about: 'on which day, and for how long; left out: by no rule any more',
        example: 'the first Monday of March, five days',
        optional: true,
      }),
      on: FIXED,
    },
    places: ['body'],
    done: ({ body, opens }) => (opens === null ? `${body} meets by no rule` : `${body} meets by a rule`),
    make: ({ body, opens, on }, intent) => new RuleSessions(body, opens, on, intent),
  }),
  write({
    id: 'setBodyDays',
    about: 'body',
    verb: 'bodies days',
    method: 'POST',
    path: 'bodies/:body/days',
    summary:
      'say which days the terms of a body pass over: its holidays, and the time for which it is dissolved; and with what duties to it lapse',
    role: 'recorder',
    fields: {
      body: field.body({ about: 'the body: its name or its code', example: 'riverton-council' }),
      holidays: field.several('text', [0, 500], {
        about: 'a day, a day of every year, or days from one to another; in place of those that are known',
        example: ['--12-25'],
        option: 'holiday',
        longest: 30,
        optional: true,
      }),
      dissolved: field.several('text', [0, 100], {
        about: 'from when to when it is dissolved; 2026-05-01/.. until somebody knows the end',
        example: ['2026-05-01/2026-07-14'],
        longest: 30,
        optional: true,
      }),
      dutiesLapse: field.several('text', [0, 100], {
        about: 'with what everything owed to it lapses: dissolution, or the last day of a term',
        example: ['dissolution'],
        option: 'lapse',
        longest: 30,
        optional: true,
      }),
    },
    places: ['body'],
    done: ({ body }) => `Days of ${body} entered`,
    make: ({ body, holidays, dissolved, dutiesLapse }, intent) =>
      new SetBodyDays(body, { holidays, dissolved, dutiesLapse }, intent),
  }),
  write({
    id: 'requireSecondPerson',
    about: 'body',
    verb: 'bodies confirmation',
    method: 'POST',
    path: 'bodies/:body/confirmation',
    summary: 'say whether what a recorder enters of a body waits until a second person confirms it, from today on',
    role: 'admin',
    fields: {
      body: field.body({ about: 'the body: its name or its code', example: 'riverton-council' }),
      secondPerson: field.choice(['required', 'not-required'], { about: 'whether it waits', example: 'required' }),
    },
    places: ['body', 'secondPerson'],
    done: ({ body, secondPerson }) =>
      `What is entered of ${body} waits for ${secondPerson === 'required' ? 'a second person' : 'nobody any more'}`,
    make: ({ body, secondPerson }, intent) => new RequireSecondPerson(body, secondPerson === 'required', intent),
  }),
  write({
    id: 'importBodies',
    about: 'body',
    verb: 'bodies import',
    method: 'POST',
    path: 'bodies/imports',
    summary: 'say what bodies there are, from a file of YAML, JSON or CSV, all or none',
    role: 'recorder',
    fields: {
      bodies: field.document({ about: 'bodies as YAML, JSON or CSV: code, names, numbering, sessions and the like' }),
      anew: ANEW,
      on: FIXED,
    },
    places: ['bodies'],
    done: 'Bodies entered',
    make: ({ bodies, anew, on }, intent) => new DescribeBodies(bodiesOf(bodies), anew, on, intent),
  }),
];
