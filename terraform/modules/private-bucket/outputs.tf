output "name" {
  description = "The bucket's name, available once its policy is in place."
  value       = aws_s3_bucket_policy.this.bucket
}

output "arn" {
  description = "The bucket's ARN."
  value       = aws_s3_bucket.this.arn
}

output "regional_domain_name" {
  description = "Where CloudFront finds the bucket."
  value       = aws_s3_bucket.this.bucket_regional_domain_name
}
