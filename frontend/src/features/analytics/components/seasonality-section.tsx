import type { Analytics, Season } from '../../../api/contract';
import { isBeyondChance } from '../../../chart/plots/chance';
import { SeasonsPlot } from '../../../chart/plots/seasons-plot';
import table from '../../../components/data-table.module.css';
import { Section } from '../../../components/section';
import { spanInWords } from '../../../domain/range-words';
import { formatDate, monthInitial, monthName, weekdayName, weekdayShort } from '../../../format/dates';
import { formatCount, formatPercent, formatSignedPercent } from '../../../format/numbers';
import styles from './seasonality-section.module.css';

interface Kind {
  title: string;
  seasons: readonly Season[];
  heading: string;
  nameOf: (number: number) => string;
  shortOf: (number: number) => string;
  digits: number;
}

/** Mean returns by month and weekday, folded: a curiosity that the forecast does not use. */
export function SeasonalitySection({ seasonality }: Pick<Analytics, 'seasonality'>) {
  const { from, to, months, weekdays } = seasonality;
  const kinds: Kind[] = [
    {
      title: 'By month',
      heading: 'Month',
      seasons: months,
      nameOf: monthName,
      shortOf: monthInitial,
      digits: 1,
    },
    {
      title: 'By day of the week',
      heading: 'Day',
      seasons: weekdays,
      nameOf: weekdayName,
      shortOf: weekdayShort,
      digits: 2,
    },
  ];
  return (
    <Section title="Seasons">
      <details className={styles.details}>
        <summary>Mean returns by month and by day of the week. The forecast does not use them.</summary>
        <p className={styles.words}>
          From {formatDate(from)} to {formatDate(to)}. Chance alone leaves all means of a kind within their
          bands with a probability of {formatPercent(0.95)}; a ring is a mean beyond. The forecast does not
          use them.
        </p>
        <div className={styles.kinds}>
          {kinds.map((kind) => (
            <Seasons key={kind.title} {...kind} />
          ))}
        </div>
      </details>
    </Section>
  );
}

function Seasons({ title, heading, seasons, nameOf, shortOf, digits }: Kind) {
  const beyond = seasons.filter(isBeyondChance);
  const finding =
    beyond.length === 0
      ? 'Chance explains them all.'
      : `Beyond chance: ${beyond.map(({ number }) => nameOf(number)).join(', ')}.`;
  const percent = (value: number) => formatSignedPercent(value, digits);
  return (
    <figure className={styles.kind}>
      <figcaption>
        <strong>{title}</strong> <span className="muted">{finding}</span>
      </figcaption>
      <SeasonsPlot
        label={`${title}. ${finding}`}
        seasons={seasons}
        nameOf={({ number }) => shortOf(number)}
      />
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">Mean</th>
            <th scope="col">n</th>
            <th scope="col">By chance</th>
          </tr>
        </thead>
        <tbody>
          {seasons.map(({ number, mean, count, chance }) => (
            <tr key={number}>
              <th scope="row">{nameOf(number)}</th>
              <td>{percent(mean)}</td>
              <td>{formatCount(count)}</td>
              <td>{chance ? spanInWords(chance, percent) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
