# The quotes of the present session, where var.streaming asks for them: a function collects them every minute, a stream
# takes them, and another function keeps them in the table from which pages are answered.

locals {
  stream     = "${local.name}-quotes"
  stream_arn = "arn:aws:kinesis:${var.region}:${local.account}:stream/${local.stream}"
}

# One shard takes 1,000 records a second, far more than 500 a minute. It costs 11 to 13 USD a month, whatever passes through.
resource "aws_kinesis_stream" "quotes" {
  count = var.streaming ? 1 : 0

  name             = "${local.name}-quotes"
  shard_count      = 1
  retention_period = 24
  encryption_type  = "KMS"
  kms_key_id       = "alias/aws/kinesis"

  stream_mode_details {
    stream_mode = "PROVISIONED"
  }
}

# What fails is tried three times in all, and divided, so that one record does not take the others with it. A quote that is
# two minutes old is not worth another attempt. A batch takes one write an instrument however many quotes are in it, so that
# who falls behind catches up with larger ones; 5,000 records are half of what an event may hold.
resource "aws_lambda_event_source_mapping" "quotes" {
  count = var.streaming ? 1 : 0

  event_source_arn                   = aws_kinesis_stream.quotes[0].arn
  function_name                      = aws_lambda_alias.live["quote-consumer"].arn
  starting_position                  = "LATEST"
  batch_size                         = 5000
  maximum_batching_window_in_seconds = 1
  bisect_batch_on_function_error     = true
  maximum_retry_attempts             = 2
  maximum_record_age_in_seconds      = 120
  function_response_types            = ["ReportBatchItemFailures"]

  destination_config {
    on_failure {
      destination_arn = aws_sqs_queue.quotes_dead_letters[0].arn
    }
  }
}

# Where in the stream the records are that were given up. They themselves are there for a day.
resource "aws_sqs_queue" "quotes_dead_letters" {
  count = var.streaming ? 1 : 0

  name                      = "${local.name}-quotes-dead-letters"
  sqs_managed_sse_enabled   = true
  message_retention_seconds = 4 * 24 * 3600
}

# The function itself knows when exchanges trade. A round that fails is not repeated: the next is a minute away.
resource "aws_scheduler_schedule" "quote_collector" {
  count = var.streaming ? 1 : 0

  name                = "quote-collector"
  group_name          = aws_scheduler_schedule_group.this.name
  schedule_expression = "rate(1 minutes)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_alias.live["quote-collector"].arn
    role_arn = aws_iam_role.scheduler.arn
    input    = aws_scheduler_schedule.index_refresh.target[0].input

    retry_policy {
      maximum_event_age_in_seconds = 60
      maximum_retry_attempts       = 0
    }
  }
}

resource "aws_lambda_function_event_invoke_config" "quote_collector" {
  count = var.streaming ? 1 : 0

  function_name                = aws_lambda_function.this["quote-collector"].function_name
  qualifier                    = aws_lambda_alias.live["quote-collector"].name
  maximum_event_age_in_seconds = 60
  maximum_retry_attempts       = 0
}

resource "aws_cloudwatch_metric_alarm" "quotes_age" {
  count = var.streaming ? 1 : 0

  alarm_name          = "${local.name}-quotes-age"
  alarm_description   = "Quotes stay on the stream for more than a minute. Runbook: quotes stand still."
  namespace           = "AWS/Lambda"
  metric_name         = "IteratorAge"
  dimensions          = { FunctionName = aws_lambda_function.this["quote-consumer"].function_name }
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanThreshold"
  threshold           = 60000
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions
}

resource "aws_cloudwatch_metric_alarm" "quotes_dead_letters" {
  count = var.streaming ? 1 : 0

  alarm_name          = "${local.name}-quotes-dead-letters"
  alarm_description   = "Quotes could not be kept, and were given up. Runbook: quotes stand still."
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateNumberOfMessagesVisible"
  dimensions          = { QueueName = aws_sqs_queue.quotes_dead_letters[0].name }
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions
}

resource "aws_cloudwatch_metric_alarm" "quotes_lost" {
  count = var.streaming ? 1 : 0

  alarm_name          = "${local.name}-quotes-lost"
  alarm_description   = "The stream did not confirm quotes, however often. Runbook: quotes stand still."
  namespace           = local.name
  metric_name         = "QuotesLost"
  dimensions          = { Function = "quote-collector" }
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions
}

# Sources err now and then. A hundred in five minutes is a source that gives out nonsense.
resource "aws_cloudwatch_metric_alarm" "quotes_refused" {
  count = var.streaming ? 1 : 0

  alarm_name          = "${local.name}-quotes-refused"
  alarm_description   = "Many quotes are none that an exchange could have made. Runbook: quotes stand still."
  namespace           = local.name
  metric_name         = "QuotesRefused"
  dimensions          = { Function = "quote-consumer" }
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanThreshold"
  threshold           = 100
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions
}
