resource "aws_iam_role" "plan" {
  name               = "stockcast-plan"
  assume_role_policy = data.aws_iam_policy_document.github_assumes["plan"].json
}

resource "aws_iam_role_policy_attachment" "plan" {
  role       = aws_iam_role.plan.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

data "aws_iam_policy_document" "plan" {
  statement {
    sid       = "LockTheState"
    actions   = ["s3:PutObject", "s3:DeleteObject"]
    resources = ["${module.state.arn}/*.tflock"]
  }

  statement {
    sid       = "KeepThePlan"
    actions   = ["s3:PutObject"]
    resources = ["${module.state.arn}/*/plans/*.tfplan"]
  }

  # A plan compares configuration; it has no need to read the stored data.
  statement {
    sid    = "NothingOfPeople"
    effect = "Deny"
    actions = [
      "cognito-idp:AdminGetUser",
      "cognito-idp:ListUsers*",
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:PartiQLSelect",
      "dynamodb:Query",
      "dynamodb:Scan",
      "kinesis:GetRecords",
      "kinesis:SubscribeToShard",
      "logs:FilterLogEvents",
      "logs:GetLogEvents",
      "logs:GetLogRecord",
      "logs:StartLiveTail",
      "logs:StartQuery",
      "sqs:ReceiveMessage",
      "ssm:GetParameter*",
    ]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "plan" {
  name   = "plan"
  role   = aws_iam_role.plan.id
  policy = data.aws_iam_policy_document.plan.json
}
