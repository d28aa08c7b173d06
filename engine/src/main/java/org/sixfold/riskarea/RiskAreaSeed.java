package org.sixfold.riskarea;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.intake.Tables.Column;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the register of a seed: the columns of an import, and {@code entered_by}, {@code
 * confirmed_by}, two members of the roster. Known entries stay as they are.
 */
@Service
public class RiskAreaSeed {

  private static final List<Column> TWO_PEOPLE =
      List.of(
          Column.required("enteredBy", "entered_by"),
          Column.required("confirmedBy", "confirmed_by"));

  private final RiskAreaTable table;
  private final RiskAreas areas;
  private final FourEyes fourEyes;
  private final UserDirectory users;

  RiskAreaSeed(RiskAreaTable table, RiskAreas areas, FourEyes fourEyes, UserDirectory users) {
    this.table = table;
    this.areas = areas;
    this.fourEyes = fourEyes;
    this.users = users;
  }

  /**
   * Reads one file, all or nothing.
   *
   * @throws ProblemException 422 {@code import.invalid}, and what entering and confirming refuse
   */
  @Transactional
  public void read(String csv) {
    List<FieldProblem> problems = new ArrayList<>();
    byte[] content = csv.getBytes(StandardCharsets.UTF_8);
    for (RiskAreaTable.Line line : table.read("seed.csv", content, TWO_PEOPLE, problems)) {
      SignedInUser enters = member(line, "enteredBy", problems);
      SignedInUser confirms = member(line, "confirmedBy", problems);
      if (enters != null && confirms != null && !areas.isKnown(line.entry())) {
        fourEyes.confirm(confirms, List.of(areas.enter(enters, line.entry()).id()));
      }
    }
    RiskAreaTable.refuseAny(problems);
  }

  private SignedInUser member(RiskAreaTable.Line line, String column, List<FieldProblem> problems) {
    SignedInUser user = users.find(line.row().text(column)).orElse(null);
    if (user == null) {
      problems.add(line.problem(column, "import.fieldUnknownValue"));
    }
    return user;
  }
}
