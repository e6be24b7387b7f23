package io.stockcast.functions;

import io.stockcast.functions.composition.FunctionGroup;
import io.stockcast.functions.composition.FunctionGroup.Composition;
import io.stockcast.functions.composition.FunctionSetup;
import io.stockcast.functions.composition.SnapshotPriming;
import io.stockcast.functions.composition.Variables;
import java.time.Clock;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;
import org.crac.Core;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Registers the one function that {@value #DEFINITION} names, out of the groups on the class path, and creates
 * nothing that only the others need.
 *
 * @param marketClock market time
 */
public record NamedFunction(Variables variables, Clock marketClock)
        implements ApplicationContextInitializer<GenericApplicationContext> {

    /** The variable that names the function. */
    public static final String DEFINITION = "SPRING_CLOUD_FUNCTION_DEFINITION";

    @Override
    public void initialize(GenericApplicationContext context) {
        String name = variables.optional(DEFINITION).orElse("");
        Map<String, Composition> functions = all();
        if (!functions.containsKey(name)) {
            throw new IllegalStateException(DEFINITION + " must be one of " + functions.keySet() + ", not " + name);
        }
        SnapshotPriming priming = new SnapshotPriming();
        Function<?, ?> function =
                functions.get(name).compose(new FunctionSetup(variables, Clock.systemUTC(), marketClock, priming));
        // Lambda holds what it notifies of snapshots only weakly, so the context keeps it.
        context.registerBean(SnapshotPriming.class, () -> priming);
        Core.getGlobalContext().register(priming);
        context.registerBean(
                name,
                FunctionRegistration.class,
                () -> new FunctionRegistration<>(function, name).type(function.getClass()));
    }

    private static Map<String, Composition> all() {
        Map<String, Composition> functions = new TreeMap<>();
        ServiceLoader.load(FunctionGroup.class).forEach(group -> functions.putAll(group.functions()));
        return functions;
    }
}
