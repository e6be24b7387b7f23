import { useMutation } from '@tanstack/react-query';
import type { ForecastInput } from '../../../api/contract';
import { Button } from '../../../components/button';
import { hasItsHash } from '../check-input';
import styles from './provenance-section.module.css';

/** Computes the SHA-256 of every input in the browser and compares it with the one stated. */
export function HashCheck({ inputs }: { inputs: readonly ForecastInput[] }) {
  const { mutate, data, isPending, isError } = useMutation({
    mutationFn: async () => {
      const checked = await Promise.all(inputs.map(({ sha256 }) => hasItsHash(sha256)));
      return inputs.filter((_, place) => !checked[place]);
    },
  });
  return (
    <div className={styles.check}>
      <Button onClick={() => mutate()} disabled={isPending}>
        {isPending ? 'Checking…' : 'Check the inputs in this browser'}
      </Button>
      <p role="status">
        {data?.length === 0 && 'Your browser computed the same SHA-256 of every input.'}
        {data !== undefined &&
          data.length > 0 &&
          `The stored input of ${data.map(({ symbol }) => symbol).join(' and ')} has another SHA-256.`}
        {isError && 'The inputs cannot be fetched right now, so nothing was checked.'}
      </p>
    </div>
  );
}
