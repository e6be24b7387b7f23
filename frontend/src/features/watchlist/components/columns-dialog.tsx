import { useState } from 'react';
import { FormDialog } from '../../../components/form-dialog';
import { COLUMNS, type ColumnId } from '../columns';
import styles from './columns-dialog.module.css';

interface ColumnsDialogProps {
  hidden: readonly ColumnId[];
  onChoose: (hidden: ColumnId[]) => void;
  onClose: () => void;
}

const CHOICES = COLUMNS.filter(({ id }) => id !== 'name');

/** Asks which columns the compact table shows. */
export function ColumnsDialog({ hidden, onChoose, onClose }: ColumnsDialogProps) {
  const [left, setLeft] = useState(hidden);
  return (
    <FormDialog
      title="Columns"
      action="Show these"
      busy={false}
      problem=""
      onSubmit={() => {
        onChoose([...left]);
        onClose();
      }}
      onClose={onClose}
    >
      <p className="small muted">
        Next to the name, in this browser. What a row leaves out is in its details.
      </p>
      {CHOICES.map(({ id, title, words }) => (
        <label key={id} className={styles.choice}>
          <input
            type="checkbox"
            checked={!left.includes(id)}
            onChange={({ target }) =>
              setLeft(target.checked ? left.filter((other) => other !== id) : [...left, id])
            }
          />
          {title} <span className="small muted">{words}</span>
        </label>
      ))}
    </FormDialog>
  );
}
