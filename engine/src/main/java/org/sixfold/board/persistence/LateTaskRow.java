package org.sixfold.board.persistence;

/**
 * Whose task a level was raised on, not yet masked.
 *
 * @param kind null once the task has been erased, as the person's values are
 * @param grid of the case now
 */
public record LateTaskRow(
    String taskId,
    String kind,
    String title,
    String grid,
    String name,
    String document,
    String phone) {}
