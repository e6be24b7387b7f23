variable "region" {
  description = "The AWS region of the state and of the deployments."
  type        = string
  default     = "eu-west-2"

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[1-9]$", var.region))
    error_message = "The region must look like eu-west-2."
  }
}

variable "repository" {
  description = "The GitHub repository that deploys, with the ids of its owner and of itself: OWNER@OWNER_ID/NAME@REPOSITORY_ID."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9-]+@[0-9]+/[A-Za-z0-9._-]+@[0-9]+$", var.repository))
    error_message = "The repository must be OWNER@OWNER_ID/NAME@REPOSITORY_ID."
  }
}

variable "environments" {
  description = "The deployments, each with a GitHub environment of the same name."
  type        = set(string)
  default     = ["dev", "prod"]

  validation {
    condition     = length(var.environments) > 0 && alltrue([for name in var.environments : contains(["dev", "prod"], name)])
    error_message = "The environments must be dev, prod or both."
  }
}
