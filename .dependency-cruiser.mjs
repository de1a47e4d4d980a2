/**
 * Who may import whom. Every rule is broken once on purpose under test/architecture/violations, where a path counts
 * as if that folder were the root, and test/architecture checks that each is reported and that nothing else is.
 */
const VIOLATIONS = 'test/architecture/violations/';
const at = (path) => `^(?:${VIOLATIONS})?${path}`;
const lib = (name) => at(`libs/${name}/src/`);
const packaged = (...names) => names.map((name) => `^node_modules/${name}/`);
const NO_SPEC = String.raw`spec\.ts$`;

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    rule(
      'event-sourcing-imports-nothing',
      'The vocabulary of events depends on nothing but days and refusals, not even on Node.',
      { path: lib('(event-sourcing|time|rejection)'), pathNot: NO_SPEC },
      { pathNot: lib('(event-sourcing|time|rejection)') },
    ),
    rule(
      'domain-is-pure',
      'Rules know events and one another: no framework, no clock, no file.',
      { path: lib('[^/]+/domain'), pathNot: NO_SPEC },
      { pathNot: [lib('[^/]+/domain'), lib('(event-sourcing|time|rejection|symbol|body/directory)')] },
    ),
    rule(
      'kinds-are-only-listed',
      'The list of aggregates knows their domains, so that both sides can go through it.',
      { path: lib('kinds'), pathNot: NO_SPEC },
      { pathNot: [lib('kinds'), lib('[^/]+/domain'), lib('event-sourcing')] },
    ),
    rule(
      'calendar-actors-and-coverage-stand-alone',
      'Sessions, actors, coverage and notes know no other aggregate.',
      { path: lib('(session-calendar|actor|coverage|body|note)/domain') },
      { path: lib('[^/]+/domain'), pathNot: at('libs/$1/') },
    ),
    rule(
      'mandates-know-only-the-calendar',
      'Mandates fall due by the calendar; what decisions they come from is a matter of ids.',
      { path: lib('mandate/domain') },
      { path: lib('[^/]+/domain'), pathNot: lib('(mandate|session-calendar)/domain') },
    ),
    rule(
      'decisions-know-only-mandates-and-calendar',
      'Decisions give mandates; they know no actors but by code, and no coverage.',
      { path: lib('decision/domain') },
      { path: lib('[^/]+/domain'), pathNot: lib('(decision|mandate|session-calendar)/domain') },
    ),
    rule(
      'decision-text-is-pure',
      'Reading a text is a function of the text, and of who and what is known by name.',
      { path: lib('(decision-text|symbol|(?:actor|body)/directory)'), pathNot: NO_SPEC },
      { pathNot: lib('(decision-text|symbol|(?:actor|body)/directory|time)') },
    ),
    rule(
      'the-read-side-knows-no-reader',
      'Lists answer from what was recorded; nothing is read out of texts again to show it.',
      { path: lib('register') },
      { path: lib('(decision-text|document-input|exchange|reading)') },
    ),
    rule(
      'adapters-do-not-know-the-domain',
      'Stores, archives, journal, projector and rows carry any event.',
      { path: at('libs/(event-store/[^/]+|archive|journal|projector|bitemporal)/src/') },
      {
        path: at('libs/(actor|coverage|note|decision|mandate|session-calendar|kinds|decision-text|register|runtime)/'),
      },
    ),
    rule(
      'embedded-store-uses-only-its-driver',
      'A store is an adapter of one product, without the framework.',
      { path: lib('event-store/[^/]+'), pathNot: [NO_SPEC, lib('event-store/kurrentdb')] },
      { path: '^node_modules/', pathNot: packaged('better-sqlite3', '@types/better-sqlite3') },
    ),
    rule(
      'kurrentdb-store-uses-only-its-driver',
      'A store is an adapter of one product, without the framework.',
      { path: lib('event-store/kurrentdb'), pathNot: NO_SPEC },
      { path: '^node_modules/', pathNot: packaged('@kurrent/kurrentdb-client') },
    ),
    rule(
      'kurrentdb-is-loaded-when-chosen',
      'Who keeps a register in one file never loads the driver of a cluster, nor its native half.',
      { path: at('(apps|bin|libs)/'), pathNot: [NO_SPEC, lib('event-store/kurrentdb')] },
      { path: at('libs/event-store/kurrentdb/'), dynamic: false },
    ),
    rule(
      'tracing-is-loaded-when-configured',
      'A server whose traces nobody collects never loads what makes them.',
      { path: at('(apps|bin|libs)/'), pathNot: [NO_SPEC, at('libs/tracing/src/otlp')] },
      { path: [at('libs/tracing/src/otlp'), ...packaged('@opentelemetry')], dynamic: false },
    ),
    rule(
      'application-chooses-no-store',
      'Commands speak to the journal; where it writes is settled when the parts are put together.',
      { path: lib('[^/]+/application'), pathNot: NO_SPEC },
      {
        path: [
          at('libs/(event-store|projector|bitemporal|register|runtime)/'),
          ...packaged('better-sqlite3', '@kurrent'),
        ],
      },
    ),
    rule(
      'application-uses-only-commands-and-queries',
      'Of the framework, command handlers need modules and buses.',
      { path: lib('[^/]+/application'), pathNot: NO_SPEC },
      { path: '^node_modules/', pathNot: packaged('@nestjs/common', '@nestjs/cqrs', '@types/node') },
    ),
    rule(
      'apps-never-open-a-store',
      'Doors are opened on the runtime, which alone knows the stores.',
      { path: at('apps/') },
      { path: [at('libs/(event-store|bitemporal)/'), ...packaged('better-sqlite3', '@kurrent')] },
    ),
    rule(
      'apps-leave-the-rules-alone',
      'A door hands commands in; deciding is not its business. Session ids it may parse.',
      { path: at('apps/') },
      { path: at('libs/(actor|coverage|decision|mandate)/domain/') },
    ),
    rule(
      'validation-stays-at-the-door',
      'Shapes are checked in the DTOs of the API, rules in deciders.',
      { path: at('(apps|libs)/'), pathNot: at('apps/api/src/dto/') },
      { path: packaged('class-validator', 'class-transformer') },
    ),
    rule(
      'no-app-imports-another',
      'Doors are put together in bin/; each opens on the libraries alone.',
      { path: at('apps/([^/]+)/') },
      { path: at('apps/'), pathNot: at('apps/$1/') },
    ),
    rule(
      'libs-know-no-app',
      'Apps are made of libraries, never the other way round.',
      { path: at('libs/') },
      { path: at('apps/') },
    ),
    rule(
      'test-kit-stays-in-tests',
      'What helps to test is not shipped.',
      { path: at('(apps|libs)/'), pathNot: [NO_SPEC, at('libs/event-sourcing/testing/')] },
      { path: [at('libs/event-sourcing/testing/'), at('test/'), ...packaged('fast-check', '@jest/globals')] },
    ),
    rule(
      'one-door-per-lib',
      'A library is entered through its index.',
      { path: at('(?:(?:apps|test)/|libs/(.+)/src/)') },
      { path: at('libs/.+/src/'), pathNot: [at(String.raw`libs/.+/src/index\.ts$`), at('libs/$1/src/')] },
    ),
    rule('no-cycles', 'What depends on itself cannot be taken apart.', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: [`^${VIOLATIONS}`, '^dist/', '^apps/web/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
