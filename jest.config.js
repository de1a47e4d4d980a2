// What is broken on purpose says so in the tests, and not in their output.
process.env.GRPC_VERBOSITY ??= 'NONE';
// Servers tell only what is amiss, not every request.
process.env.MANDATUM_LOG ??= 'warn';

export default {
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  globalSetup: '<rootDir>/test/runner/scratch.mjs',
  testSequencer: '<rootDir>/test/runner/longest-first.mjs',
  setupFiles: ['<rootDir>/test/runner/typescript.mjs'],
  setupFilesAfterEnv: ['<rootDir>/test/runner/limits.mjs'],
  testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.ts', '<rootDir>/test/**/*-spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
