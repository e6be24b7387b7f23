import type { ReturnShape } from '../../../api/contract';
import { ShapePlot } from '../../../chart/plots/shape-plot';
import table from '../../../components/data-table.module.css';
import { Section } from '../../../components/section';
import { shapeSentence } from '../../../domain/analytics-sentences';
import { percentSpan } from '../../../domain/range-words';
import { formatPercent } from '../../../format/numbers';
import styles from './shape-section.module.css';
import { SpanOf } from './span-of';

/** The forecast of the next week as a density, compared with what such weeks have been. */
export function ShapeSection({ shape }: { shape: ReturnShape }) {
  const sentence = shapeSentence(shape);
  return (
    <Section title="The shape of the next week">
      <p className={styles.sentence}>{sentence}</p>
      <figure>
        <ShapePlot
          label={`The density of the forecast over the histogram of past changes. ${sentence}`}
          shape={shape}
        />
        <figcaption className={styles.caption}>
          Line: the density of the forecast, its outermost {formatPercent(0.025, 1)} filled. Bars: the changes
          over {shape.horizon} sessions in the last five years, dotted where their outermost{' '}
          {formatPercent(0.025, 1)} begin.
        </figcaption>
      </figure>
      <details className={styles.details}>
        <summary>The shape in numbers</summary>
        <Bins shape={shape} />
      </details>
    </Section>
  );
}

function Bins({ shape: { bins } }: { shape: ReturnShape }) {
  return (
    <table className={table.table}>
      <caption>The first and the last row also hold all that lies beyond</caption>
      <thead>
        <tr>
          <th scope="col">Change</th>
          <th scope="col">Forecast</th>
          <th scope="col">Last five years</th>
        </tr>
      </thead>
      <tbody>
        {bins.map(({ from, to, forecast, history, interval }) => (
          <tr key={from}>
            <th scope="row">{percentSpan(from, to)}</th>
            <td>{formatPercent(forecast, 1)}</td>
            <td>
              {formatPercent(history, 1)}
              <SpanOf
                band={interval}
                format={(share) => formatPercent(share, 1)}
                what={`${formatPercent(0.95)} interval`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
