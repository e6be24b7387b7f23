import { lazy, Suspense, useId, useState } from 'react';
import { Button } from '../../../components/button';
import { ChoiceButtons } from '../../../components/choice-buttons';
import { COLUMNS } from '../columns';
import { parseSort, type Sort } from '../sort';
import type { View } from '../view';
import styles from './table-toolbar.module.css';

interface TableToolbarProps {
  view: View;
  onChoose: (changes: Partial<View>) => void;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

const FORMS: { value: View['form']; text: string }[] = [
  { value: 'compact', text: 'Compact' },
  { value: 'roomy', text: 'Roomy' },
];

// Columns are chosen once, if at all.
const ColumnsDialog = lazy(() =>
  import('./columns-dialog').then((module) => ({ default: module.ColumnsDialog })),
);

/** How the list is shown and sorted. */
export function TableToolbar({ view, onChoose, sort, onSort }: TableToolbarProps) {
  const [choosing, setChoosing] = useState(false);
  const order = useId();
  return (
    <div className={styles.toolbar}>
      <ChoiceButtons
        label="Form"
        choices={FORMS}
        chosen={view.form}
        onChoose={(form) => onChoose({ form })}
      />
      {view.form === 'compact' && <Button onClick={() => setChoosing(true)}>Columns…</Button>}
      <div className={styles.order}>
        <label htmlFor={order}>Sorted by</label>
        <select id={order} value={sort?.by ?? ''} onChange={({ target }) => onSort(parseSort(target.value))}>
          <option value="">My order</option>
          {COLUMNS.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        {sort && <Button onClick={() => onSort({ ...sort, reversed: !sort.reversed })}>Reverse</Button>}
      </div>
      <Suspense>
        {choosing && (
          <ColumnsDialog
            hidden={view.hidden}
            onChoose={(hidden) => onChoose({ hidden })}
            onClose={() => setChoosing(false)}
          />
        )}
      </Suspense>
    </div>
  );
}
