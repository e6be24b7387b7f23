import type { Market } from '../../../api/contract';
import { ChangingText } from '../../../components/changing-text';
import { dayShare, hoursOf, statusAt } from '../../../domain/market-hours';
import styles from './market-hours.module.css';

/** One exchange on the strip of the day: when its session is, and whether it is open. */
export function MarketRow({ market, now }: { market: Market; now: Date }) {
  const { open, countdown, when } = statusAt(market, now);
  return (
    <li className={styles.row}>
      <span className={styles.name}>{market.name}</span>
      <span className={styles.strip} aria-hidden="true">
        {hoursOf(market).map(({ from, to }) => (
          <span
            key={from}
            className={open ? styles.open : styles.closed}
            style={{ insetInlineStart: percent(from), width: percent(to - from) }}
          />
        ))}
        <span className={styles.now} style={{ insetInlineStart: percent(dayShare(now)) }} />
      </span>
      <span className={styles.words}>
        <span className={styles.state}>
          <ChangingText>{open ? 'Open, ' : 'Closed, '}</ChangingText>
        </span>
        <ChangingText>{countdown}</ChangingText>
        <span className={styles.when}>
          {' '}
          <ChangingText>{when}</ChangingText>
        </span>
      </span>
    </li>
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
