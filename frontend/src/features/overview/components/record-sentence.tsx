import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { NextDayRecord } from '../../../api/contract';
import { indicesQuery } from '../../../api/get-indices';
import { useLiveName } from '../../../components/use-live-name';
import { formatCount, formatPercent, formatSignedPercent } from '../../../format/numbers';
import styles from './record-sentence.module.css';

/** First of all: how the forecasts that have come due did. */
export function RecordSentence() {
  const { data: indices, isPending } = useQuery(indicesQuery);
  const name = useLiveName();
  const records = indices?.flatMap(({ record }) => record ?? []) ?? [];
  if (isPending) return <div className={styles.sentence} aria-hidden="true" />;
  if (records.length === 0) return null;
  const sum = (of: (record: NextDayRecord) => number) =>
    records.reduce((total, record) => total + of(record), 0);
  const count = sum((record) => record.count);
  const inside = sum((record) => record.inside80);
  const naiveLoss = (record: NextDayRecord) => record.naiveCrps * record.count;
  const skill = sum((record) => record.skill * naiveLoss(record)) / sum(naiveLoss);
  return (
    <p className={styles.sentence}>
      <span className={styles.figure}>{formatPercent(inside / count)}</span>
      <span>
        <strong>{name}:</strong> {formatCount(inside)} of {formatCount(count)} closes of {records.length}{' '}
        indices were inside the {formatPercent(0.8)} range forecast the evening before. Skill against the
        naive forecast: {formatSignedPercent(skill)}. <Link to="/record">The whole record</Link>
      </span>
    </p>
  );
}
