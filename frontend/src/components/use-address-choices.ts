import { useSearchParams } from 'react-router';

/** What is chosen on a page and kept behind the ? of its address, and how to choose. */
export function useAddressChoices(): [URLSearchParams, (choices: Readonly<Record<string, string>>) => void] {
  const [params, setParams] = useSearchParams();

  function choose(choices: Readonly<Record<string, string>>) {
    setParams(
      (current) => {
        for (const [name, value] of Object.entries(choices)) current.set(name, value);
        return current;
      },
      // At once, so that two choices made quickly both end up in the address.
      { replace: true, preventScrollReset: true, flushSync: true },
    );
  }

  return [params, choose];
}
