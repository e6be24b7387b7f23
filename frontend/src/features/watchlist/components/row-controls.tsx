import type { Mover } from '../use-reorderable';
import styles from './row-controls.module.css';
import { Sign } from './sign';

interface RowControlsProps {
  name: string;
  mover: Mover | null;
  onRemove: () => void;
}

/** Moves the row, by dragging or a step at a time, and takes it off the list. */
export function RowControls({ name, mover, onRemove }: RowControlsProps) {
  return (
    <div className={styles.controls}>
      {mover && (
        <>
          <span className={styles.grip} title="Drag to move" {...mover.grip} aria-hidden="true">
            <Sign path="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" />
          </span>
          <StepButton label={`Move ${name} up`} path="M8 13V3.5M4 7l4-4 4 4" by={-1} mover={mover} />
          <StepButton label={`Move ${name} down`} path="M8 3v9.5M4 9l4 4 4-4" by={1} mover={mover} />
        </>
      )}
      <button type="button" className={styles.control} onClick={onRemove} title={`Remove ${name}`}>
        <span className="visually-hidden">Remove {name}</span>
        <Sign path="m4 4 8 8M12 4l-8 8" />
      </button>
    </div>
  );
}

interface StepButtonProps {
  label: string;
  path: string;
  by: -1 | 1;
  mover: Mover;
}

function StepButton({ label, path, by, mover }: StepButtonProps) {
  const atTheEnd = by < 0 ? mover.isFirst : mover.isLast;
  return (
    <button
      type="button"
      className={styles.control}
      // Not `disabled`: an entry that has come to the end must not lose the focus.
      aria-disabled={atTheEnd}
      onClick={(event) => atTheEnd || mover.move(by, event.currentTarget)}
      title={label}
    >
      <span className="visually-hidden">{label}</span>
      <Sign path={path} />
    </button>
  );
}
