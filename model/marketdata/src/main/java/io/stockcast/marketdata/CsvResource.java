package io.stockcast.marketdata;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table that is shipped with the code, in a CSV file next to this class. */
final class CsvResource {

    private CsvResource() {}

    /** The rows below the one that names the columns. */
    static List<CSVRecord> rows(String name) {
        try (Reader reader =
                        new InputStreamReader(CsvResource.class.getResourceAsStream(name), StandardCharsets.UTF_8);
                var records = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return records.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
