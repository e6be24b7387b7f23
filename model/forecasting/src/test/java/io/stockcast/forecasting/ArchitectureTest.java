package io.stockcast.forecasting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "io.stockcast.forecasting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule library_shouldKnowNothingOfClouds = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.amazonaws..",
                    "software.amazon..",
                    "java.net.http..",
                    "picocli..",
                    "io.stockcast.auth..",
                    "io.stockcast.functions..",
                    "io.stockcast.local..",
                    "io.stockcast.cli..",
                    "io.stockcast.training..");

    @ArchTest
    static final ArchRule library_shouldUseOnlyTheLibrariesItNames = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "io.stockcast.forecasting..",
                    "io.stockcast.domain..",
                    "io.stockcast.vintages..",
                    "ai.onnxruntime..",
                    "org.hipparchus..",
                    "org.jspecify..",
                    "tools.jackson..");

    @ArchTest
    static final ArchRule network_shouldBeRunInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("io.stockcast.forecasting.network")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime..");

    @ArchTest
    static final ArchRule packages_shouldNotFormACycle =
            slices().matching("io.stockcast.forecasting.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule useCase_shouldStandAboveAllOtherPackages = noClasses()
            .that()
            .resideInAPackage("io.stockcast.forecasting.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.stockcast.forecasting");

    @ArchTest
    static final ArchRule classes_shouldBeNamedAfterWhatTheyAre =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Parts|[a-z]Test)");

    @Test
    void everyPackage_shouldSayWhatItIsFor() throws IOException {
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();

            assertThat(packages)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).exists());
        }
    }
}
