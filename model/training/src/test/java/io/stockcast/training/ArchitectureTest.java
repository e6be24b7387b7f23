package io.stockcast.training;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.stockcast.training", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule module_shouldKnowWhatIsBelowItAlone = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "io.stockcast.training..",
                            "io.stockcast.forecasting..",
                            "io.stockcast.marketdata..",
                            "io.stockcast.domain..",
                            "io.stockcast.vintages..")
                    .or(not(resideInAnyPackage("io.stockcast.."))));

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
