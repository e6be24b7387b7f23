import { useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Instrument } from '../../../api/contract';
import { InstrumentCombobox } from '../../../components/instrument-combobox';
import { instrumentPath } from '../../../domain/instrument-path';
import { useSlashKey } from './use-slash-key';

/** Opens the instrument that is chosen; `/` leads here from anywhere. */
export function InstrumentSearch() {
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  useSlashKey(input);

  function open({ symbol }: Instrument) {
    input.current?.blur();
    navigate(instrumentPath(symbol));
  }

  function browse() {
    input.current?.blur();
    navigate('/instruments');
  }

  return (
    <InstrumentCombobox
      label="Search instruments by symbol or name"
      placeholder="Search indices and stocks"
      onChoose={open}
      onBrowse={browse}
      inputRef={input}
      shortcut="/"
    />
  );
}
