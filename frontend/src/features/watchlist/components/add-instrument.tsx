import type { Instrument } from '../../../api/contract';
import { InstrumentCombobox } from '../../../components/instrument-combobox';
import type { Entry } from '../change';

interface AddInstrumentProps {
  entries: readonly Entry[];
  onAdd: (instrument: Instrument) => void;
}

/** Finds an instrument and puts it at the end of the list. */
export function AddInstrument({ entries, onAdd }: AddInstrumentProps) {
  const listed = new Set(entries.map(({ instrument }) => instrument.symbol));
  return (
    <InstrumentCombobox
      label="Add an instrument to your watchlist"
      placeholder="Add an index or a stock"
      onChoose={(instrument) => listed.has(instrument.symbol) || onAdd(instrument)}
      remark={({ symbol }) => (listed.has(symbol) ? 'On your list' : null)}
    />
  );
}
