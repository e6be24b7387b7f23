# One role per function: it may make the calls that functions.yaml lists, write its log and its traces, and nothing else. Role names
# are unique in an account even where their paths differ.

locals {
  role_path = "/${local.name}/"

  # Created by bootstrap: the most that a function may be allowed, whatever this file says.
  permissions_boundary = "arn:aws:iam::${local.account}:policy/${local.name}-function-boundary"

  resources = {
    bucket    = local.forecasts_arn
    jobs      = aws_dynamodb_table.jobs.arn
    people    = aws_dynamodb_table.people.arn
    queue     = aws_sqs_queue.forecast_requests.arn
    user-pool = aws_cognito_user_pool.people.arn

    provider-keys = "arn:aws:ssm:${var.region}:${local.account}:parameter/${local.name}/*"
  }

  traces         = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
  takes_messages = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
}

resource "aws_iam_role" "function" {
  for_each = local.functions

  name                 = "${local.name}-${each.key}"
  path                 = local.role_path
  permissions_boundary = local.permissions_boundary
  assume_role_policy   = data.aws_iam_policy_document.lambda_assumes.json
}

data "aws_iam_policy_document" "lambda_assumes" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }
  }
}

data "aws_iam_policy_document" "function" {
  for_each = local.functions

  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.function[each.key].arn}:*"]
  }

  # X-Ray has no resources.
  statement {
    actions   = local.traces
    resources = ["*"]
  }

  dynamic "statement" {
    for_each = each.value.allow

    content {
      actions = [statement.key]
      resources = [
        for resource in statement.value : lookup(local.resources, resource, "${local.forecasts_arn}/${resource}")
      ]
    }
  }

  dynamic "statement" {
    for_each = each.value.trigger == "queue" ? [local.takes_messages] : []

    content {
      actions   = statement.value
      resources = [aws_sqs_queue.forecast_requests.arn]
    }
  }
}

resource "aws_iam_role_policy" "function" {
  for_each = local.functions

  name   = "calls"
  role   = aws_iam_role.function[each.key].id
  policy = data.aws_iam_policy_document.function[each.key].json
}
