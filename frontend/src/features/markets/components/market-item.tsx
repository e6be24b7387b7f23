import type { Market } from '../../../api/contract';
import { ChangingText } from '../../../components/changing-text';
import { statusAt } from '../../../domain/market-hours';
import styles from './market-hours.module.css';

export function MarketItem({ market, now }: { market: Market; now: Date }) {
  const { open, countdown, when, localTime } = statusAt(market, now);
  return (
    <li className={styles.item}>
      <p className={styles.name}>{market.name}</p>
      <p>
        <span className={open ? styles.open : styles.closed} aria-hidden="true" />
        <ChangingText>{`${open ? 'Open' : 'Closed'}, ${countdown}`}</ChangingText>
      </p>
      <p className="muted">
        <ChangingText>{`${open ? 'Until' : 'From'} ${when} there; it is ${localTime} now`}</ChangingText>
      </p>
    </li>
  );
}
