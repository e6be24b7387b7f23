package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What guards the ledger, the buckets and the tables. */
class StoredDataTest {

    private static final String BUCKET = "modules/private-bucket/main.tf";

    @Test
    void ledger_shouldRefuseToWriteWhatIsThereWhoeverAsks() {
        TerraformBlock statement = TerraformBlock.statement("forecasts.tf", "WrittenOnce");

        assertThat(statement.arguments())
                .containsEntry("effect", "Deny")
                .containsEntry("actions", "[\"s3:PutObject\"]")
                .containsEntry("resources", "local.written_once");
        assertThat(statement.block("principals").arguments()).isEqualTo(Map.of("type", "*", "identifiers", "[\"*\"]"));
        assertThat(statement.block("condition").arguments())
                .isEqualTo(Map.of("test", "Null", "variable", "s3:if-none-match", "values", "[\"true\"]"));
        assertThat(Terraform.argument("forecasts.tf", "written_once"))
                .contains(
                        "[\"forecasts/*/*/*\", \"histories/*\", \"models/*\"] : \"${local.forecasts_arn}/${prefix}\"");
    }

    @Test
    void ledger_shouldRefuseFunctionsToDelete() {
        TerraformBlock statement = TerraformBlock.statement("forecasts.tf", "NeverDeletedByFunctions");

        assertThat(statement.arguments())
                .containsEntry("effect", "Deny")
                .containsEntry("resources", "[local.forecasts_arn, \"${local.forecasts_arn}/*\"]");
        assertThat(statement.arguments().get("actions"))
                .contains("s3:DeleteObject\"", "s3:DeleteObjectVersion", "s3:PutLifecycle", "s3:PutBucketVersioning");
        assertThat(statement.block("condition").arguments())
                .isEqualTo(Map.of(
                        "test", "ArnLike",
                        "variable", "aws:PrincipalArn",
                        "values", "[\"arn:aws:iam::${local.account}:role${local.role_path}*\"]"));
        assertThat(Terraform.argument("roles.tf", "role_path")).isEqualTo("/${local.name}/");
    }

    @Test
    void ledger_shouldBeABucketWithThesePolicies() {
        assertThat(TerraformBlock.ofFile("forecasts.tf"))
                .filteredOn(block -> block.is("module"))
                .singleElement()
                .satisfies(module -> assertThat(module.arguments())
                        .containsEntry("policies", "[data.aws_iam_policy_document.ledger.json]")
                        .containsEntry("protected", "var.protected"));
    }

    @Test
    void everyBucket_shouldBeAPrivateOne() {
        assertThat(TerraformBlock.ofFolder(".")).noneMatch(block -> block.is("resource \"aws_s3_bucket\""));
    }

    @Test
    void bucket_shouldNeverBePublic() {
        assertThat(TerraformBlock.resource(BUCKET, "aws_s3_bucket_public_access_block", "this")
                        .arguments())
                .containsEntry("block_public_acls", "true")
                .containsEntry("block_public_policy", "true")
                .containsEntry("ignore_public_acls", "true")
                .containsEntry("restrict_public_buckets", "true");
        assertThat(Terraform.argument(BUCKET, "object_ownership")).isEqualTo("BucketOwnerEnforced");
    }

    @Test
    void bucket_shouldKeepWhatIsReplacedAndEncryptIt() {
        assertThat(TerraformBlock.resource(BUCKET, "aws_s3_bucket_versioning", "this")
                        .block("versioning_configuration")
                        .arguments())
                .containsEntry("status", "Enabled");
        assertThat(Terraform.argument(BUCKET, "sse_algorithm")).isEqualTo("AES256");
    }

    @Test
    void bucket_shouldTalkToNobodyInTheClear() {
        TerraformBlock statement =
                TerraformBlock.statement("modules/private-bucket/policy.tf", "EncryptedTransportOnly");

        assertThat(statement.arguments()).containsEntry("effect", "Deny").containsEntry("actions", "[\"s3:*\"]");
        assertThat(statement.block("condition").arguments())
                .isEqualTo(Map.of("test", "Bool", "variable", "aws:SecureTransport", "values", "[\"false\"]"));
    }

    static List<TerraformBlock> tables() {
        return TerraformBlock.ofFile("tables.tf");
    }

    // Where no key of the account is enabled, for which each use costs, AWS encrypts with its own.
    @ParameterizedTest
    @MethodSource("tables")
    void table_shouldBeRestorableEncryptedByAwsAndForgetWhatHasExpired(TerraformBlock table) {
        assertThat(table.arguments())
                .containsEntry("billing_mode", "PAY_PER_REQUEST")
                .containsEntry("deletion_protection_enabled", "var.protected");
        assertThat(table.block("point_in_time_recovery").arguments()).containsEntry("enabled", "true");
        assertThat(table.block("server_side_encryption").arguments()).containsEntry("enabled", "false");
        assertThat(table.block("ttl").arguments()).isEqualTo(Map.of("attribute_name", "expiresAt", "enabled", "true"));
    }
}
