import { useMutation } from '@tanstack/react-query';
import { failureWords } from '../../../api/problem-error';
import { Button } from '../../../components/button';
import { download } from '../../../components/download';
import { exportAccount } from '../api/export-account';

/** Everything as a file, fetched at the press so that nothing is missing from it. */
export function ExportButton() {
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => exportAccount(),
    onSuccess: (held) =>
      download(
        `stockcast-account-${held.exportedAt.slice(0, 10)}.json`,
        JSON.stringify(held, null, 2),
        'application/json',
      ),
  });
  return (
    <>
      <Button onClick={() => isPending || mutate()} aria-disabled={isPending}>
        {isPending ? 'Collecting…' : 'Download all of it as JSON'}
      </Button>{' '}
      <span role="status" className="small muted">
        {isSuccess && 'Downloaded.'}
      </span>
      {error && (
        <p role="alert" className="small">
          It could not be collected. {failureWords(error)}
        </p>
      )}
    </>
  );
}
