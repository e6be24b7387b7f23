locals {
  content_security_policy = yamldecode(file("${path.module}/content-security-policy.yaml"))

  # The user pool's keys and discovery document are at the issuer, its token endpoint at the domain of the sign-in pages.
  user_pool_origins = ["https://cognito-idp.${var.region}.amazonaws.com", local.sign_in_pages]
}

resource "aws_cloudfront_response_headers_policy" "this" {
  name = local.name

  security_headers_config {
    content_security_policy {
      override = true
      content_security_policy = join("; ", [
        for directive, sources in local.content_security_policy : join(" ", concat(
          [directive], sources, directive == "connect-src" ? local.user_pool_origins : [],
        ))
      ])
    }

    content_type_options {
      override = true
    }

    frame_options {
      frame_option = "DENY"
      override     = true
    }

    referrer_policy {
      referrer_policy = "strict-origin-when-cross-origin"
      override        = true
    }

    strict_transport_security {
      access_control_max_age_sec = 63072000
      include_subdomains         = false
      preload                    = false
      override                   = true
    }
  }

  custom_headers_config {
    items {
      header   = "Cross-Origin-Opener-Policy"
      value    = "same-origin"
      override = true
    }

    items {
      header   = "Permissions-Policy"
      value    = "camera=(), geolocation=(), microphone=()"
      override = true
    }
  }
}
