package io.stockcast.functions.mailing;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.stockcast.functions.testing.Architecture;
import io.stockcast.functions.testing.WithoutTestJars;

@AnalyzeClasses(
        packages = {
            "io.stockcast.functions.mailing",
            "io.stockcast.functions.letters",
            "io.stockcast.functions.feedback",
            "io.stockcast.functions.news"
        },
        importOptions = {DoNotIncludeTests.class, WithoutTestJars.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_SHOULD_FORM_NO_CYCLE = Architecture.packagesFormNoCycle();

    @ArchTest
    static final ArchRule FUNCTIONS_SHOULD_KNOW_WHAT_IS_BELOW_THEM_ALONE = Architecture.functionsKnowOfOursOnly(
            "io.stockcast.domain..", "io.stockcast.marketdata..", "io.stockcast.vintages..");

    @ArchTest
    static final ArchRule ONLY_ADAPTERS_SHOULD_SPEAK_TO_AWS = Architecture.onlyAdaptersSpeakToAws();

    @ArchTest
    static final ArchRule FEATURES_SHOULD_NOT_KNOW_EACH_OTHER = Architecture.featuresDoNotKnowEachOther(
            "mailing", "account", "alerts", "letters", "mail", "todays", "watchlist");

    @ArchTest
    static final ArchRule SERVICES_SHOULD_KNOW_NEITHER_EVENTS_NOR_SPRING_NOR_AWS =
            Architecture.servicesKnowNeitherEventsNorSpringNorAws();
}
