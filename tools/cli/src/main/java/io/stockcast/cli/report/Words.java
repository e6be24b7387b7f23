package io.stockcast.cli.report;

import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.evaluation.SkillScore;

/** Phrases that the page repeats. */
final class Words {

    private Words() {}

    /** The style of a skill: whether it is reliably better, reliably worse or within chance. */
    static String verdict(SkillScore skill) {
        if (!skill.isReliable()) {
            return "chance";
        }
        return skill.value() > 0 ? "better" : "worse";
    }

    static String sessions(int horizon) {
        return horizon == 1 ? "One session" : horizon + " sessions";
    }

    static String baseline(Method method) {
        return method == Method.EWMA_NORMAL ? "the naive forecast" : method.label();
    }

    static String instruments(int count) {
        return count == 1 ? "1 instrument" : count + " instruments";
    }
}
