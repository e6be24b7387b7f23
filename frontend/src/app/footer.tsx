import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { marketsQuery } from '../api/get-markets';
import { sourcesInWords } from '../domain/price-sources';
import styles from './footer.module.css';

export function Footer() {
  const { data } = useQuery(marketsQuery);
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          <strong>Not financial advice.</strong> A forecast is a statement of probability: a range that holds
          80 times in 100 misses the other 20.
        </p>
        <p>
          Prices are <Link to="/about#data">daily closes</Link>
          {data && ` from ${sourcesInWords(data.sources)}`}. Every forecast names its exact inputs, which can
          be downloaded from its page.
        </p>
        <p>
          <Link to="/instruments">All instruments</Link>
          {' · '}
          <Link to="/record">The record</Link>
          {' · '}
          <Link to="/about">How it works</Link>
          {' · '}
          <Link to="/api">The API</Link>
          {' · '}Charts by{' '}
          <a href="https://www.tradingview.com/" rel="noopener">
            TradingView Lightweight Charts™
          </a>
        </p>
      </div>
    </footer>
  );
}
