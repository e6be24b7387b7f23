package io.stockcast.domain.forecast;

import io.stockcast.domain.reports.UpcomingReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A forecast of an instrument's closes on its next twenty sessions, with what is needed to check it.
 *
 * <p>Given the inputs and the vintages, everything but {@code madeAt} comes out the same again.
 *
 * @param symbol ticker symbol
 * @param asOf the last session in the input
 * @param currency of its prices: ISO 4217 code, or GBX, ZAC or ILA for the pence, cents and agorot in which shares are
 *     quoted in London, Johannesburg and Tel Aviv
 * @param lastClose the close of the as-of session
 * @param modelVersion the network that made it, or a name that says that there was none yet
 * @param vintages the versions of all networks that it and its scores rest on, the oldest first and its own last
 * @param inputs everything it was made from, the instrument's own first
 * @param madeAt when it was made
 * @param horizons one entry a horizon, 1 to 20
 * @param scores walk-forward scores on the instrument's last sessions; empty where too few can be scored
 * @param shortHistory how short the input is, where intervals are wider for it
 * @param largeMove a move in the input that may be an unadjusted split
 * @param reports the company's reports that can move these sessions, as far as they were known
 */
public record Forecast(
        String symbol,
        LocalDate asOf,
        String currency,
        double lastClose,
        String modelVersion,
        List<String> vintages,
        List<InputReference> inputs,
        Instant madeAt,
        List<HorizonForecast> horizons,
        Optional<Scores> scores,
        Optional<ShortHistory> shortHistory,
        Optional<LargeMove> largeMove,
        List<UpcomingReport> reports) {

    /** The longest horizon, in trading days. */
    public static final int HORIZONS = 20;

    public Forecast {
        vintages = List.copyOf(vintages);
        inputs = List.copyOf(inputs);
        reports = List.copyOf(reports);
        if (inputs.isEmpty() || inputs.get(0).role() != InputRole.INSTRUMENT) {
            throw new IllegalArgumentException("the instrument's own history is not the first input");
        }
        horizons = List.copyOf(horizons);
        if (horizons.size() != HORIZONS) {
            throw new IllegalArgumentException("expected " + HORIZONS + " horizons, got " + horizons.size());
        }
        for (int h = 1; h <= HORIZONS; h++) {
            if (horizons.get(h - 1).horizon() != h) {
                throw new IllegalArgumentException("horizon " + h + " is not in its place");
            }
        }
    }

    /** The instrument's own history among the inputs. */
    public InputReference ownInput() {
        return inputs.get(0);
    }

    /** The reference series among the inputs. */
    public List<InputReference> referenceInputs() {
        return inputs.subList(1, inputs.size());
    }

    /** The forecast {@code horizon} trading days ahead. */
    public HorizonForecast at(int horizon) {
        return horizons.get(horizon - 1);
    }
}
