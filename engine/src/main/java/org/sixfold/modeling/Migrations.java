package org.sixfold.modeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.modeling.persistence.MigrationCaseMapper;
import org.sixfold.modeling.persistence.MigrationCaseRow;
import org.sixfold.modeling.persistence.MigrationMapper;
import org.sixfold.modeling.persistence.MigrationRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.FreeText;
import org.sixfold.shared.Ids;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposing that running cases go to another release, and looking how far they are. */
@Service
@Transactional
public class Migrations {

  private static final int MOST_MAPPED = 500;
  private static final int LONGEST_ID = 255;

  private final MigrationMapper mapper;
  private final MigrationCaseMapper cases;
  private final MigrationPreviews previews;
  private final MigrationTarget target;
  private final MigrationRecords records;
  private final Audit audit;
  private final SixfoldClock clock;

  Migrations(
      MigrationMapper mapper,
      MigrationCaseMapper cases,
      MigrationPreviews previews,
      MigrationTarget target,
      MigrationRecords records,
      Audit audit,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.cases = cases;
    this.previews = previews;
    this.target = target;
    this.records = records;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Proposes it; nothing moves before a second person approves.
   *
   * @param from number of the release to leave
   * @param mapping from element to element of this model, where ids differ; may be null
   * @param note what it is for, for people; required
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code migration.releaseUnknown};
   *     409 {@code migration.targetNotInForce}, {@code migration.underWay}; 422 {@code
   *     migration.invalid}, {@code migration.nothingToMove}
   */
  public Migration propose(
      SignedInUser user, String key, int from, int to, Map<String, String> mapping, String note) {
    user.require(Role.DESIGNER, Role.ADMIN);
    Map<String, String> moves = mapping == null ? Map.of() : mapping;
    String text = checked(note, moves);
    String source = previews.deployment(from);
    String aim = previews.deployment(to);
    String id = Ids.next();
    target.require(to, aim);
    if (source.equals(aim) || mapper.count(key, source) == 0) {
      throw ProblemException.unfit("migration.nothingToMove", List.of());
    }
    try {
      mapper.insert(
          new MigrationRow(
              id,
              key,
              from,
              to,
              source,
              aim,
              records.mapping(moves),
              text,
              Migration.State.PROPOSED.name(),
              key,
              user.username(),
              clock.now(),
              null,
              null,
              null,
              null,
              clock.now()));
    } catch (DuplicateKeyException notEnded) {
      throw ProblemException.conflict("migration.underWay");
    }
    cases.addRunning(id, key, source, clock.now());
    Migration migration = records.view(mapper.find(id));
    audit.record(
        new Audit.Change(
            "migration:" + id,
            "migration.proposed",
            Map.of("model", key, "from", from, "to", to, "cases", migration.total())));
    return migration;
  }

  private static String checked(String note, Map<String, String> mapping) {
    List<FieldProblem> problems = new ArrayList<>();
    String text = FreeText.required("note", note, ModelingNote.LONGEST, problems);
    if (mapping.size() > MOST_MAPPED) {
      problems.add(new FieldProblem("mapping", "form.tooLong", MOST_MAPPED));
    }
    mapping.forEach(
        (before, after) -> {
          FreeText.key("mapping", before, LONGEST_ID, problems);
          FreeText.key("mapping", after, LONGEST_ID, problems);
        });
    if (!problems.isEmpty()) {
      throw invalid(problems);
    }
    return text;
  }

  static ProblemException invalid(List<FieldProblem> problems) {
    return ProblemException.unfit("migration.invalid", problems);
  }

  /**
   * Newest first.
   *
   * @param key null for all models
   */
  @Transactional(readOnly = true)
  public Page<Migration> list(SignedInUser user, String key, Paging paging) {
    user.require(Role.DESIGNER, Role.ADMIN);
    List<MigrationRow> rows = mapper.list(key, paging.after(), paging.fetch());
    Page<MigrationRow> page = paging.page(rows, MigrationRow::id);
    return new Page<>(records.views(page.items()), page.next());
  }

  /**
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code migration.unknown}
   */
  @Transactional(readOnly = true)
  public Migration find(SignedInUser user, String id) {
    user.require(Role.DESIGNER, Role.ADMIN);
    return records.view(MigrationRecords.known(mapper.find(id)));
  }

  /**
   * Its cases by id.
   *
   * @param state null for all
   * @throws ProblemException as {@link #find}
   */
  @Transactional(readOnly = true)
  public Page<MigratingCase> cases(
      SignedInUser user, String id, MigratingCase.State state, Paging paging) {
    user.require(Role.DESIGNER, Role.ADMIN);
    MigrationRecords.known(mapper.find(id));
    List<MigrationCaseRow> rows =
        cases.list(id, state == null ? null : state.name(), paging.after(), paging.fetch());
    return paging.page(rows, MigrationCaseRow::caseId).map(records::view);
  }
}
