# How old the newest index forecast is: S3 notifies EventBridge of each one that is written, EventBridge writes them to
# a log group, and the log events are counted. The log is also an audit trail of the ledger that no function can write.

locals {
  instruments = csvdecode(file("${path.module}/../model/marketdata/src/main/resources/io/stockcast/marketdata/instruments.csv"))
  indices     = [for instrument in local.instruments : instrument.symbol if instrument.kind == "INDEX"]
}

resource "aws_s3_bucket_notification" "forecasts" {
  bucket      = module.forecasts.name
  eventbridge = true
}

resource "aws_cloudwatch_event_rule" "index_forecast" {
  name        = "${local.name}-index-forecast"
  description = "An index has a new forecast"

  event_pattern = jsonencode({
    source      = ["aws.s3"]
    detail-type = ["Object Created"]
    detail = {
      bucket = { name = [local.forecasts_bucket] }
      object = { key = [for symbol in local.indices : "forecasts/${symbol}/latest.json"] }
    }
  })
}

resource "aws_cloudwatch_event_target" "index_forecast" {
  rule = aws_cloudwatch_event_rule.index_forecast.name
  arn  = aws_cloudwatch_log_group.index_forecasts.arn
}

resource "aws_cloudwatch_log_group" "index_forecasts" {
  name              = "/aws/events/${local.name}-index-forecasts"
  retention_in_days = var.log_retention_days
}

data "aws_iam_policy_document" "index_forecasts" {
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.index_forecasts.arn}:*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com", "delivery.logs.amazonaws.com"]
    }
  }
}

resource "aws_cloudwatch_log_resource_policy" "index_forecasts" {
  policy_name     = "${local.name}-index-forecasts"
  policy_document = data.aws_iam_policy_document.index_forecasts.json
}

# Five days without any: when New Year's Day is a Friday or a Monday, none of the seven exchanges trades for three days.
# From New York's close before them to the one after them it is four days, and three hours more when prices come late.
resource "aws_cloudwatch_metric_alarm" "index_forecast_age" {
  alarm_name          = "${local.name}-index-forecast-age"
  alarm_description   = "The newest index forecast is more than five days old. Runbook: a provider is down."
  namespace           = "AWS/Logs"
  metric_name         = "IncomingLogEvents"
  dimensions          = { LogGroupName = aws_cloudwatch_log_group.index_forecasts.name }
  statistic           = "Sum"
  period              = 86400
  evaluation_periods  = 5
  comparison_operator = "LessThanThreshold"
  threshold           = 1
  treat_missing_data  = "breaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions
}

# One index can fail while the others succeed: the function then counts the failure and ends without an error.
resource "aws_cloudwatch_metric_alarm" "index_failures" {
  alarm_name          = "${local.name}-index-failures"
  alarm_description   = "An index could not be forecast. Runbook: a provider is down."
  namespace           = local.name
  metric_name         = "IndexFailures"
  dimensions          = { Function = "index-refresh" }
  statistic           = "Sum"
  period              = 3600
  evaluation_periods  = 1
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions
}

# The same for a record that cannot be made again from its ledger.
resource "aws_cloudwatch_metric_alarm" "record_failures" {
  alarm_name          = "${local.name}-record-failures"
  alarm_description   = "A record could not be made again. Runbook: a stored object is unreadable."
  namespace           = local.name
  metric_name         = "RecordFailures"
  dimensions          = { Function = "record-rebuild" }
  statistic           = "Sum"
  period              = 3600
  evaluation_periods  = 1
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions
}
