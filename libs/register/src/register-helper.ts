/** What a worker runs that helps with a rebuild. */
import { helpWith } from '#projector';
import { registerReadModel } from './register.read-model.js';

helpWith(registerReadModel);
