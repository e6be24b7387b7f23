package io.stockcast.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.stockcast.cli", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_SHOULD_FORM_NO_CYCLE =
            slices().matching("io.stockcast.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MODULE_SHOULD_KNOW_WHAT_IS_BELOW_IT_ALONE = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "io.stockcast.cli..",
                            "io.stockcast.forecasting..",
                            "io.stockcast.peers..",
                            "io.stockcast.marketdata..",
                            "io.stockcast.domain..")
                    .or(not(resideInAnyPackage("io.stockcast.."))));
}
