/**
 * Prints what is shipped, as a bill of materials (CycloneDX). `npm sbom --omit dev` leaves out what is shipped and is also
 * needed by something that only builds or tests; so all is asked for, and what is marked as only for development is left out.
 */
import { execFileSync } from 'node:child_process';

const printed = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
});
const bill = JSON.parse(printed);

const isForDevelopment = ({ properties }) =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');
const components = bill.components.filter((component) => !isForDevelopment(component));
const shipped = new Set([bill.metadata.component, ...components].map((component) => component['bom-ref']));
const dependencies = bill.dependencies
  .filter(({ ref }) => shipped.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => shipped.has(other)) }));

console.log(JSON.stringify({ ...bill, components, dependencies }, null, 2));
