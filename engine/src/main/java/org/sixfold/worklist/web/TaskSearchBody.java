package org.sixfold.worklist.web;

import jakarta.validation.constraints.Size;

/**
 * A search among tasks.
 *
 * @param q start of a name, last four digits of a phone, or part of a building
 */
record TaskSearchBody(
    @Size(max = 100) String q,
    String view,
    String state,
    String timing,
    String kind,
    String stage,
    String grid,
    String sort,
    Integer limit,
    String cursor) {

  WantedTasks wanted() {
    return new WantedTasks(view, state, timing, kind, stage, grid, sort);
  }
}
