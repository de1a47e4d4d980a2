/** Mandates by their words, and by everything that they can be told apart by, with how many each choice leaves. */
import { useQuery } from '@tanstack/react-query';
import { type MandateSummary } from '../api/client.js';
import { mandates } from '../api/queries.js';
import { useAddress, useMoments } from '../address/address.js';
import { mandatePath, To } from '../address/link.js';
import { Asked } from '../parts/asking.js';
import { Coverage } from '../parts/coverage.js';
import { useKeys } from '../parts/keys.js';
import { listed } from '../parts/names.js';
import { Reporting } from '../parts/status.js';
import { labelOf, useWords } from '../words/words.js';
import { Facets, FILTERS, saidIn } from './mandates/facets.js';
import { Found } from './mandates/found.js';
import { Views } from './mandates/views.js';

const PAGE = 50;

export const Mandates = () => {
  const words = useWords();
  const { say, language } = words;
  const { query, set, go } = useAddress();
  const { search, page, row: chosen } = query;
  const filters = { ...useMoments(), ...saidIn(query) };
  const asked = useQuery(mandates({ ...filters, ...(page && { page }) }));
  const rows = asked.data?.items ?? [];
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
            <Coverage declared={answer.declared} />
          </div>
          <Views />
          <div className="faceted">
            <Facets filters={filters} />
            <div>
              {answer.total === 0 && (
                <div className="stack">
                  <p>{search ? say('mandates.empty', { search }) : say('mandates.none')}</p>
                  <p>
                    <button
                      onClick={() =>
                        set({ ...Object.fromEntries(FILTERS.map((name) => [name, undefined])), class: 'all' })
                      }
                    >
                      {say('mandates.wider')}
                    </button>
                  </p>
                </div>
              )}
              {answer.total > 0 && (
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{say('column.mandate')}</th>
                      <th scope="col">{say('record.addressees')}</th>
                      <th scope="col">{say('column.status')}</th>
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
                        <td>{listed(one.addressees, language)}</td>
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
              )}
              <p className="actions">
                {page && <button onClick={() => set({ page: undefined })}>{say('mandates.first')}</button>}
                {answer.next && (
                  <button
                    onClick={() => {
                      set({ page: answer.next ?? undefined, row: undefined });
                      window.scrollTo(0, 0);
                    }}
                  >
                    {say('mandates.more', { count: Math.min(PAGE, answer.total) })}
                  </button>
                )}
                <a href={`/api/v1/mandates.csv?${new URLSearchParams(filters).toString()}`} download>
                  {say('cite.csv')}
                </a>
              </p>
            </div>
          </div>
        </>
      )}
    </Asked>
  );
};
