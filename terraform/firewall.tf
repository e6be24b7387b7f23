# How often one address may ask the API. CloudFront's firewalls are in us-east-1.

locals {
  limits_addresses = var.requests_per_address != null

  too_many_requests = jsonencode({
    type   = "about:blank"
    title  = "Too Many Requests"
    status = 429
    detail = "There were too many requests from your address. Please try again in a few minutes."
  })
}

resource "aws_wafv2_web_acl" "this" {
  count    = local.limits_addresses ? 1 : 0
  provider = aws.us_east_1

  name  = local.name
  scope = "CLOUDFRONT"

  default_action {
    allow {}
  }

  # The media type is JSON's, because a firewall knows no other that fits.
  custom_response_body {
    key          = "too-many-requests"
    content_type = "APPLICATION_JSON"
    content      = local.too_many_requests
  }

  rule {
    name     = "requests-per-address"
    priority = 0

    action {
      block {
        custom_response {
          response_code            = 429
          custom_response_body_key = "too-many-requests"

          response_header {
            name  = "Retry-After"
            value = "300"
          }
        }
      }
    }

    statement {
      rate_based_statement {
        limit                 = var.requests_per_address
        evaluation_window_sec = 300
        aggregate_key_type    = "IP"

        # The API, and the pages that it makes for as many symbols as one can think of.
        scope_down_statement {
          or_statement {
            dynamic "statement" {
              for_each = ["/api/", "/instruments/"]

              content {
                byte_match_statement {
                  search_string         = statement.value
                  positional_constraint = "STARTS_WITH"

                  field_to_match {
                    uri_path {}
                  }

                  text_transformation {
                    priority = 0
                    type     = "NONE"
                  }
                }
              }
            }
          }
        }
      }
    }

    # Requests are counted, and none is sampled: samples contain addresses.
    visibility_config {
      cloudwatch_metrics_enabled = true
      sampled_requests_enabled   = false
      metric_name                = "${local.name}-requests-per-address"
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = false
    sampled_requests_enabled   = false
    metric_name                = local.name
  }
}
