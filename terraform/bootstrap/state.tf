module "state" {
  source = "../modules/private-bucket"

  name            = "stockcast-state-${local.account}"
  protected       = true
  superseded_days = 90
}
