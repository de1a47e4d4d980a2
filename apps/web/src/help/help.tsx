/** What the present screen answers, how one works with it, and its keys: beside the work, which goes on. */
import { useState } from 'react';
import { turn } from '../address/address.js';
import { lettersAreOff, setLettersOff } from '../parts/keys.js';
import { useTakenOver } from '../page/taken-over.js';
import { type Key, useWords } from '../words/words.js';

type Keys = readonly (readonly [key: string, does: Key])[];

const ALWAYS: Keys = [
  ['/', 'help.key.search'],
  [',', 'help.key.before'],
  ['.', 'help.key.after'],
  ['Ctrl K', 'help.key.palette'],
  ['?', 'help.key.help'],
];

const ROWS: Keys = [
  ['j', 'help.key.next'],
  ['k', 'help.key.previous'],
  ['Enter', 'help.key.open'],
];

const ENTER: Keys = [
  ['r', 'help.key.report'],
  ['s', 'help.key.searched'],
];

const RECORD: Keys = [
  ['a', 'help.key.accept'],
  ['x', 'help.key.reject'],
  ['Space', 'help.key.later'],
  ['Backspace', 'help.key.take-back'],
  ['e', 'help.key.edit'],
  ['n', 'help.key.add'],
  ['s', 'help.key.split'],
  ['m', 'help.key.join'],
  ['j', 'help.key.next'],
  ['k', 'help.key.previous'],
];

interface Screen {
  readonly place: RegExp;
  readonly says: Key;
  readonly keys: Keys;
}

const SCREENS: readonly Screen[] = [
  { place: /^\/$/, says: 'help.past-due', keys: [...ROWS, ...ENTER] },
  { place: /^\/sessions\/./, says: 'help.session', keys: [] },
  { place: /^\/sessions/, says: 'help.sessions', keys: [] },
  { place: /^\/decisions\/./, says: 'help.decision', keys: [['n', 'compare.next'], ['p', 'compare.before']] }, // prettier-ignore
  { place: /^\/decisions/, says: 'help.decisions', keys: [] },
  { place: /^\/mandates\/./, says: 'help.mandate', keys: [['j', 'help.key.step-on'], ['k', 'help.key.step-back'], ...ENTER] }, // prettier-ignore
  { place: /^\/mandates/, says: 'help.mandates', keys: ROWS },
  { place: /^\/actors\/./, says: 'help.actor', keys: [] },
  { place: /^\/actors/, says: 'help.actors', keys: [] },
  { place: /^\/charts/, says: 'help.charts', keys: [] },
  { place: /^\/record/, says: 'help.record', keys: RECORD },
  { place: /^\/reports/, says: 'help.reports', keys: [] },
  { place: /^\/distribution/, says: 'help.distribution', keys: [] },
  { place: /^\/bodies/, says: 'help.bodies', keys: [] },
  { place: /^\/proposals/, says: 'help.proposals', keys: [] },
  { place: /^\/log-in/, says: 'help.log-in', keys: [] },
];

export const Help = ({ path }: { readonly path: string }) => {
  const { say } = useWords();
  const kept = useTakenOver(lettersAreOff, () => false);
  const [chosen, setOff] = useState<boolean>();
  const isOff = chosen ?? kept;
  const screen = SCREENS.find(({ place }) => place.test(path));
  return (
    <aside className="help stack" aria-label={say('help')}>
      <div className="actions">
        <h2>{say('help')}</h2>
        <button className="plain" onClick={() => turn({ help: undefined })}>
          {say('help.leave')}
        </button>
      </div>
      {screen &&
        say(screen.says)
          .split('|')
          .map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      <table>
        <caption className="third">{say('help.keys')}</caption>
        <tbody>
          {[...(screen?.keys ?? []), ...ALWAYS].map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{say(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="choice">
        <input
          type="checkbox"
          checked={isOff}
          onChange={({ target }) => {
            setLettersOff(target.checked);
            setOff(target.checked);
          }}
        />
        {say('help.letters-off')}
      </label>
      <p className="third">{say('help.marks')}</p>
    </aside>
  );
};
