variable "environment" {
  description = "Which deployment this is; part of every name."
  type        = string

  validation {
    condition     = contains(["dev", "prod"], var.environment)
    error_message = "The environment is dev or prod."
  }
}

variable "region" {
  description = "Where everything but the certificate lives."
  type        = string
  default     = "eu-west-2"

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[1-9]$", var.region))
    error_message = "The region is one such as eu-west-2."
  }
}

variable "domain" {
  description = "The site's host name, in or below the hosted zone."
  type        = string

  validation {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$", var.domain))
    error_message = "The domain is a host name in lower case, such as stockcast.example.com."
  }

  validation {
    condition     = var.domain == var.hosted_zone || endswith(var.domain, ".${var.hosted_zone}")
    error_message = "The domain must be in the hosted zone."
  }
}

variable "hosted_zone" {
  description = "The name of the public Route 53 zone that the domain is in; it exists already."
  type        = string

  validation {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$", var.hosted_zone))
    error_message = "The hosted zone is a domain in lower case without a dot at its end, such as example.com."
  }
}

variable "protected" {
  description = "Whether the ledger, the tables and the accounts are guarded against deletion."
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
  description = "Who is told of alarms and of the budget; the address confirms by the mail it gets first."
  type        = string

  validation {
    condition     = can(regex("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", var.alarm_email))
    error_message = "The alarm e-mail is an e-mail address."
  }
}

variable "monthly_budget_usd" {
  description = "What the AWS account may cost a month before somebody is told."
  type        = number
  default     = 10

  validation {
    condition     = var.monthly_budget_usd > 0
    error_message = "The budget is more than nothing."
  }
}
