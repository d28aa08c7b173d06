package org.sixfold.report.persistence;

/** Cases in a state, as they stand in the cases themselves. */
public record StateCases(String state, long cases) {}
