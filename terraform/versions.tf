terraform {
  required_version = ">= 1.10"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.25"
    }
  }

  # Bucket, key and region come from `terraform init -backend-config`, because they differ between accounts.
  backend "s3" {
    encrypt      = true
    use_lockfile = true
  }
}
