export { startServer } from '../../../../../../apps/api/src/server.js';
