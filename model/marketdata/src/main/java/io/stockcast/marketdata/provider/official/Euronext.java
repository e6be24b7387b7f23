package io.stockcast.marketdata.provider.official;

import io.stockcast.marketdata.Instrument;
import java.net.URI;
import java.util.Map;

/** Euronext, with the CAC 40 of the last two years, the newest day first. */
final class Euronext extends IndexFile {

    static final String URL = "https://live.euronext.com";

    Euronext(String url) {
        super(
                "Euronext",
                Map.of(
                        "FCHI",
                        URI.create(url + "/en/ajax/AwlHistoricalPrice/getFullDownloadAjax/FR0003500008-XPAR"
                                + "?format=csv&decimal_separator=.&date_form=d/m/Y")));
    }

    @Override
    FileForm form(Instrument index) {
        return FileForm.ofPrices(";", "Date");
    }
}
