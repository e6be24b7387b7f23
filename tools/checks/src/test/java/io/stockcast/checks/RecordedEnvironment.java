package io.stockcast.checks;

import io.stockcast.functions.composition.Variables;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The environment of a Lambda: what it holds and nothing else, with a record of what was looked for. */
final class RecordedEnvironment {

    private final Map<String, String> variables;
    private final Set<String> asked = new TreeSet<>();

    RecordedEnvironment(Map<String, String> variables) {
        this.variables = variables;
    }

    /** The variables that were looked for. */
    Set<String> asked() {
        return asked;
    }

    Variables variables() {
        return new Variables(name -> {
            asked.add(name);
            return variables.get(name);
        });
    }
}
