import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MailChoices } from '../../api/contract';
import { chooseMail, mailQuery } from './api/mail-choices';

export function useMailChoices() {
  return useQuery(mailQuery);
}

/** Chooses mails; what is wanted is shown at once, and what was there before where that fails. */
export function useMailChange(kept: MailChoices, onSaved: () => void) {
  const queries = useQueryClient();
  const { mutate, isPending, isSuccess, error, variables } = useMutation({
    mutationFn: chooseMail,
    onSuccess: (choices) => {
      queries.setQueryData(mailQuery.queryKey, choices);
      onSaved();
    },
  });
  return {
    shown: isPending ? { ...kept, ...variables } : kept,
    choose: (change: Partial<Pick<MailChoices, 'alerts' | 'digest'>>) => {
      if (!isPending) mutate({ alerts: kept.alerts, digest: kept.digest, ...change });
    },
    isSaved: isSuccess,
    error,
  };
}
