/** A pasted list of documents: what each line would answer is shown before any is entered. */
import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Mandate, type Receipt, Refused } from '../../api/client.js';
import { mandate } from '../../api/queries.js';
import { Receipts } from '../../actions/receipts.js';
import { keepRecorder, RecorderField } from '../../actions/recorder.js';
import { useWords } from '../../words/words.js';
import { enterReport } from './enter-report.js';
import { type Line, linesOf } from './lines.js';
import { Heads } from '../../parts/heads.js';
import { ANSWERS } from '../../live/touched.js';

const ANSWERED = new Set(['received', 'received-late', 'waived', 'cancelled']);

interface Meant {
  readonly line: Line;
  readonly answers: readonly { readonly id: string; readonly mandateId: string; readonly ref: string }[];
  readonly problem: string | null;
}

/** The first report of each mandate that is still open. */
const openIn = (found: Mandate) => found.obligations.find(({ kind, status }) => kind === 'report' && !ANSWERED.has(status)); // prettier-ignore

const useMeant = (lines: readonly Line[]): { readonly meant: readonly Meant[]; readonly isWaiting: boolean } => {
  const { say, said } = useWords();
  const inWords = (failed: Error): string =>
    (failed instanceof Refused ? said(failed.message, failed.code, failed.values) : undefined) ?? failed.message;
  const refs = [...new Set(lines.flatMap(({ fault, mandates }) => (fault === null ? mandates : [])))];
  const found = useQueries({ queries: refs.map((ref) => ({ ...mandate(ref, {}), retry: false })) });
  const byRef = new Map(refs.map((ref, index) => [ref, found[index]]));
  const meant = lines.map((line): Meant => {
    if (line.fault !== null) return { line, answers: [], problem: say(`reports.fault.${line.fault}`) };
    const asked = line.mandates.map((ref) => byRef.get(ref));
    const failed = asked.find((one) => one?.error)?.error;
    if (failed) return { line, answers: [], problem: inWords(failed) };
    const answers = asked.flatMap((one) => {
      const open = one?.data && openIn(one.data);
      return open ? [{ id: open.id, mandateId: open.mandateId, ref: open.mandate }] : [];
    });
    const isClosed = asked.every((one) => one?.data) && answers.length < line.mandates.length;
    return { line, answers, problem: isClosed ? say('reports.fault.closed') : null };
  });
  return { meant, isWaiting: found.some(({ isPending }) => isPending) };
};

export const Many = () => {
  const { say, said } = useWords();
  const queries = useQueryClient();
  const [pasted, setPasted] = useState('');
  const [done, setDone] = useState<ReadonlyMap<number, string>>(new Map());
  const [receipts, setReceipts] = useState<readonly Receipt[]>([]);
  const { meant, isWaiting } = useMeant(linesOf(pasted));
  const ready = meant.filter(({ line, problem }) => problem === null && !done.has(line.number));
  const entering = useMutation({
    mutationFn: async () => {
      const results = new Map(done);
      for (const { line, answers } of ready) {
        try {
          const entered = await enterReport(answers, { document: line.document, on: line.on });
          setReceipts((before) => [...before, ...entered]);
          results.set(line.number, '');
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          results.set(line.number, said(error.message, error.code, error.values) ?? error.message);
        }
        setDone(new Map(results));
      }
    },
    onSettled: () => queries.invalidateQueries(ANSWERS),
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    keepRecorder(new FormData(event.currentTarget));
    entering.mutate();
  };
  const stateOf = ({ line, problem, answers }: Meant) => {
    const why = done.get(line.number);
    if (why === '') return say('reports.line.entered');
    if (why !== undefined) return `${say('form.refused')} ${why}`;
    return problem ?? say('reports.line.answers', { refs: answers.map(({ ref }) => ref).join(', ') });
  };
  return (
    <div className="stack">
      <form className="stack" onSubmit={send}>
        <label>
          <span className="second">{say('reports.paste')}</span>
          <textarea
            className="text short"
            value={pasted}
            placeholder={'CP/doc.4105/06; 2006-03-17; AG/RES. 2118 (XXXV-O/05) op. 4'}
            onChange={({ target }) => {
              setPasted(target.value);
              setDone(new Map());
              setReceipts([]);
            }}
          />
        </label>
        {meant.length > 0 && (
          <>
            <table>
              <Heads of={['column.line', 'column.document', 'column.submitted', 'column.answers']} />
              <tbody>
                {meant.map((one) => (
                  <tr key={one.line.number} className={done.get(one.line.number) === '' ? 'gone' : undefined}>
                    <td className="number">{one.line.number}</td>
                    <td>{one.line.document}</td>
                    <td>{one.line.on}</td>
                    <td>
                      {one.problem !== null || (done.get(one.line.number) ?? '') !== '' ? (
                        <span className="refused">{stateOf(one)}</span>
                      ) : (
                        stateOf(one)
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <div className="entry">
              <RecorderField />
              <p role="status">
                {say('reports.list-consequence', {
                  count: ready.length,
                  left: meant.length - ready.length - [...done.values()].filter((why) => why === '').length,
                })}
              </p>
              <p>
                <button className="main" disabled={ready.length === 0 || isWaiting || entering.isPending}>
                  {say('reports.enter-all')}
                </button>
              </p>
            </div>
          </>
        )}
      </form>
      <Receipts of={receipts} />
    </div>
  );
};
