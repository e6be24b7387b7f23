package io.stockcast.functions.testing;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The rules of structure that every module of functions keeps. */
public final class Architecture {

    private static final String FUNCTIONS = "io.stockcast.functions..";

    /** Packages of the modules below the groups, which any feature may use. */
    private static final String[] SHARED = packages(
            "aws",
            "composition",
            "contract",
            "correlation",
            "feed",
            "http",
            "jobs",
            "marketdata",
            "metrics",
            "problem",
            "quotes",
            "sentences",
            "storage",
            "tables");

    private Architecture() {}

    public static ArchRule packagesFormNoCycle() {
        return slices().matching("io.stockcast.(**)").should().beFreeOfCycles();
    }

    /** Functions know each other's shared packages and, of what else is ours, these packages alone. */
    public static ArchRule functionsKnowOfOursOnly(String... packages) {
        String[] known =
                Stream.concat(Stream.of(FUNCTIONS), Arrays.stream(packages)).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(FUNCTIONS)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known).or(not(resideInAnyPackage("io.stockcast.."))));
    }

    /**
     * Features are put together in the composition alone.
     *
     * @param composition the package that does so
     * @param shared packages of the same module that several features use
     */
    public static ArchRule featuresDoNotKnowEachOther(String composition, String... shared) {
        return slices().matching("io.stockcast.functions.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(SHARED))
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(packages(shared)))
                .ignoreDependency(resideInAPackage("io.stockcast.functions." + composition), alwaysTrue());
    }

    public static ArchRule servicesKnowNeitherEventsNorSpringNorAws() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Service")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.amazonaws..",
                        "software.amazon..",
                        "org.springframework..",
                        "io.stockcast.functions.http..");
    }

    /** Adapters are named after what they speak to. */
    public static ArchRule onlyAdaptersSpeakToAws() {
        return noClasses()
                .that()
                .haveNameNotMatching(".*\\.(S3|Dynamo|Kinesis|Sqs|Ssm|Cognito|Ses)\\w+")
                .and()
                .resideOutsideOfPackages("io.stockcast.functions.aws", "io.stockcast.functions.personal")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon..");
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names)
                .map(name -> "io.stockcast.functions." + name + "..")
                .toArray(String[]::new);
    }
}
