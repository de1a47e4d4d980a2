/** Mandates by their words, and by everything that they can be told apart by, with how many each choice leaves. */
import { useQuery } from '@tanstack/react-query';
import { memo, useDeferredValue, useMemo } from 'react';
import { type MandateSummary } from '../api/client.js';
import { mandates } from '../api/queries.js';
import { turn, useIsParam, useMoments, useParam, useParams } from '../address/address.js';
import { mandatePath, To } from '../address/link.js';
import { AsFile } from '../parts/as-file.js';
import { Asked } from '../parts/asking.js';
import { chooseRow, useRowKeys } from '../parts/chosen-row.js';
import { Coverage } from '../parts/coverage.js';
import { FIRST_PARAGRAPHS, FirstThenAll } from '../parts/later.js';
import { listed } from '../parts/names.js';
import { Reporting } from '../parts/status.js';
import { labelOf, useWords } from '../words/words.js';
import { Facets, FILTERS, saidIn } from './mandates/facets.js';
import { Found } from './mandates/found.js';
import { Views } from './mandates/views.js';

const PAGE = 50;

export const Screen = () => {
  const { say } = useWords();
  const said = useParams(FILTERS);
  const [page, { search }] = [useParam('page'), said];
  const moments = useMoments();
  const filters = useMemo(() => ({ ...moments, ...saidIn(said) }), [moments, said]);
  const asked = useQuery(mandates({ ...filters, ...(page && { page }) }));
  const marked = useDeferredValue(search); // rows that are about to go need not be marked first
  const rows = asked.data?.items ?? [];
  useRowKeys(rows, ({ id }) => mandatePath(id));
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
                        turn({ ...Object.fromEntries(FILTERS.map((name) => [name, undefined])), class: 'all' })
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
                    <FirstThenAll of={answer.items} first={FIRST_PARAGRAPHS}>
                      {(one) => <Row key={one.id} of={one} search={marked} />}
                    </FirstThenAll>
                  </tbody>
                </table>
              )}
              <p className="actions">
                {page && <button onClick={() => turn({ page: undefined })}>{say('mandates.first')}</button>}
                {answer.next && (
                  <button
                    onClick={() => {
                      turn({ page: answer.next ?? undefined, row: undefined });
                      window.scrollTo(0, 0);
                    }}
                  >
                    {say('mandates.more', { count: Math.min(PAGE, answer.total) })}
                  </button>
                )}
                <AsFile list="mandates" of={filters} />
              </p>
            </div>
          </div>
        </>
      )}
    </Asked>
  );
};

const Row = memo(function Row({
  of: one,
  search,
}: {
  readonly of: MandateSummary;
  readonly search: string | undefined;
}) {
  const words = useWords();
  const isChosen = useIsParam('row', one.id);
  return (
    <tr className={`choosable${isChosen ? ' chosen' : ''}`} data-row={one.id} onClick={() => chooseRow(one)}>
      <td>
        <To className="symbol" path={mandatePath(one.id)}>
          {one.ref}
        </To>
        <p className="paragraph near" lang="en">
          <Found text={one.text} search={search} />
        </p>
      </td>
      <td>{listed(one.addressees, words.language)}</td>
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
  );
});
