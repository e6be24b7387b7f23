package io.stockcast.functions.alerts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.stockcast.domain.reports.UpcomingReport;
import java.time.LocalDate;

/** What somebody is told, in numbers, the contract's AlertHappening. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Happening.Outside.class, name = Kinds.OUTSIDE),
    @JsonSubTypes.Type(value = Happening.Wider.class, name = Kinds.WIDER),
    @JsonSubTypes.Type(value = Happening.Chance.class, name = Kinds.CHANCE),
    @JsonSubTypes.Type(value = Happening.Report.class, name = Kinds.REPORT)
})
public sealed interface Happening {

    /**
     * A close outside its range.
     *
     * @param date the session
     */
    record Outside(int level, LocalDate date, double close, double low, double high) implements Happening {}

    /**
     * A wider range.
     *
     * @param date the session that the range is of
     * @param width of the 80 % range, as a share of its median
     * @param before that width in the forecast a week before
     */
    record Wider(LocalDate date, double width, double before) implements Happening {}

    /**
     * A chance that has reached its threshold.
     *
     * @param date the session of the close
     */
    record Chance(double price, Condition.Side side, int horizon, LocalDate date, double chance, double threshold)
            implements Happening {}

    /** A report that is near. */
    record Report(LocalDate date, UpcomingReport.Basis basis) implements Happening {}
}
