import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ChoiceButtons } from '../../../components/choice-buttons';
import { RangeKey } from '../../../components/range-key';
import { outlookOf } from '../../../domain/outlook';
import { type PercentScale, percentScaleOf } from '../../../domain/percent-scale';
import { type Entry, moveTo, type Placement } from '../change';
import { parseSort, type Sort, sorted } from '../sort';
import { ReorderableList } from './reorderable-list';
import { WatchlistRow } from './watchlist-row';
import styles from './watchlist-table.module.css';

interface WatchlistTableProps {
  entries: Entry[];
  onPlace: (placement: Placement, words: string) => void;
  onRemove: (entry: Entry) => void;
  renderForecast: RenderForecast;
  renderNotes: (entry: Entry) => ReactNode;
}

/** Draws an entry's forecast, its range bars on the scale that all share. */
export type RenderForecast = (entry: Entry, scale: PercentScale) => ReactNode;

const SORT_CHOICES: { value: Sort; text: string }[] = [
  { value: 'own', text: 'My order' },
  { value: 'name', text: 'Name' },
  { value: 'change', text: 'Change' },
  { value: 'range', text: 'Widest range' },
];

export function WatchlistTable(props: WatchlistTableProps) {
  const { entries, onPlace, onRemove, renderForecast, renderNotes } = props;
  const [params, setParams] = useSearchParams();
  const sort = parseSort(params.get('sort'));
  const scale = percentScaleOf(entries.flatMap((entry) => outlookOf(entry) ?? []));

  function move(entry: Entry, position: number) {
    const placement = moveTo(entries, entry, position);
    if (placement) {
      onPlace(placement, `${entry.instrument.name} is now number ${position + 1} of ${entries.length}.`);
    }
  }

  return (
    <>
      <div className={styles.toolbar}>
        <ChoiceButtons
          label="Sorted by"
          choices={SORT_CHOICES}
          chosen={sort}
          onChoose={(value) => setParams((now) => withSort(now, value), { replace: true })}
        />
        <RangeKey scale={scale} />
      </div>
      <ReorderableList entries={sorted(entries, sort)} fixed={sort !== 'own'} onMove={move}>
        {(entry, mover) => (
          <WatchlistRow
            entry={entry}
            forecast={renderForecast(entry, scale)}
            notes={renderNotes(entry)}
            mover={mover}
            onRemove={() => onRemove(entry)}
          />
        )}
      </ReorderableList>
    </>
  );
}

function withSort(params: URLSearchParams, sort: Sort): URLSearchParams {
  const changed = new URLSearchParams(params);
  changed.delete('sort');
  if (sort !== 'own') changed.set('sort', sort);
  return changed;
}
