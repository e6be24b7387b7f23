package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lets environments share an account, where no two things of a kind may have one name. */
class NamesTest {

    private static final Set<String> NAMES =
            Set.of("name", "alarm_name", "dashboard_name", "policy_name", "function_name", "domain");

    /** Those whose names are their own within something that holds the environment in its name, or names that. */
    private static final Set<String> WITHIN_ANOTHER = Set.of(
            "aws_apigatewayv2_stage",
            "aws_cognito_resource_server",
            "aws_cognito_user_pool_client",
            "aws_iam_role_policy",
            "aws_lambda_alias",
            "aws_lambda_event_source_mapping",
            "aws_lambda_function_event_invoke_config",
            "aws_lambda_permission",
            "aws_route53_record",
            "aws_scheduler_schedule");

    static List<TerraformBlock> named() {
        return TerraformBlock.ofFolder(".").stream()
                .filter(block -> block.is("resource") || block.is("module"))
                .filter(block -> WITHIN_ANOTHER.stream().noneMatch(type -> block.is("resource \"" + type + "\"")))
                .filter(block -> names(block).findAny().isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("named")
    void name_shouldHoldTheEnvironment(TerraformBlock block) {
        assertThat(names(block)).allMatch(name -> name.contains("local.name"));
    }

    @Test
    void environment_shouldBePartOfTheNameOfEverything() {
        assertThat(Terraform.argument("locals.tf", "name")).isEqualTo("stockcast-${var.environment}");
        assertThat(named())
                .extracting(TerraformBlock::header)
                .contains("module \"forecasts\"", "resource \"aws_iam_role\" \"function\"");
    }

    // Functions and roles may have no more.
    @Test
    void longestName_shouldHaveNoMoreThan64Characters() {
        assertThat(DeployedFunction.all())
                .allSatisfy(function ->
                        assertThat("stockcast-prod-" + function.name()).hasSizeLessThanOrEqualTo(64));
    }

    private static Stream<String> names(TerraformBlock block) {
        return block.arguments().entrySet().stream()
                .filter(argument -> NAMES.contains(argument.getKey()))
                .map(Entry::getValue)
                .map(name -> name.equals("local.forecasts_bucket")
                        ? Terraform.argument("forecasts.tf", "forecasts_bucket")
                        : name);
    }
}
