package io.stockcast.functions.composition;

import java.util.Map;
import java.util.function.Function;

/** The functions that one package holds; found as a service, so that no other module knows which there are. */
public interface FunctionGroup {

    /** What puts a function together from what it is given. */
    @FunctionalInterface
    interface Composition {

        Function<?, ?> compose(FunctionSetup setup);
    }

    /** How each function of the group is put together, by the name that Lambda gives as its definition. */
    Map<String, Composition> functions();
}
