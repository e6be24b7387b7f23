locals {
  most_receives = 3
}

resource "aws_sqs_queue" "forecast_requests" {
  name                    = "${local.name}-forecast-requests"
  sqs_managed_sse_enabled = true

  # Twice a worker's lease of a job: when a message appears again, nobody has its job any more, even if the worker took
  # the job a lease's length after the message was received, because of a cold start or of throttling. AWS advises six
  # times the function's timeout, 420 s, but that is for batches, and here a message is a batch. People wait 10 minutes:
  # with 420 s the third attempt would begin after 14, with 160 s it begins after less than 6.
  visibility_timeout_seconds = 160

  # A request that has waited longer than anybody does is not worth its forecast.
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
