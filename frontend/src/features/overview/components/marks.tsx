import styles from './marks.module.css';

/** One mark a forecast that has come due, the newest last: low where its close was inside, high where it was not. */
export function Marks({ marks }: { marks: readonly boolean[] }) {
  const outside = marks.filter((inside) => !inside).length;
  return (
    <svg
      className={styles.marks}
      viewBox={`0 0 ${4 * marks.length} 12`}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={`${marks.length - outside} of the last ${marks.length} closes inside the range, ${outside} outside`}
    >
      {marks.map((inside, place) => (
        <rect
          key={place}
          x={4 * place}
          y={inside ? 5 : 0}
          width="3"
          height={inside ? 3 : 12}
          className={inside ? styles.inside : styles.outside}
        />
      ))}
    </svg>
  );
}
