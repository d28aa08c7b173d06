package org.sixfold.board.persistence;

/** How many cases are in a state and stage. */
public record StateStageCount(String state, String stage, long cases) {}
