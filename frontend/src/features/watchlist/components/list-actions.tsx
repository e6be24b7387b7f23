import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { WatchlistSummary } from '../../../api/contract';
import { MAIN_LIST } from '../../../api/get-watchlist';
import { failureWords } from '../../../api/problem-error';
import { Button } from '../../../components/button';
import { changeList } from '../api/lists';
import type { Entry } from '../change';
import { useListWork } from '../use-list-work';
import styles from './list-actions.module.css';
import type { Dialog } from './list-dialog';

interface ListActionsProps {
  lists: readonly WatchlistSummary[];
  list: WatchlistSummary;
  /** What is on the list; undefined until it is known. */
  entries: readonly Entry[] | undefined;
  /** Shows another list. */
  onShow: (list: string) => void;
  onTell: (words: string) => void;
}

// Most visits to a list need none of them.
const ListDialog = lazy(() => import('./list-dialog').then((module) => ({ default: module.ListDialog })));

/** What can be done with a list as a whole. */
export function ListActions({ lists, list, entries, onShow, onTell }: ListActionsProps) {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const deleted = useRef<string>(null);
  const { id, name } = list;

  // The button that had the focus goes with a list that is deleted.
  useEffect(() => {
    if (deleted.current && deleted.current !== id) first.current?.focus();
    deleted.current = null;
  }, [id]);

  function show(shown: string) {
    if (dialog === 'delete') deleted.current = id;
    onShow(shown);
  }

  return (
    <div className={styles.actions}>
      <Button ref={first} onClick={() => setDialog('new')}>
        New list…
      </Button>
      <Button onClick={() => setDialog('rename')}>Rename…</Button>
      <MoveButtons lists={lists} list={list} onTell={onTell} />
      <Button onClick={() => setDialog('import')}>Import…</Button>
      <Button aria-disabled={!entries?.length} onClick={() => entries?.length && void save(name, entries)}>
        Export
      </Button>
      <Button onClick={() => setDialog('feed')}>Feed…</Button>
      {id !== MAIN_LIST && <Button onClick={() => setDialog('delete')}>Delete…</Button>}
      <Suspense>
        {dialog && (
          <ListDialog
            dialog={dialog}
            list={list}
            onShow={show}
            onTell={onTell}
            onClose={() => setDialog(null)}
          />
        )}
      </Suspense>
    </div>
  );
}

async function save(name: string, entries: readonly Entry[]) {
  const { saveList } = await import('../save-list');
  saveList(name, entries);
}

function MoveButtons({ lists, list, onTell }: Pick<ListActionsProps, 'lists' | 'list' | 'onTell'>) {
  const at = lists.findIndex(({ id }) => id === list.id);
  const { mutate, isPending, error } = useListWork(
    list.id,
    (to: number) => changeList(list.id, { before: lists.filter(({ id }) => id !== list.id)[to]?.id ?? null }),
    (_, to) => onTell(`${list.name} is now list ${to + 1} of ${lists.length}.`),
  );
  if (lists.length < 2) return null;
  const moveTo = (to: number) => isPending || to < 0 || to >= lists.length || mutate(to);
  // Not `disabled`: a list that has come to the end must not lose the focus.
  return (
    <>
      <Button aria-disabled={at === 0} onClick={() => moveTo(at - 1)}>
        Move to the left
      </Button>
      <Button aria-disabled={at === lists.length - 1} onClick={() => moveTo(at + 1)}>
        Move to the right
      </Button>
      {error && <p role="alert">The list could not be moved. {failureWords(error)}</p>}
    </>
  );
}
