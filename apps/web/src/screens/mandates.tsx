/** Mandates by their words, class and body. */
import { useQuery } from '@tanstack/react-query';
import { type MandateSummary } from '../api/client.js';
import { mandates } from '../api/queries.js';
import { useAddress, useMoments } from '../address/address.js';
import { mandatePath, To } from '../address/link.js';
import { Asked } from '../parts/asking.js';
import { BodyFilter } from '../parts/body-filter.js';
import { useKeys } from '../parts/keys.js';
import { listed } from '../parts/names.js';
import { Coverage, Reporting } from '../parts/status.js';
import { labelOf, useWords } from '../words/words.js';

const CLASSES = ['mandate', 'exhortation', 'optional', 'self-executing'] as const;
const PAGE = 50;

export const Mandates = () => {
  const words = useWords();
  const { say, language } = words;
  const { query, set, go } = useAddress();
  const { search, of, page, row: chosen } = query;
  const ofClass = query['class'];
  const asked = useQuery(
    mandates({
      ...useMoments(),
      ...(search && { search }),
      ...(ofClass && { class: ofClass }),
      ...(of && { body: of }),
      ...(page && { page }),
    }),
  );
  const rows = (asked.data?.items ?? []) as unknown as readonly MandateSummary[];
  const at = rows.findIndex(({ id }) => id === chosen);
  const choose = (row: MandateSummary | undefined) => row && set({ row: row.id }, { replace: true });
  useKeys({
    j: () => choose(rows[at + 1]),
    k: () => choose(rows[Math.max(0, at - 1)]),
    Enter: () => rows[at] && go(mandatePath(rows[at].id)),
  });
  return (
    <Asked of={asked}>
      {(answer) => (
        <>
          <div className="head">
            <h1>
              {say('mandates.head', { count: answer.total })}
              {search && ` ${say('mandates.for', { search })}`}
            </h1>
            <Coverage sentence={answer.coverage} />
          </div>
          <div className="bar">
            <label>
              {say('class')}
              <select
                value={ofClass ?? ''}
                onChange={({ target }) => set({ class: target.value || undefined, page: undefined })}
              >
                <option value="">{say('class.all')}</option>
                {CLASSES.map((one) => (
                  <option key={one} value={one}>
                    {say(`class.${one}`)}
                  </option>
                ))}
              </select>
            </label>
            <BodyFilter />
            {(search ?? ofClass ?? of) && (
              <button
                className="plain"
                onClick={() => set({ search: undefined, class: undefined, of: undefined, page: undefined })}
              >
                {say('filter.clear')}
              </button>
            )}
          </div>
          {answer.total === 0 && search && <p>{say('mandates.empty', { search })}</p>}
          <table>
            <thead>
              <tr>
                {(['mandate', 'to', 'status'] as const).map((column) => (
                  <th key={column} scope="col">
                    {say(column === 'to' ? 'record.addressees' : `column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((one) => (
                <tr
                  key={one.id}
                  className={`choosable${one.id === chosen ? ' chosen' : ''}`}
                  onClick={() => choose(one)}
                >
                  <td>
                    <To className="symbol" path={mandatePath(one.id)}>
                      {one.ref}
                    </To>
                    <p className="paragraph near" lang="en">
                      <Found text={one.text} search={search} />
                    </p>
                  </td>
                  <td>{listed(one.addressees as { name: string }[], language)}</td>
                  <td>
                    {labelOf(words, 'validity', one.validity)}
                    {one.reporting !== null && (
                      <>
                        <br />
                        <Reporting status={one.reporting} />
                      </>
                    )}
                    <p className="third">{labelOf(words, 'class', one.class)}</p>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="actions">
            {page && <button onClick={() => set({ page: undefined })}>{say('mandates.first')}</button>}
            {answer.next && (
              <button
                onClick={() => {
                  set({ page: answer.next ?? undefined });
                  window.scrollTo(0, 0);
                }}
              >
                {say('mandates.more', { count: Math.min(PAGE, answer.total) })}
              </button>
            )}
          </p>
        </>
      )}
    </Asked>
  );
};

/** The words that were searched for, marked where they stand. */
const Found = ({ text, search }: { readonly text: string; readonly search: string | undefined }) => {
  const sought = (search ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2);
  if (sought.length === 0) return text;
  return text.split(/([\p{L}\p{N}]+)/u).map((part, index) =>
    sought.some((word) => part.toLowerCase().startsWith(word)) ? (
      <mark className="found" key={index}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
};
