import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button } from './button';
import styles from './form-dialog.module.css';

interface FormDialogProps {
  title: string;
  /** What the button that does it says. */
  action: string;
  /** What the button says that closes the dialog. */
  dismissal?: string;
  /** The action cannot be undone. */
  danger?: boolean;
  busy: boolean;
  /** What went wrong; empty where nothing did. */
  problem: string;
  /** The id of these words, for the field that they are about. */
  problemId?: string;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in front of the page; it is open as long as it is rendered, and gives the focus back. */
export function FormDialog(props: FormDialogProps) {
  const { title, action, dismissal = 'Cancel', danger = false, busy, onSubmit, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed before it goes, so that the focus returns to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={() => dialog.current?.open || onClose()}
    >
      <h2 id={id}>{title}</h2>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSubmit();
        }}
      >
        {props.children}
        <p id={props.problemId} role="alert" className={styles.problem}>
          {props.problem}
        </p>
        <div className={styles.actions}>
          <Button onClick={() => dialog.current?.close()}>{dismissal}</Button>
          <Button type="submit" className={danger ? styles.danger : undefined} aria-disabled={busy}>
            {action}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
