# The HTTP API, generated from the contract: its paths, who may call them, and the functions they name.

locals {
  # An HTTP API can have neither a resource policy nor a web firewall. So it is served under the name of its only
  # stage, which only CloudFront knows: any other address is answered with 404.
  secret_stage = sensitive(terraform_data.secret_stage.output)

  # HEAD is wherever GET is; the function answers both alike, and no body is sent on.
  operations = {
    for path, item in local.contract.paths : path => merge(
      item,
      { for method, operation in item : "head" => merge(operation, { operationId = "${operation.operationId}Head" }) if method == "get" },
    )
  }

  api_paths = {
    for path, item in local.operations : path => {
      for method, operation in item : method => {
        operationId = operation.operationId
        responses   = { default = { description = "The function's own answer" } }
        security    = [for requirement in try(operation.security, []) : { person = requirement.person }]

        x-amazon-apigateway-integration = {
          type                 = "aws_proxy"
          httpMethod           = "POST"
          payloadFormatVersion = "2.0"
          uri                  = aws_lambda_alias.live[operation["x-stockcast-function"]].invoke_arn
        }
      } if can(operation["x-stockcast-function"])
    }
  }
}

resource "terraform_data" "secret_stage" {
  input = uuid()

  lifecycle {
    ignore_changes = [input]
  }
}

resource "aws_apigatewayv2_api" "this" {
  name          = local.name
  protocol_type = "HTTP"

  # A part of the body that API Gateway does not understand is refused, instead of being left out.
  fail_on_warnings = true

  body = jsonencode({
    openapi = local.contract.openapi
    info    = { title = local.name, version = local.contract.info.version }
    paths   = local.api_paths

    components = {
      securitySchemes = {
        person = {
          type = "oauth2"

          x-amazon-apigateway-authorizer = {
            type           = "jwt"
            identitySource = "$request.header.Authorization"

            jwtConfiguration = {
              issuer   = local.issuer
              audience = [aws_cognito_user_pool_client.site.id]
            }
          }
        }
      }
    }
  })
}

resource "aws_apigatewayv2_stage" "this" {
  api_id      = aws_apigatewayv2_api.this.id
  name        = local.secret_stage
  auto_deploy = true

  default_route_settings {
    throttling_rate_limit  = var.requests_a_second
    throttling_burst_limit = 2 * var.requests_a_second
  }

  # No addresses, no tokens, and the route instead of the path: nothing that identifies a person.
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api.arn
    format = jsonencode({
      requestId        = "$context.requestId"
      time             = "$context.requestTime"
      route            = "$context.routeKey"
      status           = "$context.status"
      latency          = "$context.responseLatency"
      length           = "$context.responseLength"
      integrationError = "$context.integrationErrorMessage"
      authorizerError  = "$context.authorizer.error"
    })
  }
}

resource "aws_cloudwatch_log_group" "api" {
  name              = "/aws/http-api/${local.name}"
  retention_in_days = var.log_retention_days
}
