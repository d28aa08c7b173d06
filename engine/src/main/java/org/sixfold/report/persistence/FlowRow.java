package org.sixfold.report.persistence;

/**
 * What moved.
 *
 * @param cameNew of those that came, how many came into the grids
 * @param leftAll of those that left, how many left the grids
 */
public record FlowRow(String state, long came, long went, long cameNew, long leftAll) {}
