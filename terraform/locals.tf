locals {
  name    = "stockcast-${var.environment}"
  account = data.aws_caller_identity.current.account_id
  origin  = "https://${var.domain}"

  contract  = yamldecode(file("${path.module}/../functions/core/src/main/resources/openapi.yaml"))
  functions = yamldecode(file("${path.module}/functions.yaml"))

  tags = {
    Application = "stockcast"
    Environment = var.environment
    ManagedBy   = "terraform"
  }
}
