/** What became of the reports of an actor year by year: all of them, and by each of those to whom most were late. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { pastDueBy, reportingRecord } from '../../api/reading.js';
import { useMoments } from '../../address/address.js';
import { AsFile } from '../../parts/as-file.js';
import { type Column, Columns } from '../../parts/columns.js';
import { drawnOf, type Outcomes, sumOf } from '../../parts/outcomes.js';
import { useWords } from '../../words/words.js';

/** So many recipients have a drawing of their own. */
const FEW = 6;

type Year = Outcomes & { readonly year: string | null };

export const ReportingRecord = ({ code }: { readonly code: string }) => {
  const words = useWords();
  const { say } = words;
  const moments = useMoments();
  const whole = useQuery(reportingRecord(code, moments));
  const recipients = (useQuery(pastDueBy('to', { ...moments, by: code })).data?.items ?? []).slice(0, FEW);
  const each = useQueries({ queries: recipients.map(({ value }) => reportingRecord(code, { ...moments, to: value })) });
  const drawable = recipients.flatMap((recipient, index) => {
    const data = each[index]?.data;
    return data ? [{ ...recipient, years: data.items }] : [];
  });
  const years = (whole.data?.items ?? []) as readonly Year[];
  if (years.length === 0) return null;
  const dated = years.flatMap(({ year }) => (year === null ? [] : [Number(year)]));
  const undated = years.find(({ year }) => year === null);
  const all = dated.length === 0 ? [] : span(Math.min(...dated), Math.max(...dated));
  const { parts, countsOf } = drawnOf(years, words);
  const columnsOf = (own: readonly Year[]): readonly Column[] =>
    all.map((year) => ({ label: year, tick: year, counts: countsOf(own.find((one) => one.year === year)) }));
  const most = Math.max(...years.filter(({ year }) => year !== null).map(sumOf), 1);
  const drawn = { parts, most, first: say('record-of.year') };
  return (
    <section className="apart">
      <h2>{say('record-of')}</h2>
      {all.length > 0 && <Columns {...drawn} name="all" title={say('record-of.all')} columns={columnsOf(years)} />}
      {undated && <p className="second">{say('record-of.undated', { count: sumOf(undated) })}</p>}
      {recipients.length > 1 && (
        <div className="multiples">
          {drawable.map(({ value, name, years: own }) => (
            <Columns
              key={value}
              {...drawn}
              name={value}
              size="among"
              title={say('record-of.to', { name })}
              columns={columnsOf(own)}
            />
          ))}
        </div>
      )}
      <p className="second">{say('coverage.caveat')}</p>
      <p className="actions">
        <AsFile list={`actors/${encodeURIComponent(code)}/reporting-record`} />
      </p>
    </section>
  );
};

const span = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
