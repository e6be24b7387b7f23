locals {
  name    = "stockcast-${var.environment}"
  account = data.aws_caller_identity.current.account_id
  origin  = "https://${var.domain}"

  contract = yamldecode(file("${path.module}/../functions/core/src/main/resources/openapi.yaml"))

  functions = {
    for name, function in yamldecode(file("${path.module}/functions.yaml")) : name => function
    if(var.streaming || !try(function.streaming, false)) && (local.sends_mail || !try(function.mail, false))
  }

  tags = {
    Application = "stockcast"
    Environment = var.environment
    ManagedBy   = "terraform"
  }
}
