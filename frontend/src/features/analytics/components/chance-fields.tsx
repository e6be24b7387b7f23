import { useEffect, useId, useState } from 'react';
import type { Forecast } from '../../../api/contract';
import { useMarketNow } from '../../../components/use-market-now';
import { formatShortDate } from '../../../format/dates';
import { unitOf } from '../../../format/numbers';
import type { ChanceLine } from '../use-chance-line';
import styles from './chance-fields.module.css';

interface ChanceFieldsProps {
  forecast: Forecast;
  line: ChanceLine;
}

/** The price and the session of the line, to be typed and chosen. */
export function ChanceFields({ forecast: { horizons, instrument }, line }: ChanceFieldsProps) {
  const now = useMarketNow();
  const [price, session] = [useId(), useId()];
  return (
    <div className={styles.fields}>
      <div>
        <label htmlFor={price}>Closes above, in {unitOf(instrument)}</label>
        <PriceField id={price} line={line} />
      </div>
      <div>
        <label htmlFor={session}>On</label>
        <select
          id={session}
          className={styles.field}
          value={line.session.horizon}
          onChange={({ target }) => line.put(line.price, Number(target.value))}
        >
          {horizons.map(({ horizon, date }) => (
            <option key={horizon} value={horizon}>
              {formatShortDate(date, now)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** Follows the line, and moves it as soon as what is typed is a price. */
function PriceField({ id, line: { price, session, put, step } }: { id: string; line: ChanceLine }) {
  const [text, setText] = useState(String(price));
  useEffect(() => {
    setText((typed) => (Number(typed) === price ? typed : String(price)));
  }, [price]);
  const valid = Number(text) > 0;

  return (
    <>
      <input
        id={id}
        className={styles.field}
        type="number"
        inputMode="decimal"
        min="0"
        step={step}
        value={text}
        aria-invalid={!valid}
        aria-describedby={valid ? undefined : `${id}-error`}
        onChange={({ target }) => {
          setText(target.value);
          if (Number(target.value) > 0) put(Number(target.value), session.horizon);
        }}
      />
      {!valid && (
        <p id={`${id}-error`} className={styles.error}>
          Type a price above 0.
        </p>
      )}
    </>
  );
}
