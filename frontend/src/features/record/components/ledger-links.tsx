import type { InstrumentScores } from '../../../api/contract';
import { Section } from '../../../components/section';
import styles from './ledger-links.module.css';

/** The ledger of every instrument, to download. */
export function LedgerLinks({ instruments }: { instruments: readonly InstrumentScores[] }) {
  return (
    <Section title="The ledger, to check it yourself">
      <p className="reading">
        One line for each outcome: when the forecast was made and by which model, its nine quantiles, the
        close and the scores. All plots and numbers of the published forecasts on this page can be computed
        from these files.
      </p>
      <ul className={styles.links}>
        {instruments.map(({ instrument: { symbol, name } }) => (
          <li key={symbol}>
            <a
              href={`/api/forecasts/${encodeURIComponent(symbol)}/ledger.csv`}
              download={`${symbol}-ledger.csv`}
            >
              {name} (CSV)
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
