import type { WatchlistSummary } from '../../../api/contract';
import { MAIN_LIST } from '../../../api/get-watchlist';
import { changeList, createList } from '../api/lists';
import { DeleteListDialog } from './delete-list-dialog';
import { FeedDialog } from './feed-dialog';
import { ImportDialog } from './import-dialog';
import { NameDialog } from './name-dialog';

/** What a dialog about lists is for. */
export type Dialog = 'new' | 'rename' | 'delete' | 'import' | 'feed';

interface ListDialogProps {
  dialog: Dialog;
  /** The list that is shown. */
  list: WatchlistSummary;
  /** Shows another list. */
  onShow: (list: string) => void;
  onTell: (words: string) => void;
  onClose: () => void;
}

/** Asks what is needed to do something with lists, and does it. */
export function ListDialog({ dialog, list, onShow, onTell, onClose }: ListDialogProps) {
  const { id, name } = list;
  switch (dialog) {
    case 'new':
      return (
        <NameDialog
          title="New list"
          action="Make the list"
          list={id}
          name=""
          keep={createList}
          onKept={(made) => {
            onClose();
            onShow(made.id);
          }}
          onClose={onClose}
        />
      );
    case 'rename':
      return (
        <NameDialog
          title={`Rename “${name}”`}
          action="Rename"
          list={id}
          name={name}
          keep={(given) => changeList(id, { name: given })}
          onKept={(_, given) => {
            onClose();
            onTell(`The list is called ${given} now.`);
          }}
          onClose={onClose}
        />
      );
    case 'import':
      return <ImportDialog list={list} onClose={onClose} />;
    case 'feed':
      return <FeedDialog list={list} onClose={onClose} />;
    case 'delete':
      return (
        <DeleteListDialog
          list={list}
          onDeleted={() => {
            onClose();
            onShow(MAIN_LIST);
          }}
          onClose={onClose}
        />
      );
  }
}
