import { useId, useState } from 'react';
import { failureWords } from '../../../api/problem-error';
import { FormDialog } from '../../../components/form-dialog';
import { useListWork } from '../use-list-work';

const LONGEST_NAME = 60;

interface NameDialogProps<T> {
  title: string;
  action: string;
  /** The list that is named; of a new one, that which is shown meanwhile. */
  list: string;
  name: string;
  /** Keeps the name. */
  keep: (name: string) => Promise<T>;
  onKept: (kept: T, name: string) => void;
  onClose: () => void;
}

/** Asks for the name of a list. */
export function NameDialog<T>({ title, action, list, name, keep, onKept, onClose }: NameDialogProps<T>) {
  const id = useId();
  const [typed, setTyped] = useState(name);
  const [empty, setEmpty] = useState(false);
  const { mutate, isPending, error } = useListWork(list, keep, onKept);

  function submit() {
    const given = typed.trim();
    setEmpty(given === '');
    if (given !== '') mutate(given);
  }

  return (
    <FormDialog
      title={title}
      action={action}
      busy={isPending}
      problem={empty ? 'Type a name.' : error ? failureWords(error) : ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <label htmlFor={id}>Name</label>
      <input
        id={id}
        value={typed}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        aria-invalid={empty}
        onChange={({ target }) => setTyped(target.value)}
      />
    </FormDialog>
  );
}
