package io.stockcast.training;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.stockcast.training", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_shouldNotFormACycle =
            slices().matching("io.stockcast.training.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule commands_shouldStandAboveAllOtherPackages = noClasses()
            .that()
            .resideInAPackage("io.stockcast.training.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.stockcast.training");
}
