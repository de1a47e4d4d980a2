export { CliFailure } from '../../../../../../apps/cli/src/failure.js';
