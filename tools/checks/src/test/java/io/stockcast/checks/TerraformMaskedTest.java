package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs terraform-masked with a Terraform that says what it is asked, and what the real one says of a stage. */
class TerraformMaskedTest {

    private static final String STAGE = "3f2b8c1e-9a47-4d0f-8b6e-51c7d2e9f0a4";

    private static final String TERRAFORM = """
            #!/bin/sh
            echo "$*"
            printf 'aws_apigatewayv2_stage.this: Refreshing state... [id=%1$s]\\n'
            printf '\\033[1maws_apigatewayv2_stage.this: Creation complete after 1s [id=%1$s]\\033[0m\\n'
            printf '  ~ invoke_url = "https://example.execute-api.eu-west-2.amazonaws.com/%1$s" -> "%1$s"\\n'
            printf 'Error: updating API Gateway v2 Stage (%1$s): refused' >&2
            exit 3
            """.formatted(STAGE);

    @TempDir
    private Path folder;

    @BeforeEach
    void terraform() throws IOException {
        new OwnCommands(folder).add("terraform", TERRAFORM);
    }

    @Test
    void stage_shouldBeHiddenWhereverItStands() throws Exception {
        run("plan");

        assertThat(folder.resolve("output"))
                .content()
                .doesNotContain(STAGE)
                .contains("aws_apigatewayv2_stage.this: Refreshing state... [id=***]\n")
                .contains("Creation complete after 1s [id=***]")
                .contains("/***\" -> \"***\"\n")
                .contains("Error: updating API Gateway v2 Stage (***): refused");
    }

    @Test
    void terraform_shouldBeAskedTheSameAndItsExitCodeKept() throws Exception {
        assertThat(run("apply", "-input=false", "deploy.tfplan")).isEqualTo(3);

        assertThat(folder.resolve("output")).content().contains("/../terraform apply -input=false deploy.tfplan\n");
    }

    @Test
    void missingCommand_shouldBeAskedFor() throws Exception {
        assertThat(run()).isEqualTo(2);
    }

    // What is hidden is what such a name looks like.
    @Test
    void stage_shouldBeNamedByAUuid() {
        assertThat(TerraformBlock.resource("api.tf", "terraform_data", "secret_stage")
                        .arguments())
                .containsEntry("input", "uuid()");
        assertThat(TerraformBlock.resource("api.tf", "aws_apigatewayv2_stage", "this")
                        .arguments())
                .containsEntry("name", "local.secret_stage");
    }

    private int run(String... arguments) throws Exception {
        return new OwnCommands(folder).run(Path.of("terraform-masked"), arguments);
    }
}
