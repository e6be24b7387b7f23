import { useQueries } from '@tanstack/react-query';
import { forecastQuery } from '../../../api/get-forecast';
import { InstrumentCombobox } from '../../../components/instrument-combobox';
import { Section } from '../../../components/section';
import { MOST_COMPARED, useCompared } from '../use-compared';
import { CompareTable } from './compare-table';

interface CompareSectionProps {
  symbol: string;
  /** What it is compared with at first. */
  suggested: readonly string[];
}

/** The ranges of two to four instruments in per cent, side by side. */
export function CompareSection({ symbol, suggested }: CompareSectionProps) {
  const { symbols, add, remove } = useCompared(symbol, suggested);
  const forecasts = useQueries({ queries: symbols.map((one) => forecastQuery(one)) });
  const rows = symbols.map((one, place) => ({ symbol: one, query: forecasts[place] }));
  return (
    <Section
      title="Compare"
      actions={
        symbols.length < MOST_COMPARED && (
          <InstrumentCombobox
            label="Add an instrument to compare"
            placeholder="Compare with…"
            onChoose={(chosen) => symbols.includes(chosen.symbol) || add(chosen.symbol)}
            remark={(found) => (symbols.includes(found.symbol) ? 'Is compared' : null)}
          />
        )
      }
    >
      <CompareTable own={symbol} rows={rows} onRemove={remove} />
    </Section>
  );
}
