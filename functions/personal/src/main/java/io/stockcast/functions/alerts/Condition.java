package io.stockcast.functions.alerts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What somebody wants to be told of, the contract's AlertCondition. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.Outside.class, name = Kinds.OUTSIDE),
    @JsonSubTypes.Type(value = Condition.Wider.class, name = Kinds.WIDER),
    @JsonSubTypes.Type(value = Condition.Chance.class, name = Kinds.CHANCE),
    @JsonSubTypes.Type(value = Condition.Report.class, name = Kinds.REPORT)
})
public sealed interface Condition {

    /** The side of a price. */
    enum Side {
        ABOVE,
        BELOW
    }

    /**
     * A close outside the range that was forecast for its day.
     *
     * @param level 80 or 95 %
     */
    record Outside(int level) implements Condition {}

    /**
     * The next day's 80 % range, in per cent, is wider than that of the forecast a week before.
     *
     * @param share by how much at least: 0.25 is a quarter wider
     */
    record Wider(double share) implements Condition {}

    /**
     * The chance of a close on one side of a price reaches a threshold.
     *
     * @param horizon of the close, in sessions
     */
    record Chance(double price, Side side, int horizon, double threshold) implements Condition {}

    /** The company reports within the next {@value Evening#SESSIONS_TO_REPORT} sessions. */
    record Report() implements Condition {}
}
