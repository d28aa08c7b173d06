package org.sixfold.worklist.persistence;

/**
 * A group of open tasks.
 *
 * @param stage null for tasks of no stage
 * @param timing ON_TIME, DUE_SOON or OVERDUE
 */
public record TaskCountRow(String kind, String stage, String timing, long tasks) {}
