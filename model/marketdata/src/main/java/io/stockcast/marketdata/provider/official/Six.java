package io.stockcast.marketdata.provider.official;

import io.stockcast.marketdata.Instrument;
import java.net.URI;
import java.util.Map;

/** SIX, the Swiss exchange, with the closes of the SMI since 1988, and those of its kin in further columns. */
final class Six extends IndexFile {

    static final String URL = "https://www.six-group.com";

    Six(String url) {
        super("SIX", Map.of("SSMI", URI.create(url + "/exchanges/downloads/indexdata/hsmi.csv")));
    }

    @Override
    FileForm form(Instrument index) {
        return FileForm.ofCloses(";", "Date", "Close");
    }
}
