import { useSearchParams } from 'react-router';
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
  const [params, setParams] = useSearchParams();
  const named = params.get('compare')?.split(',').filter(maySymbolBe) ?? suggested;
  const others = [...new Set(named)].filter((symbol) => symbol !== own).slice(0, MOST_COMPARED - 1);

  function write(symbols: readonly string[]) {
    setParams(
      (current) => {
        current.set('compare', symbols.join(','));
        return current;
      },
      { replace: true, preventScrollReset: true },
    );
  }

  return {
    symbols: [own, ...others],
    add: (symbol) => write([...others, symbol]),
    remove: (symbol) => write(others.filter((other) => other !== symbol)),
  };
}
