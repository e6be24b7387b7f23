resource "aws_iam_role" "apply" {
  for_each = var.environments

  name               = "stockcast-apply-${each.key}"
  assume_role_policy = data.aws_iam_policy_document.github_assumes[each.key].json
}

# Actions with which Terraform only reads.
resource "aws_iam_role_policy_attachment" "apply_reads" {
  for_each = var.environments

  role       = aws_iam_role.apply[each.key].name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_role_policy" "apply" {
  for_each = var.environments

  name   = "apply"
  role   = aws_iam_role.apply[each.key].id
  policy = data.aws_iam_policy_document.apply[each.key].json
}

data "aws_iam_policy_document" "apply" {
  for_each = var.environments

  source_policy_documents = [data.aws_iam_policy_document.apply_roles[each.key].json]

  statement {
    sid     = "ItsState"
    actions = ["s3:PutObject", "s3:DeleteObject"]
    resources = [
      "${module.state.arn}/${each.key}/terraform.tfstate",
      "${module.state.arn}/${each.key}/terraform.tfstate.tflock",
    ]
  }

  statement {
    sid     = "WhatIsNamedAfterTheEnvironment"
    actions = ["s3:*", "dynamodb:*", "sqs:*", "sns:*", "lambda:*", "logs:*", "cloudwatch:*", "events:*", "scheduler:*", "kinesis:*", "ses:*"]
    resources = [
      "arn:aws:s3:::stockcast-${each.key}-*",
      "arn:aws:dynamodb:${var.region}:${local.account}:table/stockcast-${each.key}-*",
      "arn:aws:sqs:${var.region}:${local.account}:stockcast-${each.key}-*",
      "arn:aws:sns:${var.region}:${local.account}:stockcast-${each.key}-*",
      "arn:aws:lambda:${var.region}:${local.account}:function:stockcast-${each.key}-*",
      "arn:aws:logs:${var.region}:${local.account}:log-group:/aws/*/stockcast-${each.key}*",
      "arn:aws:cloudwatch:${var.region}:${local.account}:alarm:stockcast-${each.key}-*",
      "arn:aws:cloudwatch::${local.account}:dashboard/stockcast-${each.key}",
      "arn:aws:events:${var.region}:${local.account}:rule/stockcast-${each.key}-*",
      "arn:aws:scheduler:${var.region}:${local.account}:schedule-group/stockcast-${each.key}",
      "arn:aws:scheduler:${var.region}:${local.account}:schedule/stockcast-${each.key}/*",
      "arn:aws:kinesis:${var.region}:${local.account}:stream/stockcast-${each.key}-*",
      "arn:aws:ses:${var.region}:${local.account}:configuration-set/stockcast-${each.key}",
    ]
  }

  statement {
    sid       = "TheFirewall"
    actions   = ["wafv2:CreateWebACL", "wafv2:DeleteWebACL", "wafv2:TagResource", "wafv2:UntagResource", "wafv2:UpdateWebACL"]
    resources = ["arn:aws:wafv2:us-east-1:${local.account}:global/webacl/stockcast-${each.key}/*"]
  }

  # The ARNs of these do not contain our names.
  statement {
    sid = "WhatHasNoName"
    actions = [
      "acm:*Certificate",
      "apigateway:*",
      "budgets:*",
      "cloudfront:*",
      "cognito-idp:*ManagedLoginBranding",
      "cognito-idp:*ResourceServer",
      "cognito-idp:*UserPool",
      "cognito-idp:*UserPoolClient",
      "cognito-idp:*UserPoolDomain",
      "cognito-idp:SetUserPoolMfaConfig",
      "cognito-idp:TagResource",
      "cognito-idp:UntagResource",
      "lambda:*EventSourceMapping",
      "lambda:TagResource",
      "logs:*LogDelivery",
      "logs:DeleteResourcePolicy",
      "logs:PutResourcePolicy",
      "route53:ChangeResourceRecordSets",
      "ses:*EmailIdentity",
      "ses:PutEmailIdentity*",
      "ses:TagResource",
      "ses:UntagResource",
    ]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "apply_roles" {
  for_each = var.environments

  statement {
    sid       = "RolesWithinTheBoundary"
    actions   = ["iam:CreateRole", "iam:PutRolePolicy", "iam:DeleteRolePolicy", "iam:PutRolePermissionsBoundary"]
    resources = ["arn:aws:iam::${local.account}:role/stockcast-${each.key}/*"]

    condition {
      test     = "StringEquals"
      variable = "iam:PermissionsBoundary"
      values   = [aws_iam_policy.boundary[each.key].arn]
    }
  }

  statement {
    sid       = "RolesAsTheyAre"
    actions   = ["iam:DeleteRole", "iam:TagRole", "iam:UntagRole", "iam:UpdateRole", "iam:UpdateAssumeRolePolicy"]
    resources = ["arn:aws:iam::${local.account}:role/stockcast-${each.key}/*"]
  }

  statement {
    sid       = "RolesToServices"
    actions   = ["iam:PassRole"]
    resources = ["arn:aws:iam::${local.account}:role/stockcast-${each.key}/*"]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["lambda.amazonaws.com", "scheduler.amazonaws.com"]
    }
  }
}
