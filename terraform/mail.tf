# Mails to people who have chosen them, where var.mail_sender says from which address. SES tells of each that is refused,
# which ends the mails of that person.

locals {
  sends_mail = var.mail_sender != ""

  mail_identity_arn      = "arn:aws:ses:${var.region}:${local.account}:identity/${var.domain}"
  mail_configuration_arn = "arn:aws:ses:${var.region}:${local.account}:configuration-set/${local.name}"
}

# The whole domain, which its own zone proves to be ours.
resource "aws_sesv2_email_identity" "site" {
  count = local.sends_mail ? 1 : 0

  email_identity         = var.domain
  configuration_set_name = aws_sesv2_configuration_set.site[0].configuration_set_name

  dkim_signing_attributes {
    next_signing_key_length = "RSA_2048_BIT"
  }
}

# SES gives every domain three keys.
resource "aws_route53_record" "dkim" {
  count = local.sends_mail ? 3 : 0

  zone_id = data.aws_route53_zone.this.zone_id
  name    = "${aws_sesv2_email_identity.site[0].dkim_signing_attributes[0].tokens[count.index]}._domainkey.${var.domain}"
  type    = "CNAME"
  records = ["${aws_sesv2_email_identity.site[0].dkim_signing_attributes[0].tokens[count.index]}.dkim.amazonses.com"]
  ttl     = 300
}

# Neither openings nor clicks are tracked: that would take a destination or a domain for them.
resource "aws_sesv2_configuration_set" "site" {
  count = local.sends_mail ? 1 : 0

  configuration_set_name = local.name

  delivery_options {
    tls_policy = "REQUIRE"
  }

  reputation_options {
    reputation_metrics_enabled = true
  }

  suppression_options {
    suppressed_reasons = ["BOUNCE", "COMPLAINT"]
  }
}

resource "aws_sesv2_configuration_set_event_destination" "refusals" {
  count = local.sends_mail ? 1 : 0

  configuration_set_name = aws_sesv2_configuration_set.site[0].configuration_set_name
  event_destination_name = "refusals"

  event_destination {
    enabled              = true
    matching_event_types = ["BOUNCE", "COMPLAINT"]

    event_bridge_destination {
      event_bus_arn = "arn:aws:events:${var.region}:${local.account}:event-bus/default"
    }
  }
}

resource "aws_cloudwatch_event_rule" "mail_feedback" {
  count = local.sends_mail ? 1 : 0

  name = "${local.name}-mail-feedback"

  event_pattern = jsonencode({
    source      = ["aws.ses"]
    detail-type = ["Email Bounced", "Email Complaint Received"]
    detail      = { mail = { tags = { "ses:configuration-set" = [local.name] } } }
  })
}

resource "aws_cloudwatch_event_target" "mail_feedback" {
  count = local.sends_mail ? 1 : 0

  rule = aws_cloudwatch_event_rule.mail_feedback[0].name
  arn  = aws_lambda_alias.live["mail-feedback"].arn
}

resource "aws_lambda_permission" "mail_feedback" {
  count = local.sends_mail ? 1 : 0

  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.this["mail-feedback"].function_name
  qualifier     = aws_lambda_alias.live["mail-feedback"].name
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.mail_feedback[0].arn
}

# AWS looks into accounts above 5 % of refused mails and 0.1 % of complaints, and may stop their mails.
resource "aws_cloudwatch_metric_alarm" "mails_refused" {
  count = local.sends_mail ? 1 : 0

  alarm_name          = "${local.name}-mails-refused"
  alarm_description   = "Too many addresses refuse our mails. Runbook: mails are refused."
  namespace           = "AWS/SES"
  metric_name         = "Reputation.BounceRate"
  dimensions          = { "ses:configuration-set" = local.name }
  statistic           = "Maximum"
  period              = 3600
  evaluation_periods  = 1
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0.05
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions
}

resource "aws_cloudwatch_metric_alarm" "mails_called_spam" {
  count = local.sends_mail ? 1 : 0

  alarm_name          = "${local.name}-mails-called-spam"
  alarm_description   = "Too many people call our mails spam. Runbook: mails are refused."
  namespace           = "AWS/SES"
  metric_name         = "Reputation.ComplaintRate"
  dimensions          = { "ses:configuration-set" = local.name }
  statistic           = "Maximum"
  period              = 3600
  evaluation_periods  = 1
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0.001
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions
}
