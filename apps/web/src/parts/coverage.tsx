/** How far the record goes, worded in the language of the reader from what the register says body by body. */
import { type Declared } from '../api/client.js';
import { labelOf, useWords } from '../words/words.js';
import { type Bodies, useBodies } from './bodies.js';

type Runs = Declared['reports'];

export const Coverage = ({ declared }: { readonly declared: readonly Declared[] }) => {
  const words = useWords();
  const { say } = words;
  const bodies = useBodies();
  const runsOf = (body: string, runs: Runs): string =>
    runs.length === 0
      ? say('coverage.not-checked')
      : runs.map((run) => `${labelOf(words, 'coverage', run.extent)} ${spanOf(body, run, bodies)}`).join(', ');
  return (
    <p className="second">
      <strong>{say('coverage')}</strong>{' '}
      {declared.length === 0
        ? say('coverage.none')
        : declared
            .map(({ body, decisions, reports }) =>
              say('coverage.of', {
                body: bodies.nameOf(body),
                decisions: runsOf(body, decisions),
                reports: runsOf(body, reports),
              }),
            )
            .join(' ')}{' '}
      {say('coverage.caveat')}
    </p>
  );
};

const spanOf = (body: string, { first, last }: Runs[number], { sessionOf }: Bodies): string => {
  const [from, to] = [first, last].map((ordinal) => sessionOf(`${body}/regular/${ordinal}`));
  return from === to ? String(from) : `${from}–${to}`;
};
