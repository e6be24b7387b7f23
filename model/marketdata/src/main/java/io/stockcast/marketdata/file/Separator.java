package io.stockcast.marketdata.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What stands between the cells of a row. */
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    BAR('|');

    private final CSVFormat format;

    Separator(char character) {
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(character)
                .setCommentMarker('#')
                .setTrim(true)
                .setIgnoreSurroundingSpaces(character != '\t')
                .setIgnoreEmptyLines(true)
                .get();
    }

    /** Every row that has a cell which is not blank. */
    List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                Row cells = new Row(parser.getCurrentLineNumber(), row.toList());
                if (cells.width() > 0) {
                    rows.add(cells);
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw new FileRefusal("is not CSV (" + e.getMessage() + ")");
        }
    }
}
