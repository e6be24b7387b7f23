# The site: a public client, which uses PKCE and has no secret that could leak.
resource "aws_cognito_user_pool_client" "site" {
  name                                 = "site"
  user_pool_id                         = aws_cognito_user_pool.people.id
  generate_secret                      = false
  supported_identity_providers         = ["COGNITO"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_scopes                 = local.scopes
  explicit_auth_flows                  = ["ALLOW_USER_SRP_AUTH"]
  callback_urls                        = ["${local.origin}/", "${local.origin}/signed-in"]
  logout_urls                          = ["${local.origin}/", "${local.origin}/signed-in"]
  prevent_user_existence_errors        = "ENABLED"
  enable_token_revocation              = true

  access_token_validity  = 15
  id_token_validity      = 15
  refresh_token_validity = 30

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }

  # A browser that lost the response may retry with the token it still has.
  refresh_token_rotation {
    feature                    = "ENABLED"
    retry_grace_period_seconds = 10
  }
}

# Managed login shows no pages for a client without branding.
resource "aws_cognito_managed_login_branding" "site" {
  user_pool_id                = aws_cognito_user_pool.people.id
  client_id                   = aws_cognito_user_pool_client.site.id
  use_cognito_provided_values = true
}

# The configuration that the site reads before sign-in.
resource "aws_s3_object" "site_config" {
  bucket        = module.site.name
  key           = "config.json"
  content_type  = "application/json"
  cache_control = "no-cache"

  content = jsonencode({
    issuer     = local.issuer
    clientId   = aws_cognito_user_pool_client.site.id
    scope      = join(" ", local.scopes)
    signOutUrl = "${local.sign_in_pages}/logout"
  })
}
