package io.stockcast.marketdata.provider.official;

import io.stockcast.marketdata.Instrument;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * FRED of the Federal Reserve Bank of St. Louis, to which the publishers of indices give their closes; on holidays
 * there is none.
 */
final class Fred extends IndexFile {

    static final String URL = "https://fred.stlouisfed.org";

    /** Its series, by our symbols. */
    private static final Map<String, String> SERIES = Map.of("IXIC", "NASDAQCOM", "N225", "NIKKEI225");

    Fred(String url) {
        super(
                "FRED",
                SERIES.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                series -> URI.create(url + "/graph/fredgraph.csv?id=" + series.getValue()))));
    }

    @Override
    FileForm form(Instrument index) {
        String series = SERIES.getOrDefault(index.symbol().value(), "");
        return FileForm.ofCloses(",", "observation_date", series);
    }
}
