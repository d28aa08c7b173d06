package org.sixfold.forecast.persistence;

/** How often tasks of a kind ended with an outcome. */
public record OutcomeCountRow(String kind, String outcome, long tasks) {}
