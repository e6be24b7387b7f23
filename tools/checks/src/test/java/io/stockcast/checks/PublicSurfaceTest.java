package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What guards the ways in: CloudFront, the API behind it, and signing in. */
class PublicSurfaceTest {

    private static final TerraformBlock DISTRIBUTION =
            TerraformBlock.resource("cdn.tf", "aws_cloudfront_distribution", "this");
    private static final TerraformBlock POOL = TerraformBlock.resource("sign-in.tf", "aws_cognito_user_pool", "people");
    private static final TerraformBlock CLIENT =
            TerraformBlock.resource("sign-in-client.tf", "aws_cognito_user_pool_client", "site");

    @Test
    void visitors_shouldComeOverModernTls() {
        assertThat(DISTRIBUTION.arguments()).containsEntry("http_version", "http2and3");
        assertThat(DISTRIBUTION.block("viewer_certificate").arguments())
                .containsEntry("minimum_protocol_version", "TLSv1.2_2021");
        assertThat(DISTRIBUTION.block("default_cache_behavior").arguments())
                .containsEntry("viewer_protocol_policy", "redirect-to-https");
        assertThat(DISTRIBUTION.block("ordered_cache_behavior").arguments())
                .containsEntry("viewer_protocol_policy", "https-only");
        assertThat(Terraform.argument("headers.tf", "access_control_max_age_sec"))
                .isEqualTo("63072000");
    }

    @Test
    void site_shouldBeReadByThisDistributionAlone() {
        assertThat(origin("site"))
                .containsEntry("origin_access_control_id", "aws_cloudfront_origin_access_control.site.id");
        assertThat(TerraformBlock.resource("cdn.tf", "aws_cloudfront_origin_access_control", "site")
                        .arguments())
                .containsEntry("origin_access_control_origin_type", "s3")
                .containsEntry("signing_behavior", "always")
                .containsEntry("signing_protocol", "sigv4");
        TerraformBlock reading = TerraformBlock.statement("site.tf", "ReadByCloudFront");
        assertThat(reading.arguments()).containsEntry("actions", "[\"s3:GetObject\", \"s3:ListBucket\"]");
        assertThat(reading.block("principals").arguments())
                .isEqualTo(Map.of("type", "Service", "identifiers", "[\"cloudfront.amazonaws.com\"]"));
        assertThat(reading.block("condition").arguments())
                .isEqualTo(Map.of(
                        "test", "StringEquals",
                        "variable", "aws:SourceArn",
                        "values", "[aws_cloudfront_distribution.this.arn]"));
    }

    @Test
    void api_shouldBeReachedByItsSecretNameAndOverTlsAlone() {
        assertThat(origin("api")).containsEntry("origin_path", "/${local.secret_stage}");
        assertThat(Terraform.argument("cdn.tf", "origin_protocol_policy")).isEqualTo("https-only");
        assertThat(Terraform.argument("api.tf", "secret_stage"))
                .isEqualTo("sensitive(terraform_data.secret_stage.output)");
    }

    @Test
    void oneAddress_shouldNotUseUpTheApi() {
        TerraformBlock firewall = TerraformBlock.resource("firewall.tf", "aws_wafv2_web_acl", "this");

        assertThat(firewall.arguments())
                .containsEntry("provider", "aws.us_east_1")
                .containsEntry("scope", "CLOUDFRONT");
        assertThat(firewall.block("rule")
                        .block("statement")
                        .block("rate_based_statement")
                        .arguments())
                .containsEntry("limit", "var.requests_per_address")
                .containsEntry("aggregate_key_type", "IP");
        assertThat(DISTRIBUTION.arguments()).containsEntry("web_acl_id", "one(aws_wafv2_web_acl.this[*].arn)");
    }

    // What is no parameter of a route would make CloudFront ask for the same answer again.
    @Test
    void cacheKey_shouldHoldTheContractsParametersAlone() {
        assertThat(TerraformBlock.resource("cache.tf", "aws_cloudfront_cache_policy", "api")
                        .block("parameters_in_cache_key_and_forwarded_to_origin")
                        .block("query_strings_config")
                        .arguments())
                .containsEntry("query_string_behavior", "whitelist");
    }

    // An HTTP API cannot be given other texts for its own errors; what it does not understand must not pass unseen.
    @Test
    void api_shouldBeImportedInFull() {
        assertThat(TerraformBlock.resource("api.tf", "aws_apigatewayv2_api", "this")
                        .arguments())
                .containsEntry("fail_on_warnings", "true");
    }

    @Test
    void api_shouldTakeNoMoreThanItIsTold() {
        assertThat(TerraformBlock.resource("api.tf", "aws_apigatewayv2_stage", "this")
                        .block("default_route_settings")
                        .arguments())
                .isEqualTo(Map.of(
                        "throttling_rate_limit", "var.requests_a_second",
                        "throttling_burst_limit", "2 * var.requests_a_second"));
    }

    @Test
    void accounts_shouldBeGuardedAgainstDeletionAndWeakPasswords() {
        assertThat(POOL.arguments())
                .containsEntry("user_pool_tier", "ESSENTIALS")
                .containsEntry("deletion_protection", "var.protected ? \"ACTIVE\" : \"INACTIVE\"")
                .containsEntry("auto_verified_attributes", "[\"email\"]");
        assertThat(POOL.block("password_policy").arguments())
                .containsEntry("minimum_length", "8")
                .containsEntry("require_lowercase", "true")
                .containsEntry("require_uppercase", "true")
                .containsEntry("require_numbers", "true")
                .containsEntry("require_symbols", "true");
    }

    // With PKCE, which a client without a secret proves itself by and Cognito takes for the code flow alone.
    @Test
    void client_shouldHaveNoSecretAndSignInByCode() {
        assertThat(CLIENT.arguments())
                .containsEntry("generate_secret", "false")
                .containsEntry("allowed_oauth_flows_user_pool_client", "true")
                .containsEntry("allowed_oauth_flows", "[\"code\"]")
                .containsEntry("explicit_auth_flows", "[\"ALLOW_USER_SRP_AUTH\"]")
                .containsEntry("callback_urls", "[\"${local.origin}/\", \"${local.origin}/signed-in\"]")
                .containsEntry("prevent_user_existence_errors", "ENABLED")
                .containsEntry("enable_token_revocation", "true");
    }

    private static Map<String, String> origin(String id) {
        return DISTRIBUTION
                .blocks()
                .map(TerraformBlock::arguments)
                .filter(arguments -> id.equals(arguments.get("origin_id")))
                .findFirst()
                .orElseThrow();
    }
}
