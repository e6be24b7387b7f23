import { useMedia } from '../../../components/use-media';
import { formatDate } from '../../../format/dates';
import { formatPercent } from '../../../format/numbers';
import type { Entry } from '../change';
import { COLUMNS, type Column, type ColumnId } from '../columns';
import type { Sort } from '../sort';
import type { TableProps } from '../table-props';
import { ColumnHeading } from './column-heading';
import { CompactRow } from './compact-row';
import styles from './compact-table.module.css';
import { Reordering } from './reordering';

interface CompactTableProps extends TableProps {
  /** Those beside the name. */
  columns: readonly Column[];
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** Too narrow for all columns side by side: they share lines. */
const NARROW = '(max-width: 64rem)';

/** A line an entry; its details open below it. */
export function CompactTable({ entries, columns, sort, onSort, fixed, onMove, ...drawn }: CompactTableProps) {
  const narrow = useMedia(NARROW);
  const asOf = usualDate(entries);
  const [head = [], ...cells] = cellsOf(columns, narrow);
  return (
    <Reordering entries={entries} fixed={fixed} onMove={onMove}>
      {(stepsOf) => (
        <table className={styles.table}>
          <caption>
            {asOf && `Closes of ${formatDate(asOf)}, where a row gives no other date. `}
            Ranges of {formatPercent(0.8)}.
          </caption>
          <thead>
            <tr>
              {[[NAME, ...head], ...cells].map((shared) => (
                <ColumnHeading key={shared[0]?.id} columns={shared} sort={sort} onSort={onSort} />
              ))}
              <td />
            </tr>
          </thead>
          {entries.map((entry) => (
            <CompactRow
              key={entry.instrument.symbol}
              entry={entry}
              head={head}
              cells={cells}
              narrow={narrow}
              usualDate={asOf}
              steps={stepsOf(entry)}
              {...drawn}
            />
          ))}
        </table>
      )}
    </Reordering>
  );
}

const NAME = COLUMNS.find(({ id }) => id === 'name') as Column;

/** The day of most closes; undefined while there are none. */
function usualDate(entries: readonly Entry[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { quote } of entries) {
    if (quote) counts.set(quote.asOf, (counts.get(quote.asOf) ?? 0) + 1);
  }
  return [...counts].toSorted(([, first], [, second]) => second - first)[0]?.[0];
}

/** What shares a cell where not all columns fit side by side; a price of now has the place of the last session's change. */
const sharedIn = (columns: readonly Column[]): readonly (readonly ColumnId[])[] => [
  ['outcome'],
  ['close', columns.some(({ id }) => id === 'now') ? 'now' : 'change'],
  ['range', 'week'],
  ['width', 'course'],
];

/** The columns by the cell that they have, what shares the name's cell first. */
function cellsOf(columns: readonly Column[], narrow: boolean): Column[][] {
  if (!narrow) return [[], ...columns.map((column) => [column])];
  const [head = [], ...cells] = sharedIn(columns).map((ids) => columns.filter(({ id }) => ids.includes(id)));
  return [head, ...cells.filter((shared) => shared.length > 0)];
}
