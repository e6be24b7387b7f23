import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue } from 'react';
import { failureWords, isMissing } from '../api/problem-error';
import { Button } from './button';
import { ChangingText } from './changing-text';
import { Loading } from './loading';
import { Notice } from './notice';

interface QueryViewProps<T> {
  query: UseQueryResult<T>;
  /** What is loaded, as part of a sentence: "the forecast". */
  what: string;
  skeleton: ReactNode;
  /** What still works when this does not. */
  stillWorks?: ReactNode;
  /** Shown instead of the error when the thing asked for does not exist. */
  missing?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The three states of anything fetched: loading, failed with a retry, loaded. */
export function QueryView<T>({ query, what, skeleton, stillWorks, missing, children }: QueryViewProps<T>) {
  // What has come is rendered in steps, between which the page can be used.
  const data = useDeferredValue(query.data);
  if (data !== undefined) return children(data);
  if (query.isPending || query.data !== undefined) return <Loading what={what}>{skeleton}</Loading>;
  if (missing !== undefined && isMissing(query.error)) return missing;
  return (
    <Notice
      urgent
      title={`Could not load ${what}`}
      action={
        <Button onClick={() => query.refetch()}>
          <ChangingText>{query.isFetching ? 'Trying again…' : 'Try again'}</ChangingText>
        </Button>
      }
    >
      <p>
        {failureWords(query.error)} {stillWorks}
      </p>
    </Notice>
  );
}
