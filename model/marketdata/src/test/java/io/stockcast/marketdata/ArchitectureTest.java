package io.stockcast.marketdata;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.stockcast.marketdata", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_SHOULD_FORM_NO_CYCLE =
            slices().matching("io.stockcast.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MARKET_DATA_SHOULD_KNOW_THE_DOMAIN_AND_NOTHING_ELSE_OF_OURS = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("io.stockcast.marketdata..", "io.stockcast.domain..")
                    .or(DescribedPredicate.not(resideInAnyPackage("io.stockcast.."))));

    @ArchTest
    static final ArchRule MARKET_DATA_SHOULD_NOT_KNOW_AWS_OR_SPRING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon..", "com.amazonaws..", "org.springframework..");
}
