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
    quotes    = aws_dynamodb_table.quotes.arn
    stream    = local.stream_arn
    user-pool = aws_cognito_user_pool.people.arn

    mail-configuration = local.mail_configuration_arn
    mail-sender        = local.mail_identity_arn

    provider-keys = "arn:aws:ssm:${var.region}:${local.account}:parameter/${local.name}/*"
  }

  traces         = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
  takes_messages = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]

  takes_records = [
    "kinesis:DescribeStream",
    "kinesis:DescribeStreamSummary",
    "kinesis:GetRecords",
    "kinesis:GetShardIterator",
    "kinesis:ListShards",
  ]

  encrypts_records = ["kms:Decrypt", "kms:GenerateDataKey"]

  # What a table may be looked through for: the instruments that are watched, and not by whom. Alerts are checked for the
  # person whose they are, and letters are written to who has chosen them; nothing else about people can be read that way.
  watched_instrument = ["currency", "exchange", "item", "kind", "name", "symbol"]
  looked_through_for = {
    alerts-check = ["condition", "createdAt", "currency", "exchange", "holding", "item", "kind", "name", "seen", "symbol", "told", "userId"]
    letters      = ["item", "kinds", "userId"]
  }
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

      dynamic "condition" {
        for_each = {
          for variable, values in {
            "dynamodb:Attributes" = lookup(local.looked_through_for, each.key, local.watched_instrument)
            "dynamodb:Select"     = ["SPECIFIC_ATTRIBUTES"]
          } : variable => values if statement.key == "dynamodb:Scan"
        }

        content {
          test     = "ForAllValues:StringEquals"
          variable = condition.key
          values   = condition.value
        }
      }
    }
  }

  dynamic "statement" {
    for_each = each.value.trigger == "queue" ? [local.takes_messages] : []

    content {
      actions   = statement.value
      resources = [aws_sqs_queue.forecast_requests.arn]
    }
  }

  dynamic "statement" {
    for_each = each.value.trigger == "stream" ? [local.takes_records] : []

    content {
      actions   = statement.value
      resources = [local.stream_arn]
    }
  }

  # Kinesis encrypts with its own key in this account, in the name of whoever writes or reads.
  dynamic "statement" {
    for_each = each.value.trigger == "stream" || can(each.value.allow["kinesis:PutRecords"]) ? [local.encrypts_records] : []

    content {
      actions   = statement.value
      resources = ["arn:aws:kms:${var.region}:${local.account}:key/*"]

      condition {
        test     = "StringEquals"
        variable = "kms:ViaService"
        values   = ["kinesis.${var.region}.amazonaws.com"]
      }
    }
  }

  # Lambda says in the role of the function what it could not deliver.
  dynamic "statement" {
    for_each = each.value.trigger == "stream" ? aws_sqs_queue.quotes_dead_letters[*].arn : []

    content {
      actions   = ["sqs:SendMessage"]
      resources = [statement.value]
    }
  }
}

resource "aws_iam_role_policy" "function" {
  for_each = local.functions

  name   = "calls"
  role   = aws_iam_role.function[each.key].id
  policy = data.aws_iam_policy_document.function[each.key].json
}
