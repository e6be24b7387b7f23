import styles from './switch.module.css';

interface SwitchProps {
  text: string;
  /** What it changes of the chart, which decides its colour. */
  adds: 'naive' | 'fan' | 'scale';
  /** How the request for what it shows stands. */
  remark?: string | null;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

export function Switch({ text, adds, remark = null, on, onSwitch }: SwitchProps) {
  return (
    <span className={styles.choice}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state
          role="switch"
          className="visually-hidden"
          checked={on}
          onChange={(event) => onSwitch(event.target.checked)}
        />
        <span className={`${styles.track} ${styles[adds]}`} />
        {text}
      </label>
      <span role="status" className="muted">
        {remark}
      </span>
    </span>
  );
}
