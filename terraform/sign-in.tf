locals {
  issuer        = "https://cognito-idp.${var.region}.amazonaws.com/${aws_cognito_user_pool.people.id}"
  sign_in_pages = "https://${aws_cognito_user_pool_domain.people.domain}.auth.${var.region}.amazoncognito.com"
  scopes        = ["openid", "email", "${aws_cognito_resource_server.api.identifier}/user"]
}

resource "aws_cognito_user_pool" "people" {
  name                     = local.name
  user_pool_tier           = "ESSENTIALS"
  deletion_protection      = var.protected ? "ACTIVE" : "INACTIVE"
  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]
  mfa_configuration        = "OPTIONAL"

  username_configuration {
    case_sensitive = false
  }

  software_token_mfa_configuration {
    enabled = true
  }

  # The local sign-up page has the same rule.
  password_policy {
    minimum_length                   = 8
    require_lowercase                = true
    require_uppercase                = true
    require_numbers                  = true
    require_symbols                  = true
    temporary_password_validity_days = 1
  }

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
  }

  user_attribute_update_settings {
    attributes_require_verification_before_update = ["email"]
  }
}

# The name must be unique in the whole region, which the account number makes likely.
resource "aws_cognito_user_pool_domain" "people" {
  domain                = "${local.name}-${local.account}"
  user_pool_id          = aws_cognito_user_pool.people.id
  managed_login_version = 2
}

resource "aws_cognito_resource_server" "api" {
  identifier   = "stockcast"
  name         = "Stockcast API"
  user_pool_id = aws_cognito_user_pool.people.id

  scope {
    scope_name        = "user"
    scope_description = local.contract.components.securitySchemes.person.flows.authorizationCode.scopes["stockcast/user"]
  }
}
