output "url" {
  description = "The address of the site."
  value       = local.origin
}

output "site_bucket" {
  description = "The bucket for the built site."
  value       = module.site.name
}

output "distribution_id" {
  description = "The CloudFront distribution to invalidate when the site has changed."
  value       = aws_cloudfront_distribution.this.id
}

output "forecasts_bucket" {
  description = "The bucket that holds the ledger."
  value       = module.forecasts.name
}

output "issuer" {
  description = "The issuer of the user pool, as its tokens name it."
  value       = local.issuer
}

output "client_id" {
  description = "The id of the site as a client of the user pool."
  value       = aws_cognito_user_pool_client.site.id
}

output "functions" {
  description = "The functions' names in AWS, by their names in the contract."
  value       = { for name, function in aws_lambda_function.this : name => function.function_name }
}
