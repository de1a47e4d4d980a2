import config from './jest.config.js';

/** What takes minutes: kills by the hundred, load for a minute. Fewer with CRASH_KILLS and LOAD_SECONDS. */
export default { ...config, globalSetup: null, testMatch: ['<rootDir>/test/**/*.long.ts'] };
