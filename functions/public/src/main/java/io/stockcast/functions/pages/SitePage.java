package io.stockcast.functions.pages;

import java.util.Arrays;
import java.util.Optional;

/** The pages of the site that stand for no single instrument. */
enum SitePage {
    OVERVIEW("overview", "/", "Stockcast: forecasts of stock indices, scored in public"),
    INSTRUMENTS("instruments", "/instruments", "All instruments · Stockcast"),
    RECORD("record", "/record", "The record of all forecasts · Stockcast"),
    ABOUT("about", "/about", "How Stockcast forecasts · Stockcast"),
    API("api", "/api", "The API · Stockcast");

    private final String id;
    private final String path;
    private final String title;

    SitePage(String id, String path, String title) {
        this.id = id;
        this.path = path;
        this.title = title;
    }

    /** The page of an id, as the address of its HTML has it. */
    static Optional<SitePage> of(String id) {
        return Arrays.stream(values()).filter(page -> page.id.equals(id)).findFirst();
    }

    /** Its path on the site. */
    String path() {
        return path;
    }

    String title() {
        return title;
    }
}
