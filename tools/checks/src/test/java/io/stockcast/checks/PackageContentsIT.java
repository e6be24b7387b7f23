package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Lambda is given, and what not. */
class PackageContentsIT {

    private static final long MOST_BYTES = 60_000_000;

    /** The project's {@code project.build.outputTimestamp}; a zip knows no time zone. */
    private static final LocalDateTime BUILT = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final String TRAINING_AND_TOOLS =
            "(ai/djl/|org/tribuo/|org/openjdk/jmh/|org/junit/|io/stockcast/(training|peers|local|lambda|cli|bench)/"
                    + "|org/hipparchus/optim/|com/github/tomakehurst/|org/gaul/|software/amazon/dynamodb/|org/elasticmq/|io/netty/|org/apache/http/).*";
    private static final String UNUSED =
            "(org/apache/logging/log4j/|org/slf4j/bridge/|org/yaml/snakeyaml/|tools/jackson/datatype/"
                    + "|org/springframework/boot/(restclient|web/server)/).*";
    private static final String FOR_PEOPLE = "(io/stockcast/auth/|org/springframework/security/|com/nimbusds/"
            + "|software/amazon/awssdk/services/(sqs|cognitoidentityprovider)/).*";
    private static final String NETWORK = "(ai/onnxruntime/|io/stockcast/forecasting/).*";
    private static final String TABLES = "software/amazon/awssdk/services/dynamodb/.*";
    private static final String MAILS = "software/amazon/awssdk/services/sesv2/.*";
    private static final String STREAMS = "software/amazon/awssdk/services/kinesis/.*";

    private static final Map<String, String> MACHINES = Map.of("arm64", "linux-aarch64", "x86_64", "linux-x64");

    static List<BuiltPackage> packages() {
        return BuiltPackage.all();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackage_shouldBeSmall(BuiltPackage built) throws IOException {
        assertThat(Files.size(BuiltPackage.file(built.group()))).isLessThan(MOST_BYTES);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackage_shouldHoldLibrariesAlone(BuiltPackage built) {
        assertThat(built.entries()).extracting(ZipEntry::getName).allMatch(name -> name.matches("lib/([^/]+\\.jar)?"));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackage_shouldHoldTheHandler(BuiltPackage built) {
        String handler = Terraform.argument("functions.tf", "handler");

        assertThat(built.contents()).contains(classFile(handler));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackage_shouldHoldNeitherTrainingNorTools(BuiltPackage built) {
        assertThat(built.contents()).noneMatch(name -> name.matches(TRAINING_AND_TOOLS));
    }

    // What is on the class path is opened at each start.
    @ParameterizedTest
    @MethodSource("packages")
    void everyPackage_shouldHoldNoLibraryThatIsNotUsed(BuiltPackage built) {
        assertThat(built.contents()).noneMatch(name -> name.matches(UNUSED));
    }

    // Maven keeps the order of entries; with their times fixed, two builds give the same bytes.
    @ParameterizedTest
    @MethodSource("packages")
    void everyPackage_shouldTellNothingOfWhenItWasBuilt(BuiltPackage built) {
        assertThat(built.entries()).extracting(ZipEntry::getTimeLocal).containsOnly(BUILT);
        assertThat(built.libraries().entrySet())
                .filteredOn(library -> library.getKey().startsWith("stockcast-"))
                .isNotEmpty()
                .flatMap(Map.Entry::getValue)
                .extracting(ZipEntry::getTimeLocal)
                .containsOnly(BUILT);
    }

    @Test
    void publicPackage_shouldHoldWhatReadsTheBucketAlone() {
        assertThat(BuiltPackage.named("public").contents())
                .anyMatch(name -> name.startsWith("software/amazon/awssdk/services/s3/"))
                .noneMatch(name -> name.matches(FOR_PEOPLE + "|" + NETWORK + "|" + TABLES + "|" + STREAMS));
    }

    @Test
    void personalPackage_shouldHoldNoNetwork() {
        assertThat(BuiltPackage.named("personal").contents())
                .anyMatch(name -> name.matches(FOR_PEOPLE))
                .noneMatch(name -> name.matches(NETWORK));
    }

    @Test
    void forecastingPackage_shouldHoldNothingForPeople() {
        assertThat(BuiltPackage.named("forecasting").contents())
                .anyMatch(name -> name.matches(NETWORK))
                .noneMatch(name -> name.matches(FOR_PEOPLE));
    }

    @Test
    void streamingPackage_shouldHoldNeitherANetworkNorWhatIsForPeople() {
        assertThat(BuiltPackage.named("streaming").contents())
                .anyMatch(name -> name.matches(STREAMS))
                .anyMatch(name -> name.matches(TABLES))
                .noneMatch(name -> name.matches(FOR_PEOPLE + "|" + NETWORK));
    }

    @Test
    void mailPackage_shouldAloneHoldWhatSendsMails() {
        assertThat(BuiltPackage.all())
                .filteredOn(built -> built.contents().anyMatch(name -> name.matches(MAILS)))
                .extracting(BuiltPackage::group)
                .containsExactly("mail");
    }

    @Test
    void nativeLibraries_shouldBeThoseOfTheFunctionsMachineAlone() {
        String machine =
                MACHINES.get(Terraform.argument("functions.tf", "architectures").replaceAll("[^a-z0-9_]", ""));

        assertThat(BuiltPackage.named("forecasting").contents())
                .filteredOn(name -> name.matches(".*\\.(so|dylib|jnilib|dll)"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("ai/onnxruntime/native/" + machine + "/"));
    }

    private static String classFile(String className) {
        return className.replace('.', '/') + ".class";
    }
}
