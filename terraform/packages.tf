# Lambda takes no more than 50 MB directly, so the packages go through a bucket. Its old versions are what a
# roll-back needs.

locals {
  packages = toset([for function in local.functions : function.package])
}

module "packages" {
  source = "./modules/private-bucket"

  name            = "${local.name}-packages-${local.account}"
  protected       = false
  superseded_days = 90
}

resource "aws_s3_object" "package" {
  for_each = local.packages

  bucket      = module.packages.name
  key         = "${each.key}.zip"
  source      = "${var.packages_dir}/${each.key}.zip"
  source_hash = filebase64sha256("${var.packages_dir}/${each.key}.zip")
}
