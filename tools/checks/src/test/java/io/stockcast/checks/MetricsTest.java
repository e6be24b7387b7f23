package io.stockcast.checks;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.metrics.EmfMetric;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the metrics that functions write to those that the dashboard and the alarms read. */
class MetricsTest {

    private static final Pattern OURS = Pattern.compile("\\[local\\.name, \"(\\w+)\", \"(\\w+)\", (\"?)([\\w-]+)\"?");

    @Test
    void dashboard_shouldShowWhatFunctionsMeasureByItsDimension() {
        assertThat(shown().map(metric -> metric.group(1) + " by " + metric.group(2)))
                .containsOnly(written().toArray(String[]::new))
                .containsAll(written());
    }

    @Test
    void functionsOnTheDashboard_shouldBeDeployed() {
        Set<String> functions =
                DeployedFunction.all().stream().map(DeployedFunction::name).collect(toSet());

        assertThat(shown().filter(metric -> metric.group(3).equals("\""))
                        .filter(metric -> metric.group(2).equals("Function"))
                        .map(metric -> metric.group(4)))
                .isNotEmpty()
                .isSubsetOf(functions);
    }

    @Test
    void alarmOfIndices_shouldReadWhatTheRefreshWrites() {
        assertThat(Terraform.text("freshness.tf"))
                .containsPattern("namespace\\s+= local\\.name\n")
                .containsPattern("metric_name\\s+= \"" + EmfMetric.INDEX_FAILURES.metricName() + "\"")
                .containsPattern(
                        "dimensions\\s+= \\{ " + EmfMetric.INDEX_FAILURES.dimension() + " = \"index-refresh\" }");
    }

    @Test
    void alarmOfRecords_shouldReadWhatTheRebuildWrites() {
        assertThat(TerraformBlock.resource("freshness.tf", "aws_cloudwatch_metric_alarm", "record_failures")
                        .arguments())
                .containsEntry("namespace", "local.name")
                .containsEntry("metric_name", EmfMetric.RECORD_FAILURES.metricName())
                .containsEntry("dimensions", "{ " + EmfMetric.RECORD_FAILURES.dimension() + " = \"record-rebuild\" }");
    }

    @ParameterizedTest
    @CsvSource({"quotes_lost, QUOTES_LOST, quote-collector", "quotes_refused, QUOTES_REFUSED, quote-consumer"})
    void alarmOfQuotes_shouldReadWhatTheirFunctionsWrite(String alarm, EmfMetric metric, String function) {
        assertThat(TerraformBlock.resource("streaming.tf", "aws_cloudwatch_metric_alarm", alarm)
                        .arguments())
                .containsEntry("namespace", "local.name")
                .containsEntry("metric_name", metric.metricName())
                .containsEntry("dimensions", "{ " + metric.dimension() + " = \"" + function + "\" }");
    }

    @Test
    void functions_shouldWriteIntoTheNamespaceThatIsRead() {
        assertThat(Terraform.argument("functions.tf", "STOCKCAST_METRICS")).isEqualTo("local.name");
    }

    private static Set<String> written() {
        return Arrays.stream(EmfMetric.values())
                .map(metric -> metric.metricName() + " by " + metric.dimension())
                .collect(toSet());
    }

    private static Stream<MatchResult> shown() {
        return OURS.matcher(Terraform.text("dashboard.tf")).results();
    }
}
