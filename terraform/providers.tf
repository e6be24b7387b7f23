provider "aws" {
  region = var.region

  default_tags {
    tags = local.tags
  }
}

# CloudFront accepts certificates from this region only.
provider "aws" {
  alias  = "us_east_1"
  region = "us-east-1"

  default_tags {
    tags = local.tags
  }
}

data "aws_caller_identity" "current" {}
