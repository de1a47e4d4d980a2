import { expect, it } from '@jest/globals';
import { proposalOf } from '#decision/application';
import { read } from '#decision-text';
import { proposalLines } from './proposal-lines.js';

it('what the reader remarked of a text is shown before it is recorded', () => {
  const text = `71/900. Lamps

The General Assembly,

1. Thanks the lamplighters.

L’Assemblée générale,

Rappelant sa résolution sur les lampes des villes qui sont au bord de la mer,

Notant que les lampes des villes sont sur les quais et dans les rues,

1. Remercie les allumeurs de lampes.`;
  const statement = { symbol: null, on: null, session: null, draft: false };
  expect(proposalLines('lamps.txt', proposalOf(read(text)), statement, 80)).toMatch(
    /Remark \(language\.not-read\): The text is also printed in French; the English is read\.$/,
  );
});
