package dev.tidemark.cli.report;

/**
 * How a database differs from what its history says.
 *
 * @param harmful whether an application must be thought to fail on it
 */
public record Deviation(String place, String message, String remedy, boolean harmful) {}
