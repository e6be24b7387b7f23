package io.stockcast.cli.report;

import java.util.List;

/** A table whose first column names the rows and whose others hold figures. */
final class Table {

    private final Element body = Element.of("tbody");
    private final Element element;
    private final int columns;

    Table(String caption, List<String> headings) {
        columns = headings.size();
        Element head = Element.of("tr");
        headings.forEach(heading -> head.add(Element.of("th", heading).with("scope", "col")));
        element = Element.of("table", Element.of("caption", caption), Element.of("thead", head), body);
    }

    /** A row of a name, then text or elements. */
    Table row(String name, Object... cells) {
        Element row = Element.of("tr", Element.of("th", name).with("scope", "row"));
        for (Object cell : cells) {
            row.add(Element.of("td", cell));
        }
        body.add(row);
        return this;
    }

    /** A row that heads those after it. */
    Table section(String name) {
        Element heading = Element.of("th", name).with("scope", "rowgroup").with("colspan", columns);
        body.add(Element.of("tr", heading).with("class", "section"));
        return this;
    }

    Element element() {
        return element;
    }
}
