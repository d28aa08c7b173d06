package org.sixfold.casefile;

import java.util.ArrayList;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.persistence.CaseHeadRow;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrections by people, each with a reason. */
@Service
@Transactional
public class CaseCorrections {

  private static final int MAX_NAME = 700;
  private static final int MAX_ADDRESS = 1000;
  private static final int MAX_SHORT = 40;
  private static final int MAX_REASON = 300;

  private final FileAccess access;
  private final Persons persons;
  private final CaseFiles caseFiles;
  private final Grids grids;

  CaseCorrections(FileAccess access, Persons persons, CaseFiles caseFiles, Grids grids) {
    this.access = access;
    this.persons = persons;
    this.caseFiles = caseFiles;
    this.grids = grids;
  }

  /**
   * Corrects a person; for the command room.
   *
   * @return the id of the case that goes on, another one if two files were merged
   */
  public String correctPerson(
      String caseId, SignedInUser by, Persons.Correction correction, String reason) {
    access.open(caseId, by);
    by.require(Role.SUPERVISOR);
    List<FieldProblem> problems = new ArrayList<>();
    needed(problems, "reason", reason, MAX_REASON);
    fits(problems, "name", correction.name(), MAX_NAME);
    fits(problems, "documentType", correction.documentType(), MAX_SHORT);
    fits(problems, "document", correction.document(), MAX_SHORT);
    fits(problems, "phone", correction.phone(), MAX_SHORT);
    fits(problems, "address", correction.address(), MAX_ADDRESS);
    refuse(problems);
    return persons.correct(caseId, correction, reason.strip());
  }

  /** Moves a case; for the command room, and for village cadres within their village. */
  public void place(String caseId, SignedInUser by, String grid, String reason) {
    CaseHeadRow head = access.open(caseId, by).head();
    by.require(Role.SUPERVISOR, Role.VILLAGE_CADRE);
    List<FieldProblem> problems = new ArrayList<>();
    needed(problems, "grid", grid, MAX_SHORT);
    needed(problems, "reason", reason, MAX_REASON);
    refuse(problems);
    Grid target = grids.get(grid);
    if (!by.covers(head.gridPath()) || !by.covers(target.path())) {
      throw ProblemException.forbidden("case.gridNotYours");
    }
    caseFiles.place(caseId, target.code(), reason.strip());
  }

  private static void needed(List<FieldProblem> problems, String field, String text, int max) {
    if (text == null || text.isBlank()) {
      problems.add(new FieldProblem(field, "value.missing"));
    } else {
      fits(problems, field, text, max);
    }
  }

  private static void fits(List<FieldProblem> problems, String field, String text, int max) {
    if (text != null && text.length() > max) {
      problems.add(new FieldProblem(field, "person.tooLong", max));
    }
  }

  private static void refuse(List<FieldProblem> problems) {
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("person.invalid", problems);
    }
  }
}
