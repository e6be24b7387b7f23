module "site" {
  source = "./modules/private-bucket"

  name            = "${local.name}-site-${local.account}"
  protected       = false
  superseded_days = 90
  policies        = [data.aws_iam_policy_document.site.json]
}

data "aws_iam_policy_document" "site" {
  statement {
    sid = "ReadByCloudFront"
    # Without the second, S3 answers 403 instead of 404 for a missing file.
    actions = ["s3:GetObject", "s3:ListBucket"]
    resources = [
      "arn:aws:s3:::${local.name}-site-${local.account}",
      "arn:aws:s3:::${local.name}-site-${local.account}/*",
    ]

    principals {
      type        = "Service"
      identifiers = ["cloudfront.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceArn"
      values   = [aws_cloudfront_distribution.this.arn]
    }
  }
}
