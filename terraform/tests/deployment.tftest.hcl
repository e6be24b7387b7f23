# The whole plan, against a mocked provider that needs no account.

mock_provider "aws" {
  source = "./tests/mocks"
}

mock_provider "aws" {
  alias  = "us_east_1"
  source = "./tests/mocks"
}

variables {
  environment  = "dev"
  domain       = "stockcast.example.com"
  hosted_zone  = "example.com"
  alarm_email  = "somebody@example.com"
  market_data  = ["cboe", "official", "yahoo"]
  packages_dir = "tests/packages"
}

run "api" {
  command = apply

  assert {
    condition     = keys(jsondecode(aws_apigatewayv2_api.this.body).paths) == keys(local.contract.paths)
    error_message = "The API must have the contract's paths and no others."
  }

  assert {
    condition = alltrue(flatten([
      for path, item in jsondecode(aws_apigatewayv2_api.this.body).paths : [
        for method, operation in item : operation.security == [
          for requirement in try(local.contract.paths[path][method == "head" ? "get" : method].security, []) : requirement
        ]
      ]
    ]))
    error_message = "Every route must ask for the scopes that the contract asks for."
  }

  assert {
    condition = aws_apigatewayv2_api.this.fail_on_warnings && alltrue(flatten([
      for item in values(jsondecode(aws_apigatewayv2_api.this.body).paths) : [
        for operation in values(item) : length(operation.responses) > 0 && alltrue([for response in values(operation.responses) : can(response.description)])
      ]
    ]))
    error_message = "The body must be valid OpenAPI, and API Gateway must not leave out what it does not understand."
  }

  assert {
    condition = alltrue([
      for path, item in jsondecode(aws_apigatewayv2_api.this.body).paths : can(item.head) == can(item.get)
    ])
    error_message = "HEAD must work wherever GET does."
  }

  assert {
    condition     = jsondecode(aws_apigatewayv2_api.this.body).paths["/api/watchlists"].get.security == [{ person = ["stockcast/user"] }]
    error_message = "The watchlist must be for signed-in people."
  }

  assert {
    condition = jsondecode(aws_apigatewayv2_api.this.body).components.securitySchemes.person.x-amazon-apigateway-authorizer.jwtConfiguration == {
      issuer   = "https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_Example"
      audience = ["siteclient"]
    }
    error_message = "Tokens must come from the user pool, for the site."
  }

  assert {
    condition     = nonsensitive(aws_apigatewayv2_stage.this.name) != "$default" && length(nonsensitive(aws_apigatewayv2_stage.this.name)) == 36
    error_message = "The API must be at an address that nobody can guess."
  }

  assert {
    condition     = !can(regex("sourceIp|userAgent|path|identity|claims", aws_apigatewayv2_stage.this.access_log_settings[0].format))
    error_message = "The access log must not tell people apart."
  }
}

run "functions" {
  command = apply

  assert {
    condition     = alltrue([for function in aws_lambda_function.this : function.runtime == "java25" && function.architectures == tolist(["arm64"])])
    error_message = "Functions run on Java 25, on arm64."
  }

  assert {
    condition     = alltrue([for function in aws_lambda_function.this : function.reserved_concurrent_executions == -1])
    error_message = "No concurrency is reserved unless somebody asks for it: new accounts have none to spare."
  }

  assert {
    condition     = aws_lambda_function.this["markets"].environment[0].variables["SPRING_CLOUD_FUNCTION_DEFINITION"] == "markets"
    error_message = "Every function must be told which it is."
  }

  assert {
    condition = [for statement in data.aws_iam_policy_document.function["markets"].statement : statement.actions] == [
      toset(["logs:CreateLogStream", "logs:PutLogEvents"]),
      toset(["xray:PutTraceSegments", "xray:PutTelemetryRecords"]),
    ]
    error_message = "A function that calls nothing may do nothing but write its log and its traces."
  }

  assert {
    condition = contains(
      [for statement in data.aws_iam_policy_document.function["forecast-requests"].statement : statement.resources if contains(statement.actions, "s3:GetObject")],
      toset(["arn:aws:s3:::stockcast-dev-forecasts-123456789012/forecasts/*/latest.json"]),
    )
    error_message = "What is no resource's name is a key of the forecasts bucket."
  }

  assert {
    condition     = alltrue([for role in aws_iam_role.function : role.permissions_boundary == "arn:aws:iam::123456789012:policy/stockcast-dev-function-boundary"])
    error_message = "Every role must be bounded."
  }

  assert {
    condition = alltrue([
      for role in concat(values(aws_iam_role.function), [aws_iam_role.scheduler]) : startswith(role.name, "stockcast-dev-")
    ])
    error_message = "Roles of two environments must not have one name in one account."
  }
}

run "reserved_concurrency" {
  command = apply

  variables {
    reserved_worker_concurrency = 5
  }

  assert {
    condition = alltrue([
      for name, function in aws_lambda_function.this : function.reserved_concurrent_executions == (name == "forecast-worker" ? 5 : -1)
    ])
    error_message = "Concurrency may be reserved for the worker, and for nothing else."
  }
}

run "provider_keys" {
  command = apply

  variables {
    market_data           = ["yahoo", "twelvedata"]
    provider_keys_changed = "2026-01-31"
  }

  assert {
    condition     = strcontains(aws_lambda_function.this["instruments"].description, "2026-01-31")
    error_message = "Another date must make another version."
  }

  assert {
    condition = toset([
      for name, function in aws_lambda_function.this : name
      if try(function.environment[0].variables["TWELVEDATA_API_KEY_PARAMETER"], "") == "/stockcast-dev/twelvedata-api-key"
    ]) == toset([for name, function in local.functions : name if contains(function.environment, "TWELVEDATA_API_KEY_PARAMETER")])
    error_message = "Where the key is must be told to the functions that ask the provider, and to no others."
  }

  assert {
    condition     = !contains(keys(aws_lambda_function.this["instruments"].environment[0].variables), "ALPHAVANTAGE_API_KEY_PARAMETER")
    error_message = "A provider that is not used must not be told to functions."
  }

  assert {
    condition = contains(
      [for statement in data.aws_iam_policy_document.function["instruments"].statement : statement.resources if contains(statement.actions, "ssm:GetParameter")],
      toset(["arn:aws:ssm:eu-west-2:123456789012:parameter/stockcast-dev/*"]),
    )
    error_message = "A function may read the keys of its own environment, and no others."
  }
}

run "traces" {
  command = apply

  assert {
    condition     = alltrue([for function in aws_lambda_function.this : function.tracing_config[0].mode == "Active"])
    error_message = "Every function must be traced."
  }
}

run "cache_key" {
  command = apply

  assert {
    condition = (
      aws_cloudfront_cache_policy.api.parameters_in_cache_key_and_forwarded_to_origin[0].query_strings_config[0].query_string_behavior == "whitelist"
      && one(aws_cloudfront_cache_policy.api.parameters_in_cache_key_and_forwarded_to_origin[0].query_strings_config[0].query_strings).items == toset(["bars", "from", "kind", "last", "query", "symbols", "to", "token"])
    )
    error_message = "The cache key must hold the contract's parameters alone."
  }
}

run "limit_per_address" {
  command = apply

  variables {
    requests_per_address = 100
  }

  assert {
    condition     = one(one(one(aws_wafv2_web_acl.this[0].rule).statement).rate_based_statement).limit == 100
    error_message = "An address must be limited to the number that was asked for."
  }

  assert {
    condition     = aws_cloudfront_distribution.this.web_acl_id == aws_wafv2_web_acl.this[0].arn
    error_message = "The firewall must stand before the site."
  }

  assert {
    condition     = jsondecode(one(aws_wafv2_web_acl.this[0].custom_response_body).content).status == 429
    error_message = "Who is refused must be told so in a problem."
  }
}

run "no_limit_per_address" {
  command = apply

  variables {
    requests_per_address = null
  }

  assert {
    condition     = length(aws_wafv2_web_acl.this) == 0
    error_message = "Without a limit there must be no firewall to pay for."
  }
}

run "schedules" {
  command = apply

  assert {
    condition = (
      aws_scheduler_schedule.index_refresh.schedule_expression_timezone == "America/New_York"
      && aws_scheduler_schedule.index_refresh.schedule_expression == "cron(0 17,18,20 ? * MON-FRI *)"
    )
    error_message = "The indices must be forecast one, two and four hours after New York's close."
  }

  assert {
    condition     = jsondecode(aws_scheduler_schedule.index_refresh.target[0].input).detail == {}
    error_message = "The schedule must refresh every index."
  }

  assert {
    condition = alltrue([
      for keyword in ["execution-id", "scheduled-time", "schedule-arn"] :
      strcontains(aws_scheduler_schedule.index_refresh.target[0].input, "\"<aws.scheduler.${keyword}>\"")
    ])
    error_message = "The event must contain the keywords in the form that the scheduler looks for."
  }
}

run "record_schedule" {
  command = apply

  assert {
    condition = (
      aws_scheduler_schedule.record_rebuild.schedule_expression == "cron(0 10 ? * SUN *)"
      && aws_scheduler_schedule.record_rebuild.target[0].input == aws_scheduler_schedule.index_refresh.target[0].input
    )
    error_message = "All records must be made again every week."
  }
}

run "site" {
  command = apply

  assert {
    condition     = strcontains(aws_cloudfront_response_headers_policy.this.security_headers_config[0].content_security_policy[0].content_security_policy, "connect-src 'self' https://cognito-idp.eu-west-2.amazonaws.com https://stockcast-dev-123456789012.auth.eu-west-2.amazoncognito.com")
    error_message = "The site must be able to reach the user pool."
  }

  assert {
    condition     = alltrue([for response in aws_cloudfront_distribution.this.custom_error_response : response.response_page_path == null || response.response_page_path == ""])
    error_message = "No error may be turned into a page, or the API's would be too."
  }

  assert {
    condition     = aws_cloudfront_distribution.this.ordered_cache_behavior[0].path_pattern == "/api/*" && length(aws_cloudfront_distribution.this.ordered_cache_behavior[0].function_association) == 0
    error_message = "Pages must not stand in for answers of the API."
  }

  assert {
    condition = alltrue([
      for behavior in slice(aws_cloudfront_distribution.this.ordered_cache_behavior, 1, length(aws_cloudfront_distribution.this.ordered_cache_behavior)) :
      behavior.target_origin_id == "api" && length(behavior.function_association) == 2 && length(behavior.allowed_methods) == 2
    ])
    error_message = "Pages with a head of their own must come from the API, by the function that knows their addresses."
  }

  assert {
    condition = jsondecode(aws_s3_object.site_config.content) == {
      issuer     = "https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_Example"
      clientId   = "siteclient"
      scope      = "openid email stockcast/user"
      signOutUrl = "https://stockcast-dev-123456789012.auth.eu-west-2.amazoncognito.com/logout"
    }
    error_message = "config.json must say what the site reads."
  }
}

run "dashboard" {
  command = apply

  assert {
    condition = toset(flatten([
      for widget in jsondecode(aws_cloudwatch_dashboard.this.dashboard_body).widgets : [
        for metric in widget.properties.metrics : join(" ", slice(metric, 1, 4)) if metric[0] == "stockcast-dev"
      ]
      ])) == toset([
      "AlertEvents Function alerts-check",
      "AlertFailures Function alerts-check",
      "ForecastLatency Function forecast-worker",
      "ForecastLatency Function index-refresh",
      "IndexFailures Function index-refresh",
      "LetterFailures Function letters",
      "LettersSent Function letters",
      "ProviderFailures Provider cboe",
      "ProviderFailures Provider official",
      "ProviderFailures Provider yahoo",
      "QueueAge Function forecast-worker",
      "RecordFailures Function record-rebuild",
      "Skill Function forecast-worker",
      "Skill Function index-refresh",
      "UnreadableObjects Function forecast-worker",
      "UnreadableObjects Function index-refresh",
      "UnreadableObjects Function record-rebuild",
      "WatchlistFailures Function watchlist-refresh",
      "WatchlistStarts Function watchlist-refresh",
    ])
    error_message = "The dashboard must show what the functions measure."
  }

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.index_failures.namespace == aws_lambda_function.this["index-refresh"].environment[0].variables["STOCKCAST_METRICS"]
      && aws_cloudwatch_metric_alarm.index_failures.dimensions == tomap({ Function = "index-refresh" })
    )
    error_message = "The alarm must read what the refresh writes."
  }

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.record_failures.namespace == aws_lambda_function.this["record-rebuild"].environment[0].variables["STOCKCAST_METRICS"]
      && aws_cloudwatch_metric_alarm.record_failures.dimensions == tomap({ Function = "record-rebuild" })
    )
    error_message = "The alarm must read what the rebuild writes."
  }
}

run "no_streaming" {
  command = apply

  assert {
    condition = (
      length(aws_kinesis_stream.quotes) == 0 && length(aws_lambda_event_source_mapping.quotes) == 0
      && length(aws_scheduler_schedule.quote_collector) == 0 && length(aws_sqs_queue.quotes_dead_letters) == 0
    )
    error_message = "Without streaming there must be no stream to pay for."
  }

  assert {
    condition     = contains(keys(aws_lambda_function.this), "quotes") && !contains(keys(aws_lambda_function.this), "quote-collector") && !contains(keys(aws_lambda_function.this), "quote-consumer")
    error_message = "The route must be answered with and without a stream, and nothing be collected without one."
  }
}

run "streaming" {
  command = apply

  variables {
    streaming = true
  }

  assert {
    condition = (
      aws_kinesis_stream.quotes[0].shard_count == 1 && aws_kinesis_stream.quotes[0].retention_period == 24
      && one(aws_kinesis_stream.quotes[0].stream_mode_details).stream_mode == "PROVISIONED"
      && aws_kinesis_stream.quotes[0].encryption_type == "KMS"
    )
    error_message = "The stream must be one encrypted shard that remembers a day."
  }

  assert {
    condition = (
      aws_lambda_event_source_mapping.quotes[0].bisect_batch_on_function_error
      && aws_lambda_event_source_mapping.quotes[0].maximum_retry_attempts == 2
      && aws_lambda_event_source_mapping.quotes[0].maximum_record_age_in_seconds == 120
      && aws_lambda_event_source_mapping.quotes[0].function_response_types == toset(["ReportBatchItemFailures"])
      && one(one(aws_lambda_event_source_mapping.quotes[0].destination_config).on_failure).destination_arn == aws_sqs_queue.quotes_dead_letters[0].arn
    )
    error_message = "Records that fail must be divided, tried three times, and then go to their dead-letter queue."
  }

  assert {
    condition = (
      aws_lambda_function.this["quote-collector"].environment[0].variables["STOCKCAST_STREAM"] == aws_kinesis_stream.quotes[0].name
      && aws_lambda_function.this["quote-consumer"].environment[0].variables["STOCKCAST_QUOTES_TABLE"] == aws_dynamodb_table.quotes.name
      && aws_lambda_function.this["quotes"].environment[0].variables["STOCKCAST_QUOTES_TABLE"] == aws_dynamodb_table.quotes.name
    )
    error_message = "The functions must be told the same stream and the same table."
  }

  assert {
    condition = contains(
      [for statement in data.aws_iam_policy_document.function["quote-collector"].statement : statement.resources if contains(statement.actions, "kinesis:PutRecords")],
      toset(["arn:aws:kinesis:eu-west-2:123456789012:stream/stockcast-dev-quotes"]),
    )
    error_message = "The collector must be allowed to write to the stream."
  }

  assert {
    condition = jsonencode([
      for statement in data.aws_iam_policy_document.function["quote-collector"].statement :
      { for condition in statement.condition : condition.variable => condition.values } if contains(statement.actions, "dynamodb:Scan")
      ]) == jsonencode([{
        "dynamodb:Attributes" = ["currency", "exchange", "item", "kind", "name", "symbol"]
        "dynamodb:Select"     = ["SPECIFIC_ATTRIBUTES"]
    }])
    error_message = "The collector must not be able to tell whose watchlist it reads."
  }

  assert {
    condition = jsonencode([
      for statement in data.aws_iam_policy_document.function["alerts-check"].statement :
      { for condition in statement.condition : condition.variable => condition.values } if contains(statement.actions, "dynamodb:Scan")
      ]) == jsonencode([{
        "dynamodb:Attributes" = ["condition", "createdAt", "currency", "exchange", "holding", "item", "kind", "name", "seen", "symbol", "told", "userId"]
        "dynamodb:Select"     = ["SPECIFIC_ATTRIBUTES"]
    }])
    error_message = "The check of alerts must be able to read alerts, and nothing else about people."
  }

  assert {
    condition = alltrue([
      for action in ["kinesis:GetRecords", "kms:Decrypt", "sqs:SendMessage"] : anytrue([
        for statement in data.aws_iam_policy_document.function["quote-consumer"].statement : contains(statement.actions, action)
      ])
    ])
    error_message = "The consumer must be allowed to be given records, and Lambda to say which it gave up."
  }

  assert {
    condition     = aws_scheduler_schedule.quote_collector[0].schedule_expression == "rate(1 minutes)" && aws_scheduler_schedule.quote_collector[0].target[0].retry_policy[0].maximum_retry_attempts == 0
    error_message = "Quotes must be collected every minute, and a round that fails not again."
  }

  assert {
    condition = alltrue([
      for metric in ["QuotesLost Function quote-collector", "QuotesRefused Function quote-consumer"] : contains(flatten([
        for widget in jsondecode(aws_cloudwatch_dashboard.this.dashboard_body).widgets : [
          for shown in widget.properties.metrics : join(" ", slice(shown, 1, 4)) if shown[0] == "stockcast-dev"
        ]
      ]), metric)
    ])
    error_message = "The dashboard must show what becomes of quotes."
  }
}

run "no_mail" {
  command = apply

  assert {
    condition = (
      length(aws_sesv2_email_identity.site) == 0 && length(aws_sesv2_configuration_set.site) == 0
      && length(aws_cloudwatch_event_rule.mail_feedback) == 0 && !contains(keys(aws_lambda_function.this), "mail-feedback")
    )
    error_message = "Without a sender nothing of mails must be there."
  }

  assert {
    condition     = aws_lambda_function.this["mail"].environment[0].variables["STOCKCAST_MAIL_SENDER"] == "" && length(aws_scheduler_schedule.letters) == 0
    error_message = "People must be told that the site sends no mail, and none be written."
  }
}

run "mail" {
  command = apply

  variables {
    mail_sender = "evening@stockcast.example.com"
  }

  assert {
    condition     = aws_sesv2_email_identity.site[0].email_identity == "stockcast.example.com" && aws_route53_record.dkim[2].name == "third._domainkey.stockcast.example.com"
    error_message = "Mails must be signed for the site's domain."
  }

  assert {
    condition     = aws_lambda_function.this["mail"].environment[0].variables["STOCKCAST_MAIL_SENDER"] == "Stockcast <evening@stockcast.example.com>"
    error_message = "People must be able to choose mails."
  }

  assert {
    condition = (
      one(aws_sesv2_configuration_set_event_destination.refusals[0].event_destination).matching_event_types == toset(["BOUNCE", "COMPLAINT"])
      && one(aws_sesv2_configuration_set.site[0].delivery_options).tls_policy == "REQUIRE"
      && length(aws_sesv2_configuration_set.site[0].tracking_options) == 0
    )
    error_message = "Refusals must be told of, nothing be sent in the clear, and nothing be tracked."
  }

  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.mail_feedback[0].event_pattern).detail.mail.tags["ses:configuration-set"] == ["stockcast-dev"]
      && aws_cloudwatch_event_target.mail_feedback[0].arn == aws_lambda_alias.live["mail-feedback"].arn
      && aws_lambda_permission.mail_feedback[0].source_arn == aws_cloudwatch_event_rule.mail_feedback[0].arn
    )
    error_message = "What SES tells of this site's mails alone must reach the function."
  }

  assert {
    condition = jsonencode(sort(flatten([
      for statement in data.aws_iam_policy_document.function["mail-feedback"].statement :
      statement.actions if contains(statement.resources, aws_dynamodb_table.people.arn)
    ]))) == jsonencode(["dynamodb:UpdateItem"])
    error_message = "The function must be able to read nothing about people."
  }

  assert {
    condition     = aws_scheduler_schedule.letters[0].target[0].arn == aws_lambda_alias.live["letters"].arn
    error_message = "Letters must be written."
  }

  assert {
    condition = jsonencode([
      for statement in data.aws_iam_policy_document.function["letters"].statement :
      { for condition in statement.condition : condition.variable => condition.values } if contains(statement.actions, "dynamodb:Scan")
      ]) == jsonencode([{
        "dynamodb:Attributes" = ["item", "kinds", "userId"]
        "dynamodb:Select"     = ["SPECIFIC_ATTRIBUTES"]
    }])
    error_message = "Letters must be able to look for who has chosen them, and for nothing else about people."
  }
}
