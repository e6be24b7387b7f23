variable "name" {
  description = "The bucket's name; it must be unique across all AWS accounts."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", var.name))
    error_message = "A bucket's name has 3 to 63 lower-case letters, digits and hyphens."
  }
}

variable "protected" {
  description = "Whether the bucket cannot be destroyed while it holds objects."
  type        = bool
}

variable "superseded_days" {
  description = "How many days a version is kept after a newer one has replaced it."
  type        = number

  validation {
    condition     = var.superseded_days >= 1
    error_message = "A superseded version is kept for at least a day."
  }
}

variable "policies" {
  description = "Further statements of the bucket's policy, as JSON documents."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for policy in var.policies : can(jsondecode(policy).Statement)])
    error_message = "Each policy is a JSON document with statements."
  }
}
