/** Who enters something, where the register does not know it from a log-in: asked once, and kept in this browser. */
import { useWords } from '../words/words.js';
import { useQuery } from '@tanstack/react-query';
import { self } from '../api/self.js';
import { useTakenOver } from '../page/taken-over.js';
import { typed } from '../parts/typed.js';

const KEPT = 'mandatum.recorder';

export const recorder = (): string => localStorage.getItem(KEPT) ?? '';

/** To be called with a form that holds the field, before what it says is told. */
export const keepRecorder = (form: FormData): void => {
  const name = typed(form, 'recorder');
  if (name) localStorage.setItem(KEPT, name);
};

export const RecorderField = () => {
  const { say } = useWords();
  const { data } = useQuery(self);
  const kept = useTakenOver(recorder, () => '');
  if (data?.coming === 'known')
    return (
      <p className="third">
        {say('form.recorder')} {data.name ?? data.person}
      </p>
    );
  return (
    <label>
      {say('form.recorder')}
      <input name="recorder" defaultValue={kept} required maxLength={100} autoComplete="name" />
    </label>
  );
};
