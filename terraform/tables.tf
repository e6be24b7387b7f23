# Encrypted with keys that AWS owns, which is what "not enabled" means: a key of this account would cost by the call.

resource "aws_dynamodb_table" "jobs" {
  name                        = "${local.name}-forecast-jobs"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "jobId"
  deletion_protection_enabled = var.protected

  attribute {
    name = "jobId"
    type = "S"
  }

  ttl {
    attribute_name = "expiresAt"
    enabled        = true
  }

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled = false
  }
}

# All data about a person is under one key, so that export and erasure take one query each.
resource "aws_dynamodb_table" "people" {
  name                        = "${local.name}-people"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "userId"
  range_key                   = "item"
  deletion_protection_enabled = var.protected

  attribute {
    name = "userId"
    type = "S"
  }

  attribute {
    name = "item"
    type = "S"
  }

  ttl {
    attribute_name = "expiresAt"
    enabled        = true
  }

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled = false
  }
}

# The newest quote of each instrument, with the bars of its session.
resource "aws_dynamodb_table" "quotes" {
  name                        = "${local.name}-quotes"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "symbol"
  deletion_protection_enabled = var.protected

  attribute {
    name = "symbol"
    type = "S"
  }

  ttl {
    attribute_name = "expiresAt"
    enabled        = true
  }

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled = false
  }
}
