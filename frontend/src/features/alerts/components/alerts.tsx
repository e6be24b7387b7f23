import type { AlertList, Instrument } from '../../../api/contract';
import { PageHeading } from '../../../components/page-heading';
import { QueryView } from '../../../components/query-view';
import { Section } from '../../../components/section';
import { Skeleton } from '../../../components/skeleton';
import { useAlerts, useReading } from '../use-alerts';
import { EventList } from './event-list';
import { NewAlert } from './new-alert';
import { RuleList } from './rule-list';

interface AlertsProps {
  /** Whose alert the form is for; null where that is still to be chosen. */
  instrument: Instrument | null;
  onChoose: (instrument: Instrument | null) => void;
}

/** What the person's alerts have told, the alerts, and the form for one more. */
export function Alerts({ instrument, onChoose }: AlertsProps) {
  const query = useAlerts();
  return (
    <div className="reading">
      <PageHeading title="Alerts">Alerts</PageHeading>
      <p className="lead">Each is checked once with every new forecast, in the evening.</p>
      <NewAlert instrument={instrument} onChoose={onChoose} />
      <QueryView
        query={query}
        what="your alerts"
        skeleton={<Skeleton height="16rem" />}
        stillWorks="The overview and every instrument’s own page may still work."
      >
        {(list) => <Told list={list} />}
      </QueryView>
    </div>
  );
}

function Told({ list: { events, rules } }: { list: AlertList }) {
  const fresh = useReading(events);
  return (
    <>
      <Section title="What happened">
        <EventList events={events} fresh={fresh} />
      </Section>
      <Section title="Your alerts">
        <RuleList rules={rules} />
      </Section>
    </>
  );
}
