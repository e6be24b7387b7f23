import { useAddressChoices } from '../../components/use-address-choices';
import { maySymbolBe } from '../../domain/instrument-path';

/** How many instruments are compared at most, the page's own among them. */
export const MOST_COMPARED = 4;

interface Compared {
  /** The page's own first. */
  symbols: readonly string[];
  add: (symbol: string) => void;
  remove: (symbol: string) => void;
}

/** Which instruments are compared with one, kept in the address as `compare`. */
export function useCompared(own: string, suggested: readonly string[]): Compared {
  const [params, choose] = useAddressChoices();
  const named = params.get('compare')?.split(',').filter(maySymbolBe) ?? suggested;
  const others = [...new Set(named)].filter((symbol) => symbol !== own).slice(0, MOST_COMPARED - 1);

  const write = (symbols: readonly string[]) => choose({ compare: symbols.join(',') });

  return {
    symbols: [own, ...others],
    add: (symbol) => write([...others, symbol]),
    remove: (symbol) => write(others.filter((other) => other !== symbol)),
  };
}
