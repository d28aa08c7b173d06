package org.sixfold.casefile;

/**
 * A case moved to another grid: published as a Spring event inside the moving transaction, so that
 * open tasks move with it.
 */
public record CasePlaced(
    String caseId, String grid, String gridPath, String fromGrid, String fromGridPath) {}
