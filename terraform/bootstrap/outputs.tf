output "state_bucket" {
  description = "The bucket to name in terraform init -backend-config."
  value       = module.state.name
}

output "plan_role" {
  description = "What GitHub's plans assume."
  value       = aws_iam_role.plan.arn
}

output "apply_roles" {
  description = "What GitHub's deployments assume, by environment."
  value       = { for environment, role in aws_iam_role.apply : environment => role.arn }
}

output "refresh_role" {
  description = "What GitHub's trainings of the model assume."
  value       = aws_iam_role.refresh_model.arn
}
