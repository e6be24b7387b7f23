import type { ReactNode } from 'react';
import { RangeKey } from '../../../components/range-key';
import type { TableProps } from '../table-props';
import type { Mover } from '../use-reorderable';
import { type Steps, useReorderable } from '../use-reorderable';
import { Reordering } from './reordering';
import styles from './roomy-list.module.css';
import { RowControls } from './row-controls';
import { WatchlistRow } from './watchlist-row';

/** The entries one below the other, each with its prices, bars and notes. */
export function RoomyList({ entries, fixed, onMove, onRemove, ...drawn }: TableProps) {
  return (
    <>
      <RangeKey scale={drawn.scale} />
      <Reordering entries={entries} fixed={fixed} onMove={onMove}>
        {(stepsOf) => (
          <ul className={styles.list}>
            {entries.map((entry) => (
              <RoomyItem
                key={entry.instrument.symbol}
                symbol={entry.instrument.symbol}
                steps={stepsOf(entry)}
              >
                {(mover) => (
                  <WatchlistRow
                    entry={entry}
                    {...drawn}
                    controls={
                      <RowControls
                        name={entry.instrument.name}
                        mover={mover}
                        onRemove={() => onRemove(entry)}
                      />
                    }
                  />
                )}
              </RoomyItem>
            ))}
          </ul>
        )}
      </Reordering>
    </>
  );
}

interface RoomyItemProps {
  symbol: string;
  steps: Steps | null;
  children: (mover: Mover | null) => ReactNode;
}

function RoomyItem({ symbol, steps, children }: RoomyItemProps) {
  const { place, isDragging, mover } = useReorderable(symbol, steps);
  return (
    <li {...place} className={`${styles.item} ${isDragging ? styles.dragged : ''}`}>
      {children(mover)}
    </li>
  );
}
