variable "packages_dir" {
  description = "The folder with the functions' packages as `./dev package` builds them: public.zip, personal.zip and forecasting.zip, with native libraries for linux-aarch64."
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
      for provider in var.market_data : contains(["yahoo", "alphavantage", "twelvedata"], provider)
    ])
    error_message = "Market data comes from yahoo (personal use only), alphavantage or twelvedata."
  }
}

variable "alphavantage_api_key" {
  description = "The API key for Alpha Vantage, if it is one of the providers."
  type        = string
  default     = ""
  sensitive   = true

  validation {
    condition     = !contains(var.market_data, "alphavantage") || var.alphavantage_api_key != ""
    error_message = "Alpha Vantage needs a key: set TF_VAR_alphavantage_api_key."
  }
}

variable "twelvedata_api_key" {
  description = "The API key for Twelve Data, if it is one of the providers."
  type        = string
  default     = ""
  sensitive   = true

  validation {
    condition     = !contains(var.market_data, "twelvedata") || var.twelvedata_api_key != ""
    error_message = "Twelve Data needs a key: set TF_VAR_twelvedata_api_key."
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

variable "worker_concurrency" {
  description = "How many forecasts are made at the same time. AWS reserves this concurrency only if 100 remain for the rest of the account."
  type        = number
  default     = 2

  validation {
    condition     = var.worker_concurrency >= 2 && floor(var.worker_concurrency) == var.worker_concurrency
    error_message = "The concurrency of a queue's function must be at least 2."
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
