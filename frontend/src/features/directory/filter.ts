import type { ListedInstrument } from '../../api/contract';
import type { Filter } from './use-filter';

/** The instruments of which every word typed starts a word of the name or of the symbol. */
export function filtered(
  instruments: readonly ListedInstrument[],
  { text, onlyWithPrices }: Filter,
): ListedInstrument[] {
  const wanted = wordsOf(text);
  return instruments.filter((instrument) => {
    const words = wordsOf(`${instrument.name} ${instrument.symbol}`);
    return (
      (instrument.hasPrices || !onlyWithPrices) &&
      wanted.every((start) => words.some((word) => word.startsWith(start)))
    );
  });
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
