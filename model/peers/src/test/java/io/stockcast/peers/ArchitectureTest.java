package io.stockcast.peers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.stockcast.peers", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_SHOULD_FORM_NO_CYCLE =
            slices().matching("io.stockcast.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule module_shouldUseOnlyWhatItNames = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "io.stockcast.peers..",
                    "io.stockcast.forecasting..",
                    "io.stockcast.domain..",
                    "org.hipparchus..",
                    "org.jspecify..");
}
