package org.sixfold.report.persistence;

/** How many stood in a state at the beginning and at the end. */
public record StockRow(String state, long opening, long closing) {}
