import { useQuery } from '@tanstack/react-query';
import { marketsQuery } from '../../api/get-markets';
import table from '../../components/data-table.module.css';
import { Section } from '../../components/section';
import { sourcesInWords } from '../../domain/price-sources';

const SAMPLE = [
  { what: 'S&P 500', span: '2000 to 2020', from: 'vega-datasets', note: 'BSD-3-Clause' },
  {
    what: 'FTSE 100, DAX, CAC 40, SMI',
    span: '1991 to 1998',
    from: 'R datasets, EuStockMarkets',
    note: 'close-only',
  },
  { what: 'Microsoft, Texas Instruments', span: '2000 to 2014', from: 'amstock3', note: 'Apache-2.0' },
  { what: 'Google', span: '2004 to 2008', from: 'Matplotlib sample data', note: 'Matplotlib licence' },
  { what: 'Apple', span: '2013', from: 'ta4j examples', note: 'MIT' },
  {
    what: 'The other stocks',
    span: '1990 to 2001',
    from: 'fBasics, DowJones30',
    note: 'close-only, adjusted',
  },
];

/** Where the prices of this site come from. */
export function DataSources() {
  const { data } = useQuery(marketsQuery);
  return (
    <div id="data">
      <Section title="Where the data comes from">
        <p>
          Prices are daily closes{data && ` from ${sourcesInWords(data.sources)}`}. The inputs of every
          forecast can be downloaded from its page.
        </p>
        {data?.sources.includes('SAMPLE') && <SampleMarket />}
      </Section>
    </div>
  );
}

function SampleMarket() {
  return (
    <table className={`${table.table} ${table.words}`}>
      <caption>The sample market</caption>
      <thead>
        <tr>
          <th scope="col">Instruments</th>
          <th scope="col">Years</th>
          <th scope="col">From</th>
          <th scope="col">Remarks</th>
        </tr>
      </thead>
      <tbody>
        {SAMPLE.map(({ what, span, from, note }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{span}</td>
            <td>{from}</td>
            <td>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
