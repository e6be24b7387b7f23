resource "aws_lambda_event_source_mapping" "forecast_requests" {
  event_source_arn        = aws_sqs_queue.forecast_requests.arn
  function_name           = aws_lambda_alias.live["forecast-worker"].arn
  batch_size              = 1
  function_response_types = ["ReportBatchItemFailures"]

  # No more than the worker's reserved concurrency, or throttled messages would end in the dead-letter queue.
  scaling_config {
    maximum_concurrency = var.worker_concurrency
  }
}

resource "aws_lambda_permission" "api" {
  for_each = toset([for name, function in local.functions : name if function.trigger == "http"])

  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.this[each.key].function_name
  qualifier     = aws_lambda_alias.live[each.key].name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.this.execution_arn}/*/*"
}
