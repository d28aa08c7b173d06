package org.sixfold.board.persistence;

/** How many cases there are and what they add up to. */
public record FigureTotal(long cases, long amount) {}
