import { Link } from 'react-router';
import styles from './footer.module.css';

export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          <strong>Not financial advice.</strong> A forecast is a statement of probability: a range that holds
          80 times in 100 misses the other 20.
        </p>
        <p>
          Prices are daily closes. Every forecast names its exact inputs, which can be downloaded from its
          page; as shipped, the site runs on a <Link to="/about#data">sample of public data sets</Link> that
          ended years ago.
        </p>
        <p>
          <Link to="/instruments">All instruments</Link>
          {' · '}
          <Link to="/about">How it works</Link>
          {' · '}Charts by{' '}
          <a href="https://www.tradingview.com/" rel="noopener">
            TradingView Lightweight Charts™
          </a>
        </p>
      </div>
    </footer>
  );
}
