locals {
  per_function = { for name, function in aws_lambda_function.this : name => function.function_name }

  # The functions that write into the ledger or its records, and those of them that make forecasts.
  scoring     = [for name, function in local.functions : name if function.package == "forecasting"]
  forecasting = [for name in local.scoring : name if name != "record-rebuild"]

  # Metrics in the namespace local.name are the functions' own, as EmfMetrics.java writes them.
  widgets = concat(local.widgets_of_all, [for widget in local.widgets_of_quotes : widget if var.streaming])

  widgets_of_all = [
    {
      title = "Requests"
      stat  = "Sum"
      metrics = [
        ["AWS/ApiGateway", "Count", "ApiId", aws_apigatewayv2_api.this.id],
        ["AWS/ApiGateway", "4xx", "ApiId", aws_apigatewayv2_api.this.id],
        ["AWS/ApiGateway", "5xx", "ApiId", aws_apigatewayv2_api.this.id],
      ]
    },
    {
      title   = "Time to answer, p99 (ms)"
      stat    = "p99"
      metrics = [for name, function in local.per_function : ["AWS/Lambda", "Duration", "FunctionName", function, { label = name }]]
    },
    {
      title   = "Errors"
      stat    = "Sum"
      metrics = [for name, function in local.per_function : ["AWS/Lambda", "Errors", "FunctionName", function, { label = name }]]
    },
    {
      title   = "Invocations"
      stat    = "Sum"
      metrics = [for name, function in local.per_function : ["AWS/Lambda", "Invocations", "FunctionName", function, { label = name }]]
    },
    {
      title = "Requests for forecasts"
      stat  = "Maximum"
      metrics = [
        ["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", aws_sqs_queue.forecast_requests.name, { label = "waiting" }],
        ["AWS/SQS", "ApproximateAgeOfOldestMessage", "QueueName", aws_sqs_queue.forecast_requests.name, { label = "oldest (s)" }],
        ["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", aws_sqs_queue.dead_letters.name, { label = "dead-letter queue" }],
      ]
    },
    {
      title = "Index forecasts"
      stat  = "Sum"
      metrics = [
        ["AWS/Logs", "IncomingLogEvents", "LogGroupName", aws_cloudwatch_log_group.index_forecasts.name, { label = "written" }],
        [local.name, "IndexFailures", "Function", "index-refresh", { label = "failed" }],
      ]
    },
    {
      title = "Forecasts for watchlists"
      stat  = "Sum"
      metrics = [
        [local.name, "WatchlistStarts", "Function", "watchlist-refresh", { label = "started" }],
        [local.name, "WatchlistFailures", "Function", "watchlist-refresh", { label = "failed" }],
      ]
    },
    {
      title = "Alerts"
      stat  = "Sum"
      metrics = [
        [local.name, "AlertEvents", "Function", "alerts-check", { label = "told" }],
        [local.name, "AlertFailures", "Function", "alerts-check", { label = "not checked" }],
      ]
    },
    {
      title = "Mails"
      stat  = "Sum"
      metrics = [
        [local.name, "LettersSent", "Function", "letters", { label = "sent" }],
        [local.name, "LetterFailures", "Function", "letters", { label = "failed" }],
      ]
    },
    {
      title = "Stored objects that were skipped, and records not made again"
      stat  = "Sum"
      metrics = concat(
        [for name in local.scoring : [local.name, "UnreadableObjects", "Function", name, { label = name }]],
        [[local.name, "RecordFailures", "Function", "record-rebuild", { label = "records" }]],
      )
    },
    {
      title   = "Time to make a forecast, p90 (ms)"
      stat    = "p90"
      metrics = [for name in local.forecasting : [local.name, "ForecastLatency", "Function", name, { label = name }]]
    },
    {
      title = "From the request for a forecast to its worker, p90 (ms)"
      stat  = "p90"
      metrics = [
        [local.name, "QueueAge", "Function", "forecast-worker", { label = "waited" }],
      ]
    },
    {
      title   = "Skill of the next day's forecasts against the naive one, mean"
      stat    = "Average"
      metrics = [for name in local.forecasting : [local.name, "Skill", "Function", name, { label = name }]]
    },
    {
      title   = "Failed requests to data providers"
      stat    = "Sum"
      metrics = [for name in var.market_data : [local.name, "ProviderFailures", "Provider", name, { label = name }]]
    },
  ]

  widgets_of_quotes = [
    {
      title = "Quotes"
      stat  = "Sum"
      metrics = [
        ["AWS/Kinesis", "IncomingRecords", "StreamName", local.stream, { label = "on the stream" }],
        [local.name, "QuotesLost", "Function", "quote-collector", { label = "not taken by the stream" }],
        [local.name, "QuotesRefused", "Function", "quote-consumer", { label = "refused" }],
      ]
    },
    {
      title = "How long quotes stay on the stream (ms)"
      stat  = "Maximum"
      metrics = [
        ["AWS/Lambda", "IteratorAge", "FunctionName", "${local.name}-quote-consumer", { label = "oldest" }],
      ]
    },
  ]
}

resource "aws_cloudwatch_dashboard" "this" {
  dashboard_name = local.name

  dashboard_body = jsonencode({
    widgets = [
      for index, widget in local.widgets : {
        type   = "metric"
        x      = 12 * (index % 2)
        y      = 6 * floor(index / 2)
        width  = 12
        height = 6
        properties = {
          title   = widget.title
          stat    = widget.stat
          metrics = widget.metrics
          region  = var.region
          period  = 300
          view    = "timeSeries"
        }
      }
    ]
  })
}
