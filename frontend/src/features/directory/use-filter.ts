import { useSearchParams } from 'react-router';

export interface Filter {
  text: string;
  onlyWithPrices: boolean;
}

/** What is shown of the list. The address keeps it, for whoever comes back from an instrument. */
export function useFilter(): [Filter, (filter: Filter) => void] {
  const [params, setParams] = useSearchParams();
  const filter = { text: params.get('name') ?? '', onlyWithPrices: params.get('prices') === 'here' };

  function change({ text, onlyWithPrices }: Filter) {
    setParams(
      { ...(text !== '' && { name: text }), ...(onlyWithPrices && { prices: 'here' }) },
      { replace: true, preventScrollReset: true },
    );
  }

  return [filter, change];
}
