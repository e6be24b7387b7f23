package io.stockcast.cli.verification;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.forecast.EarlierForm;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.TickerSymbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A forecast as somebody states it, in the ledger's form or in that of the API, whatever values it has.
 *
 * <p>The two differ in that the API says all of the instrument, and the levels of the quantiles.
 */
public final class StatedForecast {

    private static final JsonMapper JSON = new JsonMapper();

    // Both become part of a path or a URL.
    private static final Predicate<String> SHA_256 = text -> text.matches("[0-9a-f]{64}");
    private static final Predicate<String> MODEL_VERSION = text -> text.matches("[a-z0-9][a-z0-9.-]{0,63}");
    private static final Predicate<String> SYMBOL =
            text -> TickerSymbol.parse(text).isPresent();
    private static final Predicate<String> DATE = StatedForecast::isDate;
    private static final Predicate<String> CURRENCY = text -> text.matches("[A-Z]{3}");

    private final Path source;
    private final JsonNode json;
    private final JsonNode instrument;

    private StatedForecast(Path source, JsonNode json) {
        this.source = source;
        this.json = json;
        this.instrument = json.path("instrument");
    }

    /** Reads a file; one that does not say what it was made from is an {@link UnverifiableException}. */
    public static StatedForecast read(Path file) {
        try {
            StatedForecast stated =
                    new StatedForecast(file, EarlierForm.upgraded(JSON.readTree(Files.readAllBytes(file))));
            stated.symbol();
            stated.inputs();
            stated.vintages();
            return stated;
        } catch (IOException e) {
            throw new UnverifiableException(file + ": cannot be read", e);
        } catch (JacksonException e) {
            throw new UnverifiableException(file + ": is not JSON", e);
        }
    }

    /** The instrument it is a forecast of. */
    public TickerSymbol symbol() {
        return new TickerSymbol(text(described(), "symbol", SYMBOL));
    }

    /** What it was made from, the instrument's own history first. */
    public List<StatedInput> inputs() {
        List<StatedInput> inputs =
                json.path("inputs").valueStream().map(this::input).toList();
        if (inputs.isEmpty() || inputs.get(0).role() != InputRole.INSTRUMENT) {
            throw new UnverifiableException(source + ": is no forecast, for it has no proper \"inputs\"");
        }
        return inputs;
    }

    /** The versions of all networks that it and its scores rest on. */
    public List<String> vintages() {
        if (!json.has("vintages")) {
            return List.of(text(json, "modelVersion", MODEL_VERSION));
        }
        List<String> versions = json.path("vintages")
                .valueStream()
                .map(version -> version.asString(""))
                .toList();
        if (!versions.stream().allMatch(MODEL_VERSION)) {
            throw new UnverifiableException(source + ": is no forecast, for it has no proper \"vintages\"");
        }
        return versions;
    }

    String currency() {
        return text(described(), "currency", CURRENCY);
    }

    /** The sessions of the exchange that the instrument is traded on. */
    TradingCalendar calendar() {
        return new CuratedInstruments()
                .find(symbol())
                .map(Instrument::exchange)
                .or(() -> Exchange.ofMic(instrument.path("exchange").asString("")))
                .orElseGet(() -> Listing.of(symbol(), currency()).exchange())
                .calendar();
    }

    /** Every value, in the ledger's form. */
    JsonNode values() {
        if (!(json instanceof ObjectNode api && instrument.isObject())) {
            return json;
        }
        return api.deepCopy().set("symbol", instrument.path("symbol")).set("currency", instrument.path("currency"));
    }

    private StatedInput input(JsonNode input) {
        return new StatedInput(
                role(input),
                text(input, "symbol", SYMBOL),
                LocalDate.parse(text(input, "asOf", DATE)),
                text(input, "sha256", SHA_256));
    }

    private InputRole role(JsonNode input) {
        String role = text(input, "role", text -> !text.isEmpty());
        return Arrays.stream(InputRole.values())
                .filter(known -> known.name().equals(role))
                .findFirst()
                .orElseThrow(() -> new UnverifiableException(
                        source + ": was made by a newer Stockcast, for this one knows no input " + role));
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private JsonNode described() {
        return instrument.isObject() ? instrument : json;
    }

    private String text(JsonNode object, String property, Predicate<String> form) {
        String text = object.path(property).asString("");
        if (!form.test(text)) {
            throw new UnverifiableException(source + ": is no forecast, for it has no proper \"" + property + "\"");
        }
        return text;
    }
}
