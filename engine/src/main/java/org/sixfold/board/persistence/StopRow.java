package org.sixfold.board.persistence;

/** How many people a cause holds up. */
public record StopRow(String cause, long cases) {}
