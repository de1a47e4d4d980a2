/** What the second thread of `shared-rebuild-spec` runs: from the sources, as specs do. */
await import('../runner/typescript.mjs');
const [{ helpWith }, { sharedTally }] = await Promise.all([import('#projector'), import('./shared-tally.ts')]);
helpWith(sharedTally);
