package io.stockcast.functions.composition;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Environment variables, which only compositions read.
 *
 * @param lookup the value of a variable, null where there is none
 */
public record Variables(UnaryOperator<String> lookup) {

    /** The variables of an environment. */
    public static Variables of(Map<String, String> environment) {
        return new Variables(environment::get);
    }

    /** The value of a variable; blank counts as missing. */
    public Optional<String> optional(String name) {
        return Optional.ofNullable(lookup.apply(name)).filter(value -> !value.isBlank());
    }

    /** The value of a variable that must be there. */
    public String required(String name) {
        return optional(name).orElseThrow(() -> new IllegalStateException("the setting " + name + " is missing"));
    }

    /** The whole number that a variable states, or another where there is none. */
    public int number(String name, int otherwise) {
        return optional(name).map(value -> number(name, value)).orElse(otherwise);
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("the setting " + name + " is not a whole number", e);
        }
    }
}
