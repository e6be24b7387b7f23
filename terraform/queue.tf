locals {
  most_receives = 3
}

resource "aws_sqs_queue" "forecast_requests" {
  name                    = "${local.name}-forecast-requests"
  sqs_managed_sse_enabled = true

  # Twice the time for which a worker leases a job: when a message becomes visible again, no worker holds the lease, even
  # if a cold start or throttling delayed the worker by as much as a lease. AWS advises six times the function's timeout,
  # 420 s, for batches; here a message is a batch, and people wait 10 minutes: with 420 s the third attempt would begin
  # after 14 minutes, with 160 s it begins after less than 6.
  visibility_timeout_seconds = 160

  # Nobody waits longer than this, so an older request is not worth a forecast.
  message_retention_seconds = 3600

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead_letters.arn
    maxReceiveCount     = local.most_receives
  })
}

resource "aws_sqs_queue" "dead_letters" {
  name                      = "${local.name}-forecast-requests-dead-letters"
  sqs_managed_sse_enabled   = true
  message_retention_seconds = 14 * 24 * 3600
}

resource "aws_sqs_queue_redrive_allow_policy" "dead_letters" {
  queue_url = aws_sqs_queue.dead_letters.id

  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.forecast_requests.arn]
  })
}
