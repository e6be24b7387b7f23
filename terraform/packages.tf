# Lambda accepts no more than 50 MB directly, so the packages are uploaded through a bucket. Its old versions are kept
# for a rollback.

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
