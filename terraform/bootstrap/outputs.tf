output "state_bucket" {
  description = "The bucket to name in terraform init -backend-config."
  value       = module.state.name
}

output "plan_role" {
  description = "The role that GitHub's plans assume."
  value       = aws_iam_role.plan.arn
}

output "apply_roles" {
  description = "The roles that GitHub's deployments assume, by environment."
  value       = { for environment, role in aws_iam_role.apply : environment => role.arn }
}

output "refresh_role" {
  description = "The role that GitHub's model training assumes."
  value       = aws_iam_role.refresh_model.arn
}
