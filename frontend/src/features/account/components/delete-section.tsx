import { useRef } from 'react';
import { Button } from '../../../components/button';
import { Section } from '../../../components/section';
import { DeleteDialog } from './delete-dialog';

export function DeleteSection() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Section title="Delete your account">
      <p className="lead">
        This erases your watchlists, your notes, your alerts, what you asked for, and your sign-in. It cannot
        be undone; you may want to download it all first.
      </p>
      <Button onClick={() => dialog.current?.showModal()}>Delete my account…</Button>
      <DeleteDialog dialog={dialog} />
    </Section>
  );
}
