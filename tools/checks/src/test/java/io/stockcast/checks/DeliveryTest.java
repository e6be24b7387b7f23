package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds deploy.yml to the roles of bootstrap, which trust exact subjects of GitHub's tokens. */
class DeliveryTest {

    private static final Workflow DEPLOY = Workflow.named("deploy.yml");
    private static final String CHOSEN = "${{ inputs.environment || 'dev' }}";

    static List<String> environments() {
        Map<String, Object> on = Workflow.field(DEPLOY.fields(), "on");
        Map<String, Object> dispatch = Workflow.field(on, "workflow_dispatch");
        Map<String, Object> inputs = Workflow.field(dispatch, "inputs");
        Map<String, Object> environment = Workflow.field(inputs, "environment");
        return Workflow.field(environment, "options");
    }

    @Test
    void environments_shouldBeThoseThatBootstrapTrusts() {
        assertThat(Terraform.text("bootstrap/variables.tf"))
                .contains("default     = [\"" + String.join("\", \"", environments()) + "\"]");
        assertThat(Terraform.text("bootstrap/github.tf")).contains("environment => \"environment:${environment}\"");
    }

    @ParameterizedTest
    @MethodSource("environments")
    void environment_shouldHaveItsVariables(String environment) {
        assertThat(Files.exists(Terraform.file("environments/" + environment + ".tfvars")))
                .isTrue();
        assertThat(Terraform.argument("environments/" + environment + ".tfvars", "environment"))
                .isEqualTo(environment);
    }

    // The name of an environment would stand in the subject where bootstrap asks for the branch.
    @Test
    void plan_shouldRunOnTheMainBranchAndInNoEnvironment() {
        assertThat(Terraform.text("bootstrap/github.tf"))
                .contains("on_main = \"ref:refs/heads/main\"")
                .contains("{ plan = local.on_main,");
        assertThat(DEPLOY.job("ci").get("if").toString()).contains("github.ref == 'refs/heads/main'");
        assertThat(DEPLOY.job("package")).containsEntry("needs", "ci");
        assertThat(DEPLOY.job("plan")).containsEntry("needs", "package").doesNotContainKey("environment");
    }

    @Test
    void everything_shouldWaitForCiOfTheSameCommit() {
        assertThat(scripts("ci")).contains("tools/checks/await-ci \"$GITHUB_SHA\"");
        assertThat(DEPLOY.jobs().entrySet().stream()
                        .filter(job -> !job.getValue().containsKey("needs"))
                        .map(Map.Entry::getKey))
                .containsExactly("ci");
    }

    // Everybody who may read the repository may read its artifacts, and a plan contains the API's address.
    @Test
    void plan_shouldBeKeptWhereTheStateIs() {
        String plan = "\"s3://$STATE_BUCKET/$ENVIRONMENT/plans/$GITHUB_RUN_ID.tfplan\"";

        assertThat(scripts("plan")).contains("aws s3 cp terraform/deploy.tfplan " + plan);
        assertThat(scripts("apply")).contains("aws s3 cp " + plan + " terraform/deploy.tfplan");
        assertThat(Workflow.steps(DEPLOY.job("plan")).toString()).doesNotContain("upload-artifact");
    }

    @Test
    void oldVersions_shouldBePrunedOnceTheSiteWorks() {
        assertThat(scripts("apply")).containsSubsequence("smoke-test.mjs", "tools/checks/prune-versions");
    }

    @Test
    void keysOfProviders_shouldBeNowhereInTheDeployment() {
        assertThat(DEPLOY.text()).doesNotContainIgnoringCase("api_key");
        assertThat(TerraformBlock.ofFolder("."))
                .noneMatch(block -> block.is("variable") && block.header().contains("api_key"))
                .noneMatch(block -> block.is("data \"aws_ssm_parameter\""));
    }

    // Whoever opens a pull request also writes what its checks run.
    @Test
    void pullRequests_shouldAssumeNoRole() {
        assertThat(Terraform.text("bootstrap/github.tf")).doesNotContain("pull_request");
        assertThat(Workflow.all())
                .filteredOn(workflow -> workflow.text().contains("role-to-assume"))
                .isNotEmpty()
                .noneMatch(workflow -> workflow.text().contains("pull_request"));
    }

    @Test
    void apply_shouldWaitForTheApprovalOfItsEnvironment() {
        Map<String, Object> environment = Workflow.field(DEPLOY.job("apply"), "environment");

        assertThat(environment).containsEntry("name", CHOSEN);
        assertThat(DEPLOY.job("apply")).containsEntry("needs", "plan");
        assertThat(Workflow.<Map<String, Object>>field(DEPLOY.fields(), "env")).containsEntry("ENVIRONMENT", CHOSEN);
    }

    @Test
    void apply_shouldApplyThePlanThatWasShownAndNoOther() {
        assertThat(scripts("plan")).contains("-out=deploy.tfplan").contains("show -no-color deploy.tfplan");
        assertThat(scripts("apply"))
                .contains("apply -input=false deploy.tfplan")
                .doesNotContain("terraform plan");
    }

    // Logs and summaries are read by whoever may read the repository; the outputs are read into variables.
    @ParameterizedTest
    @ValueSource(strings = {"plan", "apply"})
    void whatTerraformPrints_shouldBeMasked(String job) {
        assertThat(scripts(job)).contains("tools/checks/terraform-masked " + job + " ");
        assertThat(scripts(job).lines().filter(line -> line.contains("terraform -chdir")))
                .allMatch(line -> line.contains("=$(terraform -chdir=terraform output -"));
    }

    @Test
    void tokensForAws_shouldBeForTheJobsThatAssumeARoleAlone() {
        assertThat(DEPLOY.jobs())
                .allSatisfy((id, job) -> assertThat(idToken(job)).isEqualTo(assumesRole(job)));
        assertThat(role("plan")).isEqualTo("${{ vars.PLAN_ROLE }}");
        assertThat(role("apply")).isEqualTo("${{ vars.APPLY_ROLE }}");
    }

    @Test
    void deployments_shouldFollowOneAnother() {
        assertThat(Workflow.<Map<String, Object>>field(DEPLOY.fields(), "concurrency"))
                .containsEntry("group", "deploy-" + CHOSEN)
                .containsEntry("cancel-in-progress", "false");
    }

    @Test
    void outputsThatTheDeploymentReads_shouldBeDeclared() {
        assertThat(List.of("url", "site_bucket", "distribution_id")).allSatisfy(output -> {
            assertThat(scripts("apply")).contains(output);
            assertThat(Terraform.text("outputs.tf")).contains("output \"" + output + "\"");
        });
    }

    private static String scripts(String job) {
        return Workflow.steps(DEPLOY.job(job)).stream()
                .map(step -> step.getOrDefault("run", "").toString())
                .reduce("", (a, b) -> a + "\n" + b);
    }

    private static boolean idToken(Map<String, Object> job) {
        return job.getOrDefault("permissions", "").toString().contains("id-token=write");
    }

    private static boolean assumesRole(Map<String, Object> job) {
        return Workflow.steps(job).toString().contains("role-to-assume");
    }

    private static String role(String job) {
        return Workflow.steps(DEPLOY.job(job)).stream()
                .filter(step -> step.getOrDefault("uses", "").toString().startsWith("aws-actions/"))
                .map(step -> Workflow.<Map<String, Object>>field(step, "with")
                        .get("role-to-assume")
                        .toString())
                .findFirst()
                .orElseThrow();
    }
}
