/** The double of KurrentDB in a process of its own, so that it does not share its turns with who is measured. */
import { KurrentDbDouble } from '../support/kurrentdb-double/kurrentdb-double.js';

const server = await new KurrentDbDouble().start();
process.send?.(server.connectionString);
