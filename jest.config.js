/** ESM under Jest: swc compiles, `.js` specifiers find their `.ts`, and `#lib` resolves to sources. */
// What is broken on purpose says so in the tests, and not in their output.
process.env.GRPC_VERBOSITY ??= 'NONE';

export default {
  testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.ts', '<rootDir>/test/**/*-spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  testTimeout: 120_000,
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
