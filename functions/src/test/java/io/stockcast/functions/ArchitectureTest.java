package io.stockcast.functions;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.stockcast.functions", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FEATURES = {
        "..functions.account..",
        "..functions.forecasts..",
        "..functions.indices..",
        "..functions.instruments..",
        "..functions.markets..",
        "..functions.provenance..",
        "..functions.refresh..",
        "..functions.requests..",
        "..functions.watchlist..",
        "..functions.worker.."
    };

    private static final String[] SHARED = {
        "..functions.contract..",
        "..functions.correlation..",
        "..functions.http..",
        "..functions.jobs..",
        "..functions.marketdata..",
        "..functions.metrics..",
        "..functions.people..",
        "..functions.problem..",
        "..functions.publishing..",
        "..functions.quotes..",
        "..functions.storage.."
    };

    @ArchTest
    static final ArchRule FEATURES_SHOULD_NOT_KNOW_EACH_OTHER = slices().matching("io.stockcast.functions.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(JavaClass.Predicates.resideInAPackage("..functions.."), resideInAnyPackage(SHARED));

    @ArchTest
    static final ArchRule SHARED_PACKAGES_SHOULD_KNOW_NO_FEATURE = noClasses()
            .that()
            .resideInAnyPackage(SHARED)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES);

    @ArchTest
    static final ArchRule FUNCTIONS_SHOULD_KNOW_FORECASTING_AND_AUTH_AND_NOTHING_ELSE_OF_OURS = classes()
            .that()
            .resideInAPackage("io.stockcast.functions..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("io.stockcast.functions..", "io.stockcast.forecasting..", "io.stockcast.auth..")
                            .or(outsideOfProject()));

    @ArchTest
    static final ArchRule SERVICES_SHOULD_KNOW_NEITHER_EVENTS_NOR_SPRING_NOR_S3 = noClasses()
            .that()
            .haveSimpleNameEndingWith("Service")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.amazonaws..", "software.amazon..", "org.springframework..", "io.stockcast.functions.http..");

    @ArchTest
    static final ArchRule ONLY_ADAPTERS_SHOULD_SPEAK_TO_AWS = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(S3|Dynamo|Sqs|Cognito)\\w+")
            .and()
            .doNotBelongToAnyOf(AwsClients.class, PersonalParts.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon..");

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> outsideOfProject() {
        return com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage("io.stockcast.."));
    }
}
