package org.sixfold.verification;

import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseOrigins;
import org.sixfold.casefile.Persons;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.springframework.stereotype.Component;

/** After the gate the case belongs to where the person lives. */
@Component
class HomeGrid {

  private static final String REASON = "task.meetAtGate";

  private final CaseFiles cases;
  private final CaseOrigins origins;
  private final Persons persons;
  private final Grids grids;

  HomeGrid(CaseFiles cases, CaseOrigins origins, Persons persons, Grids grids) {
    this.cases = cases;
    this.origins = origins;
    this.persons = persons;
    this.grids = grids;
  }

  /**
   * Where the check goes on.
   *
   * @param entry as the path's own start would be
   * @param ours whether a village of ours answers, not the command room
   */
  record Onward(String entry, boolean ours, boolean phoneUsable) {}

  /** Moves the case to the home grid if that is one of ours; else it stays with the gate. */
  void takeOver(String caseId) {
    String grid = place(caseId);
    if (!grid.equals(Grid.OUTSIDE) && !grid.equals(Grid.UNPLACED)) {
      cases.place(caseId, grid, REASON);
    }
  }

  /** Moves the case to wherever the person lives. */
  Onward followHome(String caseId) {
    String grid = place(caseId);
    cases.place(caseId, grid, REASON);
    boolean outside = grid.equals(Grid.OUTSIDE);
    boolean ours = !outside && !grid.equals(Grid.UNPLACED);
    boolean micro = grids.find(grid).filter(one -> one.level() == Grid.Level.MICRO).isPresent();
    boolean phoneUsable = origins.of(caseId).phoneUsable();
    String placed = phoneUsable ? VerificationProcess.ENTRY_PHONE : VerificationProcess.ENTRY_VISIT;
    String here = micro ? placed : VerificationProcess.ENTRY_PLACE;
    return new Onward(outside ? VerificationProcess.ENTRY_RETURN : here, ours, phoneUsable);
  }

  private String place(String caseId) {
    return grids.place(persons.of(caseId).address());
  }
}
