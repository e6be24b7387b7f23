# Values that are refused before anything is planned.

mock_provider "aws" {
  source = "./tests/mocks"
}

mock_provider "aws" {
  alias  = "us_east_1"
  source = "./tests/mocks"
}

variables {
  environment  = "dev"
  domain       = "stockcast.example.com"
  hosted_zone  = "example.com"
  alarm_email  = "somebody@example.com"
  market_data  = ["yahoo"]
  packages_dir = "tests/packages"
}

run "unknown_environment" {
  command         = plan
  expect_failures = [var.environment]

  variables {
    environment = "staging"
  }
}

run "domain_outside_of_the_zone" {
  command         = plan
  expect_failures = [var.domain]

  variables {
    domain = "stockcast.example.org"
  }
}

run "unknown_provider" {
  command         = plan
  expect_failures = [var.market_data]

  variables {
    market_data = ["prices"]
  }
}

run "contact_of_two_lines" {
  command         = plan
  expect_failures = [var.report_dates_contact]

  variables {
    report_dates_contact = "ops@example.com\nX-Header: 1"
  }
}

run "mail_from_elsewhere" {
  command         = plan
  expect_failures = [var.mail_sender]

  variables {
    mail_sender = "evening@example.org"
  }
}

run "less_reserved_than_used" {
  command         = plan
  expect_failures = [var.reserved_worker_concurrency]

  variables {
    reserved_worker_concurrency = 1
  }
}

run "too_low_a_limit_per_address" {
  command         = plan
  expect_failures = [var.requests_per_address]

  variables {
    requests_per_address = 5
  }
}

run "no_forecast_for_watchlists" {
  command         = plan
  expect_failures = [var.watchlist_starts]

  variables {
    watchlist_starts = 0
  }
}

run "one_worker" {
  command         = plan
  expect_failures = [var.worker_concurrency]

  variables {
    worker_concurrency = 1
  }
}

run "packages_that_are_not_built" {
  command         = plan
  expect_failures = [var.packages_dir]

  variables {
    packages_dir = "tests"
  }
}
