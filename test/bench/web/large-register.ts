/** The register that the app is measured on: 40,000 mandates that ask for 100,000 reports, none of which came. */
import { existsSync } from 'node:fs';
import { constructDecisions, openRegister } from '../constructed-register.js';

const MANDATES = 40_000;
const PARAGRAPHS = 12;

/** Puts it into a folder, if there is no register yet. */
export const constructLarge = async (data: string, scale: number): Promise<void> => {
  if (existsSync(data)) return;
  const app = await openRegister(data);
  try {
    const owed = (paragraph: number): number => 2 + (paragraph % 2);
    await constructDecisions(app, Math.ceil((MANDATES * scale) / PARAGRAPHS), { isVaried: true, owed });
  } finally {
    await app.close();
  }
};
