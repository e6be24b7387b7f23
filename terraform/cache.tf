# How long anything is cached is decided by its own Cache-Control header.

resource "aws_cloudfront_cache_policy" "site" {
  name        = "${local.name}-site"
  min_ttl     = 0
  default_ttl = 0
  max_ttl     = 31536000

  parameters_in_cache_key_and_forwarded_to_origin {
    enable_accept_encoding_brotli = true
    enable_accept_encoding_gzip   = true

    cookies_config {
      cookie_behavior = "none"
    }

    headers_config {
      header_behavior = "none"
    }

    query_strings_config {
      query_string_behavior = "none"
    }
  }
}

# The parameters of the contract's routes. Others are not part of the cache key, and never reach the API: nobody can have
# the same answer made again and again by adding one.
locals {
  parameters = flatten([
    for item in values(local.contract.paths) : [
      for part in concat([item], [for method, operation in item : operation if can(operation.responses)]) :
      try(part.parameters, [])
    ]
  ])

  query_parameters = distinct([for parameter in local.parameters : parameter.name if try(parameter.in, "") == "query"])
}

resource "aws_cloudfront_cache_policy" "api" {
  name        = "${local.name}-api"
  min_ttl     = 0
  default_ttl = 0
  max_ttl     = 31536000

  parameters_in_cache_key_and_forwarded_to_origin {
    enable_accept_encoding_brotli = true
    enable_accept_encoding_gzip   = true

    cookies_config {
      cookie_behavior = "none"
    }

    # Part of the cache key, so that one person's response can never be served to another.
    headers_config {
      header_behavior = "whitelist"

      headers {
        items = ["Authorization"]
      }
    }

    query_strings_config {
      query_string_behavior = "whitelist"

      query_strings {
        items = local.query_parameters
      }
    }
  }
}

# In addition to what is in the cache key; the API does not need a visitor's address or browser.
resource "aws_cloudfront_origin_request_policy" "api" {
  name = "${local.name}-api"

  cookies_config {
    cookie_behavior = "none"
  }

  headers_config {
    header_behavior = "whitelist"

    headers {
      items = ["Content-Type"]
    }
  }

  query_strings_config {
    query_string_behavior = "none"
  }
}
