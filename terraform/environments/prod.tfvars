environment = "prod"
domain      = "stockcast.example"
hosted_zone = "stockcast.example"
alarm_email = "you@stockcast.example"

# A public site needs its business plan. The key is in the parameter /stockcast-prod/twelvedata-api-key of SSM
# Parameter Store, where docs/deployment.md says how to put it.
market_data = ["twelvedata"]
