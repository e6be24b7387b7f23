import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryView } from '../../../components/query-view';
import { Skeleton } from '../../../components/skeleton';
import { modelCardQuery } from '../api/get-model-card';
import styles from './model-card-details.module.css';
import { ModelCardView } from './model-card-view';

/** The model card, fetched when it is opened. */
export function ModelCardDetails({ modelVersion }: { modelVersion: string }) {
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...modelCardQuery(modelVersion), enabled: open });
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The model card: what the model is, what it was trained on, how it scored</summary>
      {open && (
        <div className={styles.content}>
          <QueryView
            query={query}
            what="the model card"
            skeleton={<Skeleton height="20rem" />}
            stillWorks="The forecast is not affected."
          >
            {(card) => <ModelCardView card={card} />}
          </QueryView>
        </div>
      )}
    </details>
  );
}
