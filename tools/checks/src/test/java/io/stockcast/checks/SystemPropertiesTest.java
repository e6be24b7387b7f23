package io.stockcast.checks;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps settings out of system properties, which all threads and functions of a process share. */
class SystemPropertiesTest {

    @Test
    void mainClasses_shouldSetNoSystemProperty() throws IOException {
        JavaClasses classes =
                new ClassFileImporter().importPaths(builtModules()).that(resideInAPackage("io.stockcast.."));

        assertThat(classes)
                .extracting(type -> type.getPackageName().split("\\.")[2])
                .contains("domain", "forecasting", "marketdata", "training", "auth", "functions", "local");
        noClasses()
                .should()
                .callMethod(System.class, "setProperty", String.class, String.class)
                .check(classes);
    }

    private static List<Path> builtModules() throws IOException {
        List<Path> modules = new ArrayList<>();
        for (String group : List.of("auth", "model", "functions", "tools")) {
            try (Stream<Path> folders =
                    Files.find(Path.of("..", "..", group), 3, (path, attributes) -> path.endsWith("target/classes"))) {
                folders.forEach(modules::add);
            }
        }
        return modules;
    }
}
