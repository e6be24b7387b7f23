environment        = "dev"
domain             = "dev.stockcast.example"
hosted_zone        = "stockcast.example"
alarm_email        = "you@stockcast.example"
protected          = false
log_retention_days = 7

# For personal use only; no key needed.
market_data = ["yahoo"]
