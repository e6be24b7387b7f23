import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { Skeleton } from '../../../components/skeleton';
import { instrumentPath } from '../../../domain/instrument-path';
import type { Entry } from '../change';
import { type Column, isCurrent } from '../columns';
import type { TableProps } from '../table-props';
import { type Steps, useReorderable } from '../use-reorderable';
import { CompactCell } from './compact-cell';
import styles from './compact-table.module.css';
import { DetailsButton } from './details-button';
import { ForecastStanding } from './forecast-standing';
import { RowControls } from './row-controls';

interface CompactRowProps
  extends Pick<TableProps, 'scale' | 'onRemove' | 'renderRequestable' | 'renderNotes'> {
  entry: Entry;
  /** The columns that share the name's cell. */
  head: readonly Column[];
  /** The others, by the cell that they share. */
  cells: readonly (readonly Column[])[];
  narrow: boolean;
  /** The day of the closes that need not give it. */
  usualDate: string | undefined;
  steps: Steps | null;
}

// Details are opened one at a time, if at all.
const WatchlistRow = lazy(() =>
  import('./watchlist-row').then((module) => ({ default: module.WatchlistRow })),
);

const isOfForecast = (shared: readonly Column[]) => shared.some(({ ofForecast }) => ofForecast);

/** An entry on a line, with its roomy form below it once that is asked for. */
export function CompactRow(props: CompactRowProps) {
  const { entry, head, cells, narrow, usualDate, steps, onRemove, ...drawn } = props;
  const { symbol, name } = entry.instrument;
  const [open, setOpen] = useState(false);
  const { place, isDragging, mover } = useReorderable(symbol, steps);
  const controls = <RowControls name={name} mover={mover} onRemove={() => onRemove(entry)} />;
  const ofForecast = cells.filter(isOfForecast);
  return (
    <tbody {...place} className={isDragging ? styles.dragged : undefined}>
      {drawn.renderRequestable(entry, ({ ask, announcement }) => (
        <tr>
          <th scope="row" className={styles.name}>
            <Link to={instrumentPath(symbol)}>{name}</Link>
            {head.map(({ id }) => (
              <CompactCell key={id} id={id} entry={entry} usualDate={usualDate} />
            ))}
            {announcement}
          </th>
          {cells.map((shared) => {
            if (entry.arriving) return <Arriving key={shared[0]?.id} />;
            if (!isOfForecast(shared) || isCurrent(entry)) {
              return (
                <td key={shared[0]?.id} className={styles[shared[0]?.id ?? '']}>
                  {shared.map(({ id }) => (
                    <CompactCell key={id} id={id} entry={entry} usualDate={usualDate} />
                  ))}
                </td>
              );
            }
            return (
              shared === ofForecast[0] && (
                <td key="standing" colSpan={ofForecast.length} className={styles.standing}>
                  <ForecastStanding entry={entry} ask={ask} />
                </td>
              )
            );
          })}
          <td>
            <div className={styles.controls}>
              {!narrow && controls}
              <DetailsButton name={name} open={open} onToggle={() => setOpen(!open)} />
            </div>
          </td>
        </tr>
      ))}
      {open && (
        <tr>
          <td colSpan={cells.length + 2} className={styles.details}>
            <Suspense fallback={<Skeleton height="8rem" />}>
              <WatchlistRow entry={entry} {...drawn} controls={narrow && controls} />
            </Suspense>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Arriving() {
  return (
    <td>
      <Skeleton width="3rem" height="1rem" />
    </td>
  );
}
