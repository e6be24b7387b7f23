# The indices of each exchange are forecast after its close. Prices come late on some days, so two more attempts
# follow; one that finds nothing new changes nothing. On a holiday none does.

locals {
  hours_after_close = [1, 3, 5]
}

resource "aws_scheduler_schedule_group" "this" {
  name = local.name
}

resource "aws_scheduler_schedule" "after_close" {
  for_each = local.exchanges

  name       = "index-refresh-${each.key}"
  group_name = aws_scheduler_schedule_group.this.name

  schedule_expression_timezone = each.value.time_zone
  schedule_expression = format(
    "cron(%s %s ? * MON-FRI *)",
    tonumber(split(":", each.value.close)[1]),
    join(",", [for hours in local.hours_after_close : tonumber(split(":", each.value.close)[0]) + hours]),
  )

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_alias.live["index-refresh"].arn
    role_arn = aws_iam_role.scheduler.arn

    # The scheduler replaces keywords between < and >, which jsonencode would write as \u003c and \u003e.
    input = replace(replace(jsonencode({
      version     = "0"
      id          = "<aws.scheduler.execution-id>"
      detail-type = "Scheduled Event"
      source      = "aws.scheduler"
      account     = local.account
      time        = "<aws.scheduler.scheduled-time>"
      region      = var.region
      resources   = ["<aws.scheduler.schedule-arn>"]
      detail      = { exchange = each.key }
    }), "\\u003c", "<"), "\\u003e", ">")

    retry_policy {
      maximum_event_age_in_seconds = 3600
      maximum_retry_attempts       = 3
    }
  }
}

resource "aws_iam_role" "scheduler" {
  name                 = "${local.name}-scheduler"
  path                 = local.role_path
  permissions_boundary = local.permissions_boundary
  assume_role_policy   = data.aws_iam_policy_document.scheduler_assumes.json
}

data "aws_iam_policy_document" "scheduler_assumes" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["scheduler.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }
  }
}

data "aws_iam_policy_document" "scheduler" {
  statement {
    actions   = ["lambda:InvokeFunction"]
    resources = [aws_lambda_alias.live["index-refresh"].arn]
  }
}

resource "aws_iam_role_policy" "scheduler" {
  name   = "calls"
  role   = aws_iam_role.scheduler.id
  policy = data.aws_iam_policy_document.scheduler.json
}
