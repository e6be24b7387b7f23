import styles from './marks.module.css';

/** One mark a forecast that has come due, the newest last: low where its close was inside, high where it was not. */
export function Marks({ marks }: { marks: readonly boolean[] }) {
  const outside = marks.filter((inside) => !inside).length;
  return (
    <svg
      className={styles.marks}
      viewBox={`0 0 ${4 * marks.length} 12`}
      width={4 * marks.length}
      height="12"
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={`${marks.length - outside} of the last ${marks.length} closes inside the range, ${outside} outside`}
    >
      <path className={styles.inside} d={bars(marks, true)} />
      <path className={styles.outside} d={bars(marks, false)} />
    </svg>
  );
}

/** The marks of one kind in one path: sixty elements a row would be slow on a phone. */
function bars(marks: readonly boolean[], wanted: boolean): string {
  const [top, height] = wanted ? [5, 3] : [0, 12];
  return marks
    .map((inside, place) => (inside === wanted ? `M${4 * place} ${top}h3v${height}h-3z` : ''))
    .join('');
}
