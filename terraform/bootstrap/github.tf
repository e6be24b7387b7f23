# GitHub's runs authenticate with OIDC; there are no access keys to leak.
resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

locals {
  # Repositories created or renamed since 15 July 2026 have tokens whose subject contains the ids of the owner and the
  # repository; those of older ones have the names alone, until somebody changes that in their settings.
  repositories = [replace(var.repository, "/@[0-9]+/", ""), var.repository]

  # Only the main branch may plan, and read what a model is trained on; a deployment may apply to its own environment,
  # once approved. A pull request is allowed nothing: whoever opens it also controls what its checks run.
  on_main = "ref:refs/heads/main"
  runs = merge(
    { plan = local.on_main, "refresh-model" = local.on_main },
    { for environment in var.environments : environment => "environment:${environment}" },
  )
  subjects = {
    for name, run in local.runs : name => [for repository in local.repositories : "repo:${repository}:${run}"]
  }
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
      values   = each.value
    }
  }
}
