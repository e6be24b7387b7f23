# Which of GitHub's runs may do what.

mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = {
      account_id = "123456789012"
    }
  }

  mock_data "aws_iam_policy_document" {
    defaults = {
      json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
    }
  }

  mock_resource "aws_s3_bucket" {
    defaults = {
      arn = "arn:aws:s3:::bucket"
    }
  }

  mock_resource "aws_iam_openid_connect_provider" {
    defaults = {
      arn = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
    }
  }

  mock_resource "aws_iam_policy" {
    defaults = {
      arn = "arn:aws:iam::123456789012:policy/policy"
    }
  }
}

variables {
  repository = "owner@123456/stockcast@456789"
}

run "subjects" {
  command = apply

  assert {
    condition = {
      for name, document in data.aws_iam_policy_document.github_assumes : name => one([
        for condition in document.statement[0].condition : sort(condition.values) if endswith(condition.variable, ":sub") && condition.test == "StringEquals"
      ])
      } == {
      dev           = tolist(["repo:owner/stockcast:environment:dev", "repo:owner@123456/stockcast@456789:environment:dev"])
      prod          = tolist(["repo:owner/stockcast:environment:prod", "repo:owner@123456/stockcast@456789:environment:prod"])
      plan          = tolist(["repo:owner/stockcast:ref:refs/heads/main", "repo:owner@123456/stockcast@456789:ref:refs/heads/main"])
      refresh-model = tolist(["repo:owner/stockcast:ref:refs/heads/main", "repo:owner@123456/stockcast@456789:ref:refs/heads/main"])
    }
    error_message = "Only these runs may assume these roles, each named exactly."
  }

  assert {
    condition     = !can(regex("\\*", jsonencode(local.subjects)))
    error_message = "No subject may hold a wildcard."
  }
}

run "refresh_model" {
  command = apply

  variables {
    environments = ["prod"]
  }

  assert {
    condition = {
      for statement in data.aws_iam_policy_document.refresh_model.statement : one(statement.actions) => sort(statement.resources)
      } == {
      "s3:ListBucket" = tolist(["arn:aws:s3:::stockcast-prod-forecasts-123456789012"])
      "s3:GetObject" = tolist([
        "arn:aws:s3:::stockcast-prod-forecasts-123456789012/forecasts/*/latest.json",
        "arn:aws:s3:::stockcast-prod-forecasts-123456789012/histories/*",
      ])
    }
    error_message = "Training reads histories and where they are named, and nothing else."
  }

  assert {
    condition = one(flatten([
      for statement in data.aws_iam_policy_document.refresh_model.statement : [for condition in statement.condition : condition.values]
    ])) == "forecasts/"
    error_message = "Training lists what has a forecast, and nothing else."
  }
}

run "unknown_environment" {
  command         = plan
  expect_failures = [var.environments]

  variables {
    environments = ["staging"]
  }
}

run "repository_without_its_ids" {
  command         = plan
  expect_failures = [var.repository]

  variables {
    repository = "owner/stockcast"
  }
}
