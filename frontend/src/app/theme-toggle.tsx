import { chooseTheme } from '../styles/theme';
import { useTheme } from '../styles/use-theme';
import styles from './theme-toggle.module.css';

export function ThemeToggle() {
  const other = useTheme() === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className={styles.toggle}
      onClick={() => chooseTheme(other)}
      title={`Use the ${other} theme`}
    >
      <span className="visually-hidden">Use the {other} theme</span>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="7.25" />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" />
      </svg>
    </button>
  );
}
