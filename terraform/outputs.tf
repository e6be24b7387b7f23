output "url" {
  description = "Where the site is."
  value       = local.origin
}

output "site_bucket" {
  description = "Where the built site goes."
  value       = module.site.name
}

output "distribution_id" {
  description = "What is invalidated when the site has changed."
  value       = aws_cloudfront_distribution.this.id
}

output "forecasts_bucket" {
  description = "Where the ledger is."
  value       = module.forecasts.name
}

output "issuer" {
  description = "The user pool as its tokens name it."
  value       = local.issuer
}

output "client_id" {
  description = "The site as the user pool knows it."
  value       = aws_cognito_user_pool_client.site.id
}

output "functions" {
  description = "The functions' names in AWS, by their names in the contract."
  value       = { for name, function in aws_lambda_function.this : name => function.function_name }
}
