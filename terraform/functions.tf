locals {
  # All environment variables that a function can have; functions.yaml lists which of them each function reads.
  settings = {
    STOCKCAST_BUCKET          = local.forecasts_bucket
    STOCKCAST_MARKET          = join(",", var.market_data)
    STOCKCAST_CONTACT         = var.report_dates_contact
    STOCKCAST_METRICS         = local.name
    STOCKCAST_SITE            = local.origin
    STOCKCAST_ISSUER          = local.issuer
    STOCKCAST_CLIENT_ID       = aws_cognito_user_pool_client.site.id
    STOCKCAST_USER_POOL       = aws_cognito_user_pool.people.id
    STOCKCAST_JOBS_TABLE      = aws_dynamodb_table.jobs.name
    STOCKCAST_PEOPLE_TABLE    = aws_dynamodb_table.people.name
    STOCKCAST_QUOTES_TABLE    = aws_dynamodb_table.quotes.name
    STOCKCAST_QUEUE_URL       = aws_sqs_queue.forecast_requests.url
    STOCKCAST_STREAM          = local.stream
    STOCKCAST_FORECASTS_A_DAY = var.forecasts_a_day
    STOCKCAST_MOST_RECEIVES   = local.most_receives

    STOCKCAST_WATCHLIST_STARTS = var.watchlist_starts

    # Empty where the site sends no mail.
    STOCKCAST_MAIL_SENDER        = local.sends_mail ? "Stockcast <${var.mail_sender}>" : ""
    STOCKCAST_MAIL_CONFIGURATION = local.name
  }

  # Where in SSM Parameter Store the API keys are of those providers that need one, by the name of the variable that says
  # so; functions.yaml lists these too. Functions read a key when they start: it is in no plan, state or environment.
  provider_keys = {
    for name, provider in {
      ALPHAVANTAGE_API_KEY_PARAMETER = "alphavantage"
      TWELVEDATA_API_KEY_PARAMETER   = "twelvedata"
    } : name => "/${local.name}/${provider}-api-key" if contains(var.market_data, provider)
  }
}

resource "aws_lambda_function" "this" {
  for_each = local.functions

  function_name = "${local.name}-${each.key}"
  role          = aws_iam_role.function[each.key].arn
  runtime       = "java25"
  architectures = ["arm64"]
  handler       = "io.stockcast.functions.FunctionHandler"
  memory_size   = each.value.memory
  timeout       = each.value.timeout
  publish       = true
  description   = var.provider_keys_changed == null ? null : "With the provider keys of ${var.provider_keys_changed}"

  s3_bucket         = module.packages.name
  s3_key            = aws_s3_object.package[each.value.package].key
  s3_object_version = aws_s3_object.package[each.value.package].version_id
  source_code_hash  = aws_s3_object.package[each.value.package].source_hash

  reserved_concurrent_executions = each.value.trigger == "queue" && var.reserved_worker_concurrency != null ? var.reserved_worker_concurrency : -1

  environment {
    variables = merge(
      {
        SPRING_CLOUD_FUNCTION_DEFINITION = each.key

        # One JSON object per line, so that Logs Insights finds the correlation id; elsewhere people read plain lines.
        LOGGING_STRUCTURED_FORMAT_CONSOLE = "logstash"
      },
      {
        for name, value in merge(local.settings, local.provider_keys) : name => value
        if contains(each.value.environment, name)
      },
    )
  }

  dynamic "snap_start" {
    for_each = each.value.snap_start ? [true] : []

    content {
      apply_on = "PublishedVersions"
    }
  }

  # Lines of the log contain the trace's id next to the correlation id.
  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.function[each.key].name
  }

  # SnapStart runs the code when a version is published, which fails while the role has no permissions yet.
  depends_on = [aws_iam_role_policy.function, module.forecasts]
}

# Callers use only this name, so that another version can replace the current one at once.
resource "aws_lambda_alias" "live" {
  for_each = local.functions

  name             = "live"
  function_name    = aws_lambda_function.this[each.key].function_name
  function_version = aws_lambda_function.this[each.key].version
}

resource "aws_cloudwatch_log_group" "function" {
  for_each = local.functions

  name              = "/aws/lambda/${local.name}-${each.key}"
  retention_in_days = var.log_retention_days
}
