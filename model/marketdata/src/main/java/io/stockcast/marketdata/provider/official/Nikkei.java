package io.stockcast.marketdata.provider.official;

import io.stockcast.marketdata.Instrument;
import java.net.URI;
import java.util.Map;

/** Nikkei Inc., with the Nikkei 225 of the last three years and more; a note is below the prices. */
final class Nikkei extends IndexFile {

    static final String URL = "https://indexes.nikkei.co.jp";

    Nikkei(String url) {
        super("Nikkei", Map.of("N225", URI.create(url + "/nkave/historical/nikkei_stock_average_daily_en.csv")));
    }

    @Override
    FileForm form(Instrument index) {
        return FileForm.ofPrices(",", "Date of Data");
    }
}
