/** How a form ends. */
import { useWords } from '../words/words.js';

interface Ends {
  /** Whether it has been sent, and waits for its answer. */
  readonly waits: boolean;
  readonly leave: () => void;
}

export const EnterOrLeave = ({ waits, leave }: Ends) => {
  const { say } = useWords();
  return (
    <p className="actions">
      <button
        className="main"
        aria-disabled={waits} // one that is disabled loses the focus
        onClick={(event) => waits && event.preventDefault()}
      >
        {say('form.enter')}
      </button>
      <button type="button" onClick={leave}>
        {say('form.leave')}
      </button>
    </p>
  );
};
