import styles from './place-bar.module.css';

const WIDTH = 100;
const HEIGHT = 10;

/** A place between the least and the most; the number next to it says the same. */
export function PlaceBar({ place, wide = false }: { place: number; wide?: boolean }) {
  return (
    <svg
      className={wide ? `${styles.bar} ${styles.wide}` : styles.bar}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <line className={styles.axis} x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <rect className={styles.place} x={1 + place * (WIDTH - 5)} y="0" width="3" height={HEIGHT} />
    </svg>
  );
}
