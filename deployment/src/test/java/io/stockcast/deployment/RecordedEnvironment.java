package io.stockcast.deployment;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The environment of a Lambda: what it holds and nothing else, with a record of what was looked for. */
final class RecordedEnvironment extends SystemEnvironmentPropertySource {

    private final Set<String> asked = new TreeSet<>();

    RecordedEnvironment(Map<String, Object> variables) {
        super("lambda", variables);
    }

    /** The variables that were looked for, in the spelling of an environment. */
    Set<String> asked() {
        return asked;
    }

    @Override
    public Object getProperty(String name) {
        asked.add(name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
        return super.getProperty(name);
    }

    StandardEnvironment asEnvironment() {
        StandardEnvironment environment = new StandardEnvironment();
        MutablePropertySources sources = environment.getPropertySources();
        sources.stream().toList().forEach(source -> sources.remove(source.getName()));
        sources.addLast(this);
        return environment;
    }
}
