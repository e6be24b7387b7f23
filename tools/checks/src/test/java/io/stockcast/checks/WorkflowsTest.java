package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every workflow must say, whatever it does. */
class WorkflowsTest {

    private static final Pattern USES = Pattern.compile("uses: (.*)");

    static List<Workflow> workflows() {
        return Workflow.all();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyAction_shouldBePinnedToACommitWhoseVersionIsNamed(Workflow workflow) {
        assertThat(USES.matcher(workflow.text()).results().map(uses -> uses.group(1)))
                .isNotEmpty()
                .allSatisfy(uses -> assertThat(uses).matches("[\\w-]+/[\\w-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    // GitHub's machines no longer have Node 20.
    @ParameterizedTest
    @CsvSource({
        "actions/checkout, 6",
        "actions/setup-java, 5",
        "actions/setup-node, 6",
        "actions/upload-artifact, 6",
        "actions/download-artifact, 7",
        "actions/dependency-review-action, 5",
        "hashicorp/setup-terraform, 4",
        "aws-actions/configure-aws-credentials, 6",
    })
    void action_shouldBeOfAMajorThatRunsOnNode24(String action, int major) {
        assertThat(Workflow.all().stream()
                        .flatMap(each -> USES.matcher(each.text()).results())
                        .map(uses -> uses.group(1))
                        .filter(uses -> uses.startsWith(action + "@")))
                .isNotEmpty()
                .allMatch(uses -> Integer.parseInt(uses.replaceAll(".*# v(\\d+)\\..*", "$1")) >= major);
    }

    @Test
    void everyAction_shouldBeOneWhoseRuntimeIsKnown() {
        assertThat(Workflow.all().stream()
                        .flatMap(each -> USES.matcher(each.text()).results())
                        .map(uses -> uses.group(1).replaceAll("@.*", "")))
                .isSubsetOf(
                        "actions/checkout",
                        "actions/setup-java",
                        "actions/setup-node",
                        "actions/upload-artifact",
                        "actions/download-artifact",
                        "actions/dependency-review-action",
                        "hashicorp/setup-terraform",
                        "aws-actions/configure-aws-credentials");
    }

    @Test
    void oneAction_shouldHaveOneCommitEverywhere() {
        List<String> everywhere = Workflow.all().stream()
                .flatMap(each -> USES.matcher(each.text()).results())
                .map(uses -> uses.group(1))
                .distinct()
                .toList();

        assertThat(everywhere)
                .extracting(uses -> uses.substring(0, uses.indexOf('@')))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void workflow_shouldReadTheRepositoryAndNothingElseUnlessAJobSaysSo(Workflow workflow) {
        assertThat(workflow.fields()).containsEntry("permissions", Map.of("contents", "read"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyJob_shouldEndInTimeOnAMachineThatIsNamed(Workflow workflow) {
        assertThat(workflow.jobs().values()).isNotEmpty().allSatisfy(job -> {
            assertThat(job.get("timeout-minutes")).isInstanceOf(Integer.class);
            assertThat(job).containsEntry("runs-on", "ubuntu-24.04");
        });
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void checkout_shouldLeaveNoTokenBehind(Workflow workflow) {
        assertThat(workflow.jobs().values().stream()
                        .flatMap(job -> Workflow.steps(job).stream())
                        .filter(step -> step.getOrDefault("uses", "").toString().startsWith("actions/checkout@")))
                .allSatisfy(step -> assertThat(step).containsEntry("with", Map.of("persist-credentials", "false")));
    }

    // What an event brings may be anything; in a script's text it would be run.
    @ParameterizedTest
    @MethodSource("workflows")
    void scripts_shouldTakeValuesFromTheirEnvironmentAlone(Workflow workflow) {
        assertThat(workflow.jobs().values().stream()
                        .flatMap(job -> Workflow.steps(job).stream())
                        .map(step -> step.getOrDefault("run", "").toString()))
                .noneMatch(script -> script.contains("${{"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void workflow_shouldSayAtItsHeadWhenItRuns(Workflow workflow) {
        assertThat(workflow.text()).startsWith("# ");
    }
}
