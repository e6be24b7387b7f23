import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { WatchlistSummary } from '../../../api/contract';
import { watchlistsQuery } from '../../../api/get-watchlist';
import { failureWords } from '../../../api/problem-error';
import { FormDialog } from '../../../components/form-dialog';
import { deleteList } from '../api/lists';
import { countedInstruments } from '../words';

interface DeleteListDialogProps {
  list: WatchlistSummary;
  onDeleted: () => void;
  onClose: () => void;
}

/** Asks before a list is deleted, and says how much goes with it. */
export function DeleteListDialog({ list, onDeleted, onClose }: DeleteListDialogProps) {
  const { id, name, symbols } = list;
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => deleteList(id),
    onSuccess: () => {
      // Another list is shown before this one goes from those that are known.
      onDeleted();
      void queries.invalidateQueries({ queryKey: watchlistsQuery.queryKey });
    },
  });
  return (
    <FormDialog
      title={`Delete “${name}”?`}
      action="Delete the list"
      dismissal="Keep it"
      danger
      busy={isPending}
      problem={error ? `The list could not be deleted. ${failureWords(error)} You can try again.` : ''}
      onSubmit={() => mutate()}
      onClose={onClose}
    >
      <p>
        {symbols.length === 0
          ? 'There is nothing on it.'
          : `${countedInstruments(symbols.length)} and your notes about them go with it. Your other lists keep theirs.`}
      </p>
    </FormDialog>
  );
}
