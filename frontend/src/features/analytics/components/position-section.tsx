import type { ReactNode } from 'react';
import type { Instrument, PricePosition } from '../../../api/contract';
import { Section } from '../../../components/section';
import { averageSentence, drawdownSentence, yearSentence } from '../../../domain/analytics-sentences';
import { formatDate } from '../../../format/dates';
import { formatClose } from '../../../format/numbers';
import { PlaceBar } from './place-bar';
import styles from './position-section.module.css';

interface PositionSectionProps {
  instrument: Instrument;
  position: PricePosition;
}

/** Where the last close stands among the earlier ones. */
export function PositionSection({ instrument, position }: PositionSectionProps) {
  const { drawdown, year, average } = position;
  const price = (value: number) => formatClose(value, instrument);
  return (
    <Section title="Where it stands">
      <div className={styles.positions}>
        <Position title="From the high" sentence={drawdownSentence(position)}>
          <p className="small muted">
            Highest close {price(drawdown.high)}, of all since {formatDate(drawdown.since)}
          </p>
        </Position>
        <Position title="In 52 weeks" sentence={yearSentence(position)}>
          <PlaceBar place={year.place} wide />
          <p className={styles.ends}>
            <span>
              {price(year.low)} <span className="muted">{formatDate(year.lowDate)}</span>
            </span>
            <span>
              {price(year.high)} <span className="muted">{formatDate(year.highDate)}</span>
            </span>
          </p>
        </Position>
        <Position
          title="From the 200-session line"
          sentence={averageSentence(position) ?? 'There are fewer than 200 sessions yet.'}
        >
          {average && <p className="small muted">The mean is {price(average.average)}</p>}
        </Position>
      </div>
      <p className="small muted reading">
        A description of the past: none of these is an input of the forecast’s middle, and none is a sign of
        where the price goes. Closes are adjusted for splits and dividends where the history is.
      </p>
    </Section>
  );
}

function Position({ title, sentence, children }: { title: string; sentence: string; children: ReactNode }) {
  return (
    <div className={styles.position}>
      <h3>{title}</h3>
      <p>{sentence}</p>
      {children}
    </div>
  );
}
