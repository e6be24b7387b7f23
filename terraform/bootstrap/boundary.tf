# The most that a function may ever be allowed to do. The apply roles can give no role more than this, so they cannot
# gain administrator rights through a function.
data "aws_iam_policy_document" "boundary" {
  for_each = var.environments

  statement {
    actions = [
      "s3:GetObject",
      "s3:ListBucket",
      "s3:PutObject",
    ]
    resources = [
      "arn:aws:s3:::stockcast-${each.key}-forecasts-${local.account}",
      "arn:aws:s3:::stockcast-${each.key}-forecasts-${local.account}/*",
    ]
  }

  statement {
    actions = [
      "dynamodb:*Item",
      "dynamodb:Query",
      "dynamodb:Scan",
    ]
    resources = ["arn:aws:dynamodb:${var.region}:${local.account}:table/stockcast-${each.key}-*"]
  }

  statement {
    actions = [
      "sqs:DeleteMessage",
      "sqs:GetQueueAttributes",
      "sqs:ReceiveMessage",
      "sqs:SendMessage",
    ]
    resources = ["arn:aws:sqs:${var.region}:${local.account}:stockcast-${each.key}-*"]
  }

  statement {
    actions = [
      "kinesis:DescribeStream",
      "kinesis:DescribeStreamSummary",
      "kinesis:GetRecords",
      "kinesis:GetShardIterator",
      "kinesis:ListShards",
      "kinesis:PutRecords",
    ]
    resources = ["arn:aws:kinesis:${var.region}:${local.account}:stream/stockcast-${each.key}-*"]
  }

  statement {
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = ["arn:aws:kms:${var.region}:${local.account}:key/*"]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["kinesis.${var.region}.amazonaws.com"]
    }
  }

  statement {
    actions   = ["cognito-idp:AdminDeleteUser", "cognito-idp:AdminGetUser"]
    resources = ["arn:aws:cognito-idp:${var.region}:${local.account}:userpool/*"]

    condition {
      test     = "StringEquals"
      variable = "aws:ResourceTag/Environment"
      values   = [each.key]
    }
  }

  # The domain that mails come from does not contain our names.
  statement {
    actions = ["ses:SendEmail"]
    resources = [
      "arn:aws:ses:${var.region}:${local.account}:configuration-set/stockcast-${each.key}",
      "arn:aws:ses:${var.region}:${local.account}:identity/*",
    ]
  }

  statement {
    actions   = ["lambda:InvokeFunction"]
    resources = ["arn:aws:lambda:${var.region}:${local.account}:function:stockcast-${each.key}-*"]
  }

  statement {
    actions   = ["ssm:GetParameter"]
    resources = ["arn:aws:ssm:${var.region}:${local.account}:parameter/stockcast-${each.key}/*"]
  }

  statement {
    actions   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
    resources = ["*"]
  }

  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["arn:aws:logs:${var.region}:${local.account}:log-group:/aws/lambda/stockcast-${each.key}-*"]
  }
}

resource "aws_iam_policy" "boundary" {
  for_each = var.environments

  name   = "stockcast-${each.key}-function-boundary"
  policy = data.aws_iam_policy_document.boundary[each.key].json
}
