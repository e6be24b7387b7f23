package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.marketdata.provider.ProviderQuotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps the deployment going without anybody, and tells somebody when it does not. */
class OperationTest {

    private static final String ALARM = "aws_cloudwatch_metric_alarm";

    @Test
    void requestsThatFailForGood_shouldEndInTheDeadLetters() {
        assertThat(TerraformBlock.resource("queue.tf", "aws_sqs_queue", "forecast_requests")
                        .arguments()
                        .get("redrive_policy"))
                .containsPattern("deadLetterTargetArn += aws_sqs_queue\\.dead_letters\\.arn")
                .containsPattern("maxReceiveCount += local\\.most_receives");
        assertThat(TerraformBlock.resource("queue.tf", "aws_sqs_queue", "dead_letters")
                        .arguments())
                .containsEntry("message_retention_seconds", "14 * 24 * 3600");
        assertThat(TerraformBlock.resource("triggers.tf", "aws_lambda_event_source_mapping", "forecast_requests")
                        .arguments())
                .containsEntry("function_response_types", "[\"ReportBatchItemFailures\"]");
    }

    @Test
    void quotesThatFailForGood_shouldNotHoldUpTheOthers() {
        TerraformBlock mapping = TerraformBlock.resource("streaming.tf", "aws_lambda_event_source_mapping", "quotes");

        assertThat(mapping.arguments())
                .containsEntry("function_response_types", "[\"ReportBatchItemFailures\"]")
                .containsEntry("bisect_batch_on_function_error", "true")
                .containsEntry("maximum_retry_attempts", "2")
                .containsEntry("maximum_record_age_in_seconds", "120");
        assertThat(mapping.block("destination_config").block("on_failure").arguments())
                .containsEntry("destination_arn", "aws_sqs_queue.quotes_dead_letters[0].arn");
    }

    @Test
    void roundOfQuotes_shouldEndBeforeTheNext() {
        assertThat(Duration.ofSeconds(DeployedFunction.named("quote-collector").timeout()))
                .isBetween(ProviderQuotes.LONGEST_ROUND.plusSeconds(10), Duration.ofSeconds(59));
    }

    @Test
    void functionsForWhichPeopleWait_shouldStartFromASnapshot() {
        TerraformBlock function = TerraformBlock.resource("functions.tf", "aws_lambda_function", "this");

        assertThat(function.arguments()).containsEntry("publish", "true");
        assertThat(function.block("dynamic \"snap_start\"").arguments())
                .containsEntry("for_each", "each.value.snap_start ? [true] : []");
        assertThat(function.block("dynamic \"snap_start\"").block("content").arguments())
                .containsEntry("apply_on", "PublishedVersions");
        assertThat(Terraform.table("functions.yaml").values())
                .filteredOn(fields -> !Set.of("schedule", "event").contains(fields.get("trigger")))
                .isNotEmpty()
                .allSatisfy(fields -> assertThat(fields).containsEntry("snap_start", true));
    }

    @Test
    void everyFunction_shouldBeTraced() {
        assertThat(TerraformBlock.resource("functions.tf", "aws_lambda_function", "this")
                        .block("tracing_config")
                        .arguments())
                .containsEntry("mode", "Active");
    }

    @Test
    void budget_shouldTellSomebodyBeforeItIsSpent() {
        TerraformBlock budget = TerraformBlock.resource("notifications.tf", "aws_budgets_budget", "monthly");

        assertThat(budget.arguments())
                .containsEntry("time_unit", "MONTHLY")
                .containsEntry("limit_amount", "format(\"%.2f\", var.monthly_budget_usd)");
        assertThat(budget.block("dynamic \"notification\"").arguments())
                .containsEntry("for_each", "{ ACTUAL = 80, FORECASTED = 100 }");
        assertThat(budget.block("dynamic \"notification\"").block("content").arguments())
                .containsEntry("subscriber_sns_topic_arns", "[aws_sns_topic.alarms.arn]");
    }

    @ParameterizedTest
    @CsvSource({
        "alarms.tf,    function_errors,    Errors,                             0",
        "alarms.tf,    throttles,          Throttles,                          0",
        "alarms.tf,    api_errors,         5xx,                                5",
        "alarms.tf,    dead_letters,       ApproximateNumberOfMessagesVisible, 0",
        "alarms.tf,    queue_age,          ApproximateAgeOfOldestMessage,      300",
        "freshness.tf, index_forecast_age, IncomingLogEvents,                  1",
        "freshness.tf, index_failures,     IndexFailures,                      0",
        "freshness.tf, record_failures,    RecordFailures,                     0",
        "streaming.tf, quotes_age,         IteratorAge,                        60000",
        "streaming.tf, quotes_dead_letters, ApproximateNumberOfMessagesVisible, 0",
        "streaming.tf, quotes_lost,        QuotesLost,                         0",
        "streaming.tf, quotes_refused,     QuotesRefused,                      100",
        "mail.tf,      mails_refused,      Reputation.BounceRate,              0.05",
        "mail.tf,      mails_called_spam,  Reputation.ComplaintRate,           0.001",
    })
    void alarm_shouldWatchItsMetric(String file, String name, String metric, String threshold) {
        assertThat(TerraformBlock.resource(file, ALARM, name).arguments())
                .containsEntry("metric_name", metric)
                .containsEntry("threshold", threshold)
                .containsEntry(
                        "comparison_operator",
                        name.equals("index_forecast_age") ? "LessThanThreshold" : "GreaterThanThreshold");
    }

    // Where nothing is measured, nothing is wrong, but for forecasts that are missing.
    @ParameterizedTest
    @MethodSource("alarms")
    void alarm_shouldTellSomebodyWhatToDo(TerraformBlock alarm) throws IOException {
        assertThat(alarm.arguments())
                .containsEntry("alarm_actions", "local.alarm_actions")
                .containsEntry("ok_actions", "local.alarm_actions")
                .containsEntry(
                        "treat_missing_data",
                        alarm.header().contains("index_forecast_age") ? "breaching" : "notBreaching");
        assertThat(runbook())
                .anyMatch(chapter -> alarm.arguments().get("alarm_description").endsWith("Runbook: " + chapter + "."));
    }

    @Test
    void alarms_shouldGoToTheirTopic() {
        assertThat(Terraform.text("alarms.tf")).contains("alarm_actions = [aws_sns_topic.alarms.arn]\n");
        assertThat(TerraformBlock.resource("notifications.tf", "aws_sns_topic_subscription", "email")
                        .arguments())
                .isEqualTo(Map.of(
                        "topic_arn", "aws_sns_topic.alarms.arn",
                        "protocol", "email",
                        "endpoint", "var.alarm_email"));
    }

    static List<TerraformBlock> alarms() {
        return TerraformBlock.ofFolder(".").stream()
                .filter(block -> block.is("resource \"" + ALARM + "\""))
                .toList();
    }

    private static List<String> runbook() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("..", "..", "docs", "runbook.md"))) {
            return lines.filter(line -> line.startsWith("## "))
                    .map(line -> line.substring(3, 4).toLowerCase(Locale.ROOT) + line.substring(4))
                    .toList();
        }
    }
}
