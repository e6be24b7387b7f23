import type { Company, Instrument } from '../../../api/contract';
import { Section } from '../../../components/section';
import { formatDate } from '../../../format/dates';
import { formatCount } from '../../../format/numbers';
import styles from './company-section.module.css';
import { Followers } from './followers';
import { HeatMap } from './heat-map';

/** How the index moves with the others, and how far it follows New York. */
export function CompanySection({ instrument, company }: { instrument: Instrument; company: Company }) {
  const [pair] = company.pairs;
  return (
    <Section title="With other indices">
      <p className={styles.sentence}>
        How far daily moves go together: 1 is fully, 0 not at all. Above the diagonal of the last{' '}
        {formatCount(pair?.recent.count ?? 0)} sessions that two indices share, below it of five years, up to{' '}
        {formatDate(company.asOf)}.
      </p>
      <div className={styles.parts}>
        <HeatMap symbol={instrument.symbol} company={company} />
        <Followers symbol={instrument.symbol} company={company} />
      </div>
    </Section>
  );
}
