/**
 * Which Node.js this runs on. Imports nothing, and is written so that old releases can read it:
 * it is asked before anything is loaded that an older one could not load.
 */

/** The first release of each line that is kept; a later line than the last counts too. As `engines` in package.json. */
const KEPT = [
  [22, 22, 3],
  [24, 15, 0],
  [26, 0, 0],
] as const;

/** What is to be said to somebody whose Node.js is too old, in one sentence; undefined where it will do. */
export const complaintAbout = (version: string): string | undefined => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const [newest] = KEPT[KEPT.length - 1] ?? KEPT[0];
  const will =
    major > newest ||
    KEPT.some((kept) => kept[0] === major && (minor > kept[1] || (minor === kept[1] && patch >= kept[2])));
  if (will) return undefined;
  return `Mandatum needs Node.js 22.22.3, 24.15 or 26, or later ones of these lines, and this is ${version}; in a checkout, "npx mandatum" brings its own.`;
};
