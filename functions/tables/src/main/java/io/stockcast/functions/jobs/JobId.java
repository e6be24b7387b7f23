package io.stockcast.functions.jobs;

import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** The id of a job: the same for everybody who asks for the same forecast, so that it is made once. */
public record JobId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public JobId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a job: " + value);
        }
    }

    /** The id of the job that forecasts the instrument as of that session with that model. */
    public static JobId of(TickerSymbol symbol, LocalDate asOf, String modelVersion) {
        return new JobId(DigestUtils.sha256Hex(symbol + "\n" + asOf + "\n" + modelVersion));
    }

    /** The id that {@code text} spells, or empty where it is malformed. */
    public static Optional<JobId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new JobId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
