package io.stockcast.functions.composition;

import java.util.Map;
import java.util.function.Function;

/** The functions of one package; found as a service, so that no other module knows which there are. */
public interface FunctionGroup {

    /** Composes a function from its setup. */
    @FunctionalInterface
    interface Composition {

        Function<?, ?> compose(FunctionSetup setup);
    }

    /** The composition of each function of the group, by the name that Lambda gives as its definition. */
    Map<String, Composition> functions();
}
