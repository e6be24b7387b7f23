# All indices are forecast after New York's close, because a forecast also uses the history of the S&P 500. One run
# forecasts them all: it fetches that history once and stays within a provider's rate limit, which parallel runs would
# exceed. Prices are late on some days, so two more attempts follow: the first before Tokyo opens, the second when it
# opens, or in winter an hour later. An attempt that finds the forecasts already made changes nothing. No attempt checks
# for a holiday in New York: other exchanges may have traded.

resource "aws_scheduler_schedule_group" "this" {
  name = local.name
}

resource "aws_scheduler_schedule" "index_refresh" {
  name       = "index-refresh"
  group_name = aws_scheduler_schedule_group.this.name

  schedule_expression_timezone = "America/New_York"
  schedule_expression          = "cron(0 17,18,20 ? * MON-FRI *)"

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
      detail      = {}
    }), "\\u003c", "<"), "\\u003e", ">")

    retry_policy {
      maximum_event_age_in_seconds = 3600
      maximum_retry_attempts       = 3
    }
  }
}

# What is on watchlists is forecast once New York has closed, like the indices and for the same reason, so many instruments
# at a time. A run that finds nothing lacking changes nothing.
resource "aws_scheduler_schedule" "watchlist_refresh" {
  name       = "watchlist-refresh"
  group_name = aws_scheduler_schedule_group.this.name

  schedule_expression_timezone = "America/New_York"
  schedule_expression          = "cron(5/10 17-21 ? * MON-FRI *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_alias.live["watchlist-refresh"].arn
    role_arn = aws_iam_role.scheduler.arn
    input    = aws_scheduler_schedule.index_refresh.target[0].input

    # The next run comes in ten minutes.
    retry_policy {
      maximum_event_age_in_seconds = 300
      maximum_retry_attempts       = 1
    }
  }
}

# Alerts are checked after the forecasts that watchlist-refresh starts, and an hour longer.
resource "aws_scheduler_schedule" "alerts_check" {
  name       = "alerts-check"
  group_name = aws_scheduler_schedule_group.this.name

  schedule_expression_timezone = "America/New_York"
  schedule_expression          = "cron(9/10 17-22 ? * MON-FRI *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_alias.live["alerts-check"].arn
    role_arn = aws_iam_role.scheduler.arn
    input    = aws_scheduler_schedule.index_refresh.target[0].input

    # The next run comes in ten minutes.
    retry_policy {
      maximum_event_age_in_seconds = 300
      maximum_retry_attempts       = 1
    }
  }
}

# Letters tell what alerts told two minutes before, and the last ones come after the last alerts.
resource "aws_scheduler_schedule" "letters" {
  count = local.sends_mail ? 1 : 0

  name       = "letters"
  group_name = aws_scheduler_schedule_group.this.name

  schedule_expression_timezone = "America/New_York"
  schedule_expression          = "cron(1/10 17-23 ? * MON-FRI *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_alias.live["letters"].arn
    role_arn = aws_iam_role.scheduler.arn
    input    = aws_scheduler_schedule.index_refresh.target[0].input

    # The next run comes in ten minutes.
    retry_policy {
      maximum_event_age_in_seconds = 300
      maximum_retry_attempts       = 1
    }
  }
}

# Records are brought up to date with every forecast. Once a week, when no exchange trades, all are made again from the
# whole ledgers, with whatever a source of prices has corrected since.
resource "aws_scheduler_schedule" "record_rebuild" {
  name       = "record-rebuild"
  group_name = aws_scheduler_schedule_group.this.name

  schedule_expression_timezone = "America/New_York"
  schedule_expression          = "cron(0 10 ? * SUN *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_alias.live["record-rebuild"].arn
    role_arn = aws_iam_role.scheduler.arn
    input    = aws_scheduler_schedule.index_refresh.target[0].input

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
    resources = [for name, function in local.functions : aws_lambda_alias.live[name].arn if function.trigger == "schedule"]
  }
}

resource "aws_iam_role_policy" "scheduler" {
  name   = "calls"
  role   = aws_iam_role.scheduler.id
  policy = data.aws_iam_policy_document.scheduler.json
}
