# GitHub's runs authenticate with OIDC; there are no access keys to leak.
resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

locals {
  # Only the main branch may plan, and read what a model is trained on; a deployment may apply to its own environment,
  # once approved. A pull request is allowed nothing: whoever opens it also controls what its checks run.
  main_subject   = "repo:${var.repository}:ref:refs/heads/main"
  apply_subjects = { for environment in var.environments : environment => "repo:${var.repository}:environment:${environment}" }
  subjects       = merge({ plan = local.main_subject, "refresh-model" = local.main_subject }, local.apply_subjects)
}

data "aws_iam_policy_document" "github_assumes" {
  for_each = local.subjects

  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.github.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      values   = [each.value]
    }
  }
}
