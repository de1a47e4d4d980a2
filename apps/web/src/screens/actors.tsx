/** Everybody who can be asked. */
import { useQuery } from '@tanstack/react-query';
import { actors } from '../api/queries.js';
import { useMoments } from '../address/address.js';
import { actorPath, To } from '../address/link.js';
import { AsFile } from '../parts/as-file.js';
import { Asked } from '../parts/asking.js';
import { FirstThenAll } from '../parts/later.js';
import { labelOf, useWords } from '../words/words.js';
import { Heads } from '../parts/heads.js';

export const Screen = () => {
  const words = useWords();
  const { say } = words;
  const asked = useQuery(actors(useMoments()));
  return (
    <Asked of={asked}>
      {(answer) => (
        <>
          <div className="head">
            <h1>{say('actors.head', { count: answer.total })}</h1>
          </div>
          <div className="bar">
            <AsFile list="actors" />
          </div>
          <table>
            <Heads of={['column.actor', 'column.kind', 'column.aliases']} />
            <tbody>
              <FirstThenAll of={answer.items}>
                {(one) => (
                  <tr key={one.code}>
                    <td>
                      <To path={actorPath(one.code)}>{one.name}</To>
                      {one.partOf && (
                        <p className="third">
                          {words.rich('actor.part-of', { name: one.partOfName ?? one.partOf }, (part) => (
                            <span translate="no">{part}</span>
                          ))}
                        </p>
                      )}
                    </td>
                    <td>{labelOf(words, 'actor.kind', one.kind)}</td>
                    <td className="second">
                      {(one.aliases as unknown[])
                        .map((alias) => (typeof alias === 'string' ? alias : String((alias as { name?: string }).name)))
                        .join(', ')}
                    </td>
                  </tr>
                )}
              </FirstThenAll>
            </tbody>
          </table>
        </>
      )}
    </Asked>
  );
};
