package org.sixfold.modeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.persistence.DraftRow;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a draft as the whole path that it would release. */
@Service
public class DraftCheck {

  private final DraftDesk desk;
  private final DraftPaths paths;
  private final ModelCheck check;
  private final ScenarioRun scenarios;

  DraftCheck(DraftDesk desk, DraftPaths paths, ModelCheck check, ScenarioRun scenarios) {
    this.scenarios = scenarios;
    this.desk = desk;
    this.paths = paths;
    this.check = check;
  }

  /** What was found in one file. */
  public record FileFindings(String name, List<Finding> findings) {}

  /**
   * What was found in a draft.
   *
   * @param revision of the draft that was checked
   * @param files with findings only
   * @param scenarios how each came out
   */
  public record Checked(
      int revision,
      int errors,
      int warnings,
      List<FileFindings> files,
      List<Scenario.Outcome> scenarios) {

    private static Checked of(
        int revision, Map<String, List<Finding>> found, List<Scenario.Outcome> scenarios) {
      List<FileFindings> files =
          found.entrySet().stream()
              .map(file -> new FileFindings(FileNames.base(file.getKey()), file.getValue()))
              .toList();
      return new Checked(
          revision,
          count(files, Finding.Severity.ERROR),
          count(files, Finding.Severity.WARNING),
          files,
          scenarios);
    }

    /** Whether it must not be released. */
    boolean fails() {
      return errors > 0 || failed() > 0;
    }

    int failed() {
      return (int) scenarios.stream().filter(one -> !one.passed()).count();
    }

    private static int count(List<FileFindings> files, Finding.Severity severity) {
      return (int)
          files.stream()
              .flatMap(file -> file.findings().stream())
              .filter(finding -> finding.severity() == severity)
              .count();
    }
  }

  /**
   * Findings of all files together, so that what one names in another is there or not.
   *
   * @throws ProblemException as {@link Drafts#find}
   */
  @Transactional(readOnly = true)
  public Checked check(SignedInUser user, String draftId) {
    return check(desk.find(user, draftId));
  }

  /**
   * Findings of what a draft says so that nobody can read it, as {@link #check(SignedInUser,
   * String)} has them; all else, and examples, are left out.
   *
   * @throws ProblemException as {@link Drafts#find}
   */
  @Transactional(readOnly = true)
  public List<FileFindings> unreadable(SignedInUser user, String draftId) {
    List<FileFindings> files = new ArrayList<>();
    check
        .checkAll(paths.all(desk.find(user, draftId)))
        .forEach(
            (name, findings) -> {
              List<Finding> told = findings.stream().filter(Finding::unreadable).toList();
              if (!told.isEmpty()) {
                files.add(new FileFindings(FileNames.base(name), told));
              }
            });
    return files;
  }

  private Checked check(DraftRow draft) {
    return check(draft.revision(), paths.all(draft));
  }

  Checked check(int revision, Map<String, byte[]> files) {
    return Checked.of(revision, check.checkAll(files), scenarios.run(files));
  }
}
