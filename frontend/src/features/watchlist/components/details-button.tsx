import styles from './row-controls.module.css';
import { Sign } from './sign';

interface DetailsButtonProps {
  name: string;
  open: boolean;
  onToggle: () => void;
}

/** Opens an entry's roomy form below its line. */
export function DetailsButton({ name, open, onToggle }: DetailsButtonProps) {
  return (
    <button
      type="button"
      className={styles.control}
      aria-expanded={open}
      onClick={onToggle}
      title={`Details of ${name}`}
    >
      <span className="visually-hidden">Details of {name}</span>
      <Sign path={open ? 'm4 10 4-4 4 4' : 'm4 6 4 4 4-4'} />
    </button>
  );
}
