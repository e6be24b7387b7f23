package io.stockcast.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A function as functions.yaml deploys it.
 *
 * @param group whose package it is in
 * @param environment the names of what it is told
 * @param allow which actions it may do on which resources
 */
record DeployedFunction(
        String name,
        String group,
        String trigger,
        int timeout,
        Set<String> environment,
        Map<String, List<String>> allow) {

    static List<DeployedFunction> all() {
        return Terraform.table("functions.yaml").entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(DeployedFunction::name))
                .toList();
    }

    static DeployedFunction named(String name) {
        return all().stream()
                .filter(function -> function.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Each action with each of its resources, such as {@code dynamodb:GetItem jobs}. */
    Set<String> permissions() {
        Set<String> permissions = new TreeSet<>();
        allow.forEach((action, resources) -> resources.forEach(resource -> permissions.add(action + " " + resource)));
        return permissions;
    }

    @SuppressWarnings("unchecked")
    private static DeployedFunction of(String name, Map<String, Object> fields) {
        return new DeployedFunction(
                name,
                (String) fields.get("package"),
                (String) fields.get("trigger"),
                (Integer) fields.get("timeout"),
                new TreeSet<>((List<String>) fields.get("environment")),
                (Map<String, List<String>>) fields.get("allow"));
    }

    @Override
    public String toString() {
        return name;
    }
}
