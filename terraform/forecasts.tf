# The forecasts bucket: the ledger, its inputs, the models and the records.

locals {
  forecasts_bucket = "${local.name}-forecasts-${local.account}"
  forecasts_arn    = "arn:aws:s3:::${local.forecasts_bucket}"

  # Written once and never again. latest.json is not included: its key has one slash less.
  written_once = [for prefix in ["forecasts/*/*/*", "histories/*", "models/*"] : "${local.forecasts_arn}/${prefix}"]
}

module "forecasts" {
  source = "./modules/private-bucket"

  name            = local.forecasts_bucket
  protected       = var.protected
  superseded_days = 90
  policies        = [data.aws_iam_policy_document.ledger.json]
}

data "aws_iam_policy_document" "ledger" {
  statement {
    sid       = "WrittenOnce"
    effect    = "Deny"
    actions   = ["s3:PutObject"]
    resources = local.written_once

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    # Without an If-None-Match header the write would replace an existing object.
    condition {
      test     = "Null"
      variable = "s3:if-none-match"
      values   = ["true"]
    }
  }

  statement {
    sid       = "NeverDeletedByFunctions"
    effect    = "Deny"
    actions   = ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:PutLifecycleConfiguration", "s3:PutBucketVersioning"]
    resources = [local.forecasts_arn, "${local.forecasts_arn}/*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:PrincipalArn"
      values   = ["arn:aws:iam::${local.account}:role${local.role_path}*"]
    }
  }
}
