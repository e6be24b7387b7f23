# What a run that trains a new model may read: the histories that forecasts were made from, and no personal data.
resource "aws_iam_role" "refresh_model" {
  name               = "stockcast-refresh-model"
  assume_role_policy = data.aws_iam_policy_document.github_assumes["refresh-model"].json
}

data "aws_iam_policy_document" "refresh_model" {
  statement {
    sid       = "WhatHasAForecast"
    actions   = ["s3:ListBucket"]
    resources = [for environment in var.environments : "arn:aws:s3:::stockcast-${environment}-forecasts-${local.account}"]

    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["forecasts/"]
    }
  }

  statement {
    sid     = "ItsHistory"
    actions = ["s3:GetObject"]
    resources = flatten([
      for environment in var.environments : [
        for key in ["forecasts/*/latest.json", "histories/*"] : "arn:aws:s3:::stockcast-${environment}-forecasts-${local.account}/${key}"
      ]
    ])
  }
}

resource "aws_iam_role_policy" "refresh_model" {
  name   = "refresh-model"
  role   = aws_iam_role.refresh_model.id
  policy = data.aws_iam_policy_document.refresh_model.json
}
