variable "packages_dir" {
  description = "The folder with the functions' packages as `./dev package` builds them: public.zip, personal.zip, forecasting.zip, streaming.zip and mail.zip, with native libraries for linux-aarch64."
  type        = string
  default     = "../target"

  validation {
    condition     = alltrue([for package in local.packages : fileexists("${var.packages_dir}/${package}.zip")])
    error_message = "A package is missing there: build them with ./dev package."
  }
}

variable "market_data" {
  description = "The providers of market data, in order of preference."
  type        = list(string)

  validation {
    condition = length(var.market_data) > 0 && alltrue([
      for provider in var.market_data : contains(["cboe", "official", "yahoo", "alphavantage", "twelvedata"], provider)
    ])
    error_message = "Market data comes from cboe, official or yahoo (personal use only), alphavantage or twelvedata."
  }
}

variable "report_dates_contact" {
  description = "An e-mail address that EDGAR may write to, which it asks of whoever asks it when companies report; empty for not asking it."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^[ -~]*$", var.report_dates_contact))
    error_message = "The contact must be a line of ASCII characters."
  }
}

variable "provider_keys_changed" {
  description = "When an API key of a provider was last changed, such as 2026-01-31. Another value publishes new versions of all functions, which read the keys again."
  type        = string
  default     = null

  validation {
    condition     = var.provider_keys_changed == null || can(regex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", var.provider_keys_changed))
    error_message = "The change must be a date, such as 2026-01-31."
  }
}

variable "forecasts_a_day" {
  description = "How many new forecasts a person may request per day."
  type        = number
  default     = 20

  validation {
    condition     = var.forecasts_a_day >= 1 && floor(var.forecasts_a_day) == var.forecasts_a_day
    error_message = "The limit must be at least one forecast per day."
  }
}

variable "watchlist_starts" {
  description = "How many forecasts are started every ten minutes of an evening for what is on watchlists: as many as the providers of market data and the workers can make meanwhile."
  type        = number
  default     = 100

  validation {
    condition     = var.watchlist_starts >= 1 && floor(var.watchlist_starts) == var.watchlist_starts
    error_message = "At least one forecast must be started."
  }
}

variable "worker_concurrency" {
  description = "How many forecasts are made at the same time."
  type        = number
  default     = 2

  validation {
    condition     = var.worker_concurrency >= 2 && floor(var.worker_concurrency) == var.worker_concurrency
    error_message = "The concurrency of a queue's function must be at least 2."
  }
}

variable "reserved_worker_concurrency" {
  description = "How many of the account's concurrent executions are reserved for making forecasts; null for none. AWS reserves them only if 100 remain for the rest of the account."
  type        = number
  default     = null

  validation {
    condition     = var.reserved_worker_concurrency == null || coalesce(var.reserved_worker_concurrency, 0) >= var.worker_concurrency
    error_message = "With less reserved than worker_concurrency, throttled requests would end in the dead-letter queue."
  }
}

variable "streaming" {
  description = "Whether quotes of the present session are collected and shown. The stream that they go through costs 11 to 13 USD a month."
  type        = bool
  default     = false
}

variable "mail_sender" {
  description = "The address that mails come from, at the site's domain; empty for sending none. SES sends to everybody only once AWS has let the account out of its sandbox."
  type        = string
  default     = ""

  validation {
    condition     = var.mail_sender == "" || can(regex("^[a-z0-9._-]{1,64}@${replace(var.domain, ".", "\\.")}$", var.mail_sender))
    error_message = "Mails must come from an address at the site's domain, in lower case."
  }
}

variable "requests_a_second" {
  description = "How many requests per second the API accepts from everybody together; responses from CloudFront's cache do not count."
  type        = number
  default     = 50

  validation {
    condition     = var.requests_a_second >= 1
    error_message = "The API must accept at least one request per second."
  }
}

variable "requests_per_address" {
  description = "How many requests to the API one address may make in five minutes before it is refused for a while; null for no limit, which saves the price of a web firewall."
  type        = number
  default     = 600

  validation {
    condition     = var.requests_per_address == null || coalesce(var.requests_per_address, 0) >= 10
    error_message = "AWS counts no fewer than 10 requests per address."
  }
}
