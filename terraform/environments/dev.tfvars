environment        = "dev"
domain             = "dev.stockcast.example"
hosted_zone        = "stockcast.example"
alarm_email        = "you@stockcast.example"
protected          = false
log_retention_days = 7

# For personal use only; no key needed. docs/prices.md says what each of them covers.
market_data = ["cboe", "official", "yahoo"]
