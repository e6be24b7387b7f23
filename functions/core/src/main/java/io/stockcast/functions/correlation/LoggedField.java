package io.stockcast.functions.correlation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** A field that log lines carry while some work is done. */
record LoggedField(String name, String value) {

    /** Does some work, with this field in every log line of it; afterwards the field has the value that it had before. */
    <T> T whileLogged(Supplier<T> work) {
        @Nullable String outer = MDC.get(name);
        MDC.put(name, value);
        try {
            return work.get();
        } finally {
            restore(outer);
        }
    }

    private void restore(@Nullable String outer) {
        if (outer == null) {
            MDC.remove(name);
        } else {
            MDC.put(name, outer);
        }
    }
}
