package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds refresh-model.yml to the trainer's image, to the role of bootstrap and to the model that it replaces. */
class RefreshModelTest {

    private static final Workflow REFRESH = Workflow.named("refresh-model.yml");

    @Test
    void training_shouldRunMonthlyAndByHandOnTheMainBranchAlone() {
        Map<String, Object> on = Workflow.field(REFRESH.fields(), "on");

        assertThat(on).containsOnlyKeys("schedule", "workflow_dispatch");
        assertThat(on.get("schedule").toString()).matches("\\[\\{cron=\\d+ \\d+ \\d+ \\* \\*}]");
        assertThat(REFRESH.job("train").get("if").toString()).contains("github.ref == 'refs/heads/main'");
    }

    @Test
    void whoTrains_shouldReadHistoriesAndNotWriteToTheRepository() {
        assertThat(REFRESH.job("train")).containsEntry("permissions", Map.of("contents", "read", "id-token", "write"));
        assertThat(REFRESH.job("propose"))
                .containsEntry("needs", "train")
                .containsEntry("permissions", Map.of("contents", "write", "pull-requests", "write"));
        assertThat(Workflow.steps(REFRESH.job("propose")).toString()).doesNotContain("role-to-assume");
    }

    @Test
    void role_shouldTrustTheMainBranchAndReadWhatIsFetched() throws IOException {
        assertThat(Workflow.steps(REFRESH.job("train")).toString()).contains("role-to-assume=${{ vars.REFRESH_ROLE }}");
        assertThat(Terraform.text("bootstrap/github.tf")).contains("\"refresh-model\" = local.on_main");
        assertThat(Terraform.text("bootstrap/refresh-role.tf"))
                .contains("github_assumes[\"refresh-model\"]")
                .contains("[\"forecasts/*/latest.json\", \"histories/*\"]")
                .doesNotContain("Put", "Delete", "s3:*");
        assertThat(Files.readString(Path.of("fetch-histories")))
                .contains("/forecasts/$symbol/latest.json")
                .contains("/histories/$sha256.csv.gz");
    }

    @Test
    void image_shouldBeTheOneThatIsBuiltAndFindItsFolders() throws IOException {
        String training = scripts("train");
        List<String> command = TrainerImage.words("CMD");

        assertThat(training).contains("./dev trainer-image").contains(" stockcast-trainer >");
        assertThat(Files.readString(Path.of("..", "..", "dev"))).contains("docker build --tag stockcast-trainer ");
        assertThat(command).containsExactly("refresh-model", "/histories", "--out", "/model");
        assertThat(training).contains("/histories:/histories:ro").contains("$MODEL:/model");
    }

    @Test
    void image_shouldNeedNeitherRootNorNetwork() {
        assertThat(scripts("train")).contains("--network none --user \"$(id -u):$(id -g)\"");
        assertThat(TrainerImage.instructions("USER")).containsExactly("65534:65534");
        assertThat(TrainerImage.instructions("FROM"))
                .singleElement()
                .asString()
                .matches("eclipse-temurin:25[\\w.]*-jre-noble(@sha256:[0-9a-f]{64})?");
    }

    @Test
    void folderOfTheModel_shouldBeThatOfTheShippedVintages() throws IOException {
        Map<String, Object> environment = Workflow.field(REFRESH.fields(), "env");
        String folder = environment.get("MODEL").toString();

        Path vintages = Path.of("..", "..", folder);
        assertThat(Files.readAllLines(vintages.resolve("vintages.txt")))
                .isNotEmpty()
                .allSatisfy(end -> {
                    assertThat(vintages.resolve(end).resolve("model.onnx")).exists();
                    assertThat(vintages.resolve(end).resolve("model-card.json")).exists();
                });
        assertThat(Files.readString(Path.of("..", "..", "dev"))).contains("model_folder=$root/" + folder + "\n");
    }

    @Test
    void betterModel_shouldBeProposedWithTheTokenOfTheJob() {
        assertThat(REFRESH.job("propose").get("if")).hasToString("needs.train.outputs.replaced == 'true'");
        assertThat(scripts("propose")).contains("tools/checks/propose-model \"$MODEL\" judgement.txt");
        assertThat(Workflow.steps(REFRESH.job("propose")).toString()).contains("GH_TOKEN=${{ github.token }}");
    }

    private static String scripts(String job) {
        return Workflow.steps(REFRESH.job(job)).stream()
                .map(step -> step.getOrDefault("run", "").toString())
                .reduce("", (a, b) -> a + "\n" + b);
    }
}
