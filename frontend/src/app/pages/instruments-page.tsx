import { PageHeading } from '../../components/page-heading';
import { Directory } from '../../features/directory/components/directory';

export function InstrumentsPage() {
  return (
    <>
      <PageHeading title="Instruments">Instruments</PageHeading>
      <Directory />
    </>
  );
}
