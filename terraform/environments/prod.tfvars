environment = "prod"
domain      = "stockcast.example"
hosted_zone = "stockcast.example"
alarm_email = "you@stockcast.example"

# Its key comes from TF_VAR_twelvedata_api_key.
market_data = ["twelvedata"]
