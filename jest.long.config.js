import config from './jest.config.js';

/**
 * What takes long: kills by the hundred, load for a minute (fewer with CRASH_KILLS and LOAD_SECONDS), every fault of a store,
 * several nodes, every screen in another language.
 */
export default { ...config, globalSetup: null, testMatch: ['<rootDir>/test/**/*.long.ts'] };
