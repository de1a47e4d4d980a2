import { eventStoreContract } from '#event-sourcing/testing';
import { kurrentDouble, kurrentServer } from '../support/event-store-kurrentdb.js';

eventStoreContract('KurrentDB over the double', kurrentDouble);

const url = process.env['KURRENTDB_URL'];
if (url) eventStoreContract('KurrentDB', kurrentServer(url));
else console.log('The contract did not run on a real KurrentDB: KURRENTDB_URL is not set.');
