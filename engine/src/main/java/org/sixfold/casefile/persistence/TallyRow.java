package org.sixfold.casefile.persistence;

/** So many cases more, or fewer, of a place, state and stage. */
public record TallyRow(
    long id, String grid, String gridPath, String caseState, String stage, long cases) {

  /** Rows of the same cases are added up. */
  public record Cases(String grid, String gridPath, String caseState, String stage) {}

  public Cases of() {
    return new Cases(grid, gridPath, caseState, stage);
  }
}
