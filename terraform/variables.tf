variable "environment" {
  description = "The name of this deployment; part of every resource name."
  type        = string

  validation {
    condition     = contains(["dev", "prod"], var.environment)
    error_message = "The environment must be dev or prod."
  }
}

variable "region" {
  description = "The AWS region of everything except the certificate."
  type        = string
  default     = "eu-west-2"

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[1-9]$", var.region))
    error_message = "The region must look like eu-west-2."
  }
}

variable "domain" {
  description = "The site's host name, in or below the hosted zone."
  type        = string

  validation {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$", var.domain))
    error_message = "The domain must be a host name in lower case, such as stockcast.example.com."
  }

  validation {
    condition     = var.domain == var.hosted_zone || endswith(var.domain, ".${var.hosted_zone}")
    error_message = "The domain must be in the hosted zone."
  }
}

variable "hosted_zone" {
  description = "The name of the public Route 53 zone that contains the domain; it must exist already."
  type        = string

  validation {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$", var.hosted_zone))
    error_message = "The hosted zone must be a domain in lower case without a trailing dot, such as example.com."
  }
}

variable "protected" {
  description = "Whether the ledger, the tables and the accounts are protected against deletion."
  type        = bool
  default     = true
}

variable "log_retention_days" {
  description = "How long logs are kept."
  type        = number
  default     = 30

  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365], var.log_retention_days)
    error_message = "CloudWatch keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180 or 365 days."
  }
}

variable "alarm_email" {
  description = "The address that receives alarms and budget notices; its owner must confirm the first e-mail."
  type        = string

  validation {
    condition     = can(regex("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", var.alarm_email))
    error_message = "The alarm e-mail must be an e-mail address."
  }
}

variable "monthly_budget_usd" {
  description = "The monthly budget of the AWS account in US dollars; a notice is sent at 80 % of it, and when the forecast exceeds it."
  type        = number
  default     = 10

  validation {
    condition     = var.monthly_budget_usd > 0
    error_message = "The budget must be greater than zero."
  }
}
