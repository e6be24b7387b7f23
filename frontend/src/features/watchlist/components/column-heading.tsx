import type { Column } from '../columns';
import { pressed, type Sort } from '../sort';
import styles from './column-heading.module.css';
import shared from './compact-table.module.css';

interface ColumnHeadingProps {
  columns: readonly Column[];
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** The heading of columns that share a cell; a press sorts by one of them, and another the other way round. */
export function ColumnHeading({ columns, sort, onSort }: ColumnHeadingProps) {
  const sorting = columns.find(({ id }) => id === sort?.by);
  return (
    <th
      scope="col"
      aria-sort={sorting && directionOf(sorting, sort)}
      className={`${styles.heading} ${shared[columns[0]?.id ?? ''] ?? ''}`}
    >
      {columns.map(({ id, title, words }) => (
        <button key={id} type="button" title={words} onClick={() => onSort(pressed(sort, id))}>
          {title}
          {id === sorting?.id && (
            <span aria-hidden="true">{directionOf(sorting, sort) === 'ascending' ? ' ↑' : ' ↓'}</span>
          )}
        </button>
      ))}
    </th>
  );
}

function directionOf({ id }: Column, sort: Sort): 'ascending' | 'descending' {
  return (id === 'name') === !sort?.reversed ? 'ascending' : 'descending';
}
