import { useMutation, useQueryClient } from '@tanstack/react-query';
import { watchlistQuery, watchlistsQuery } from '../../api/get-watchlist';

/** Does something to whole lists, and asks for them again before it counts as done. */
export function useListWork<Input, Output>(
  list: string,
  work: (input: Input) => Promise<Output>,
  onDone: (output: Output, input: Input) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: async (output, input) => {
      void queries.invalidateQueries({ queryKey: watchlistQuery(list).queryKey });
      await queries.invalidateQueries({ queryKey: watchlistsQuery.queryKey });
      onDone(output, input);
    },
  });
}
