package org.sixfold.riskarea;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a paper's table of places; all or nothing, any number of times. */
@Service
public class RiskAreaImport {

  /**
   * What came of a file.
   *
   * @param known how many rows had been entered before
   * @param ids of the entries that wait for a second person now
   */
  public record Imported(int created, int known, List<String> ids) {}

  private final RiskAreaTable table;
  private final RiskAreas areas;
  private final Audit audit;

  RiskAreaImport(RiskAreaTable table, RiskAreas areas, Audit audit) {
    this.table = table;
    this.areas = areas;
    this.audit = audit;
  }

  /**
   * Reads a .csv or .xlsx file.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 422 {@code list.…}, {@code
   *     csv.columnMissing}, or {@code import.invalid} with the problems of every row; then nothing
   *     was entered
   */
  @Transactional
  public Imported read(SignedInUser user, String fileName, byte[] content) {
    RiskAreas.requireMayEnter(user);
    List<FieldProblem> problems = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    int known = 0;
    for (RiskAreaTable.Line line : table.read(fileName, content, List.of(), problems)) {
      if (areas.isKnown(line.entry())) {
        known++;
      } else if (areas.meets(line.entry())) {
        problems.add(line.problem("from", "riskArea.overlaps"));
      } else {
        ids.add(areas.enter(user, line.entry()).id());
      }
    }
    RiskAreaTable.refuseAny(problems);
    audit.record(
        new Audit.Change(
            "risk-area:register",
            "riskArea.imported",
            Map.of("created", ids.size(), "known", known)));
    return new Imported(ids.size(), known, ids);
  }
}
