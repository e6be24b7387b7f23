import { useState } from 'react';
import { Button } from '../../../components/button';
import { Section } from '../../../components/section';
import { DeleteDialog } from './delete-dialog';

export function DeleteSection() {
  const [asking, setAsking] = useState(false);
  return (
    <Section title="Delete your account">
      <p className="lead">
        This erases your watchlists, your notes, your alerts, what you asked for, and your sign-in. It cannot
        be undone; you may want to download it all first.
      </p>
      <Button onClick={() => setAsking(true)}>Delete my account…</Button>
      {asking && <DeleteDialog onClose={() => setAsking(false)} />}
    </Section>
  );
}
