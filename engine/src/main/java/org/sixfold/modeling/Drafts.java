package org.sixfold.modeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.modeling.persistence.DraftMapper;
import org.sixfold.modeling.persistence.DraftRow;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.FreeText;
import org.sixfold.shared.Ids;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of a path: begun, found, discarded, moved to a later release. */
@Service
@Transactional
public class Drafts {

  private static final int LONGEST_TITLE = 200;

  private final DraftMapper mapper;
  private final ReleaseMapper releases;
  private final DraftDesk desk;
  private final DraftPaths paths;
  private final Audit audit;
  private final SixfoldClock clock;

  Drafts(
      DraftMapper mapper,
      ReleaseMapper releases,
      DraftDesk desk,
      DraftPaths paths,
      Audit audit,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.releases = releases;
    this.desk = desk;
    this.paths = paths;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Begins a draft from the active release.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 422 {@code draft.invalid}
   */
  public Draft begin(SignedInUser user, String title) {
    user.require(Role.DESIGNER, Role.ADMIN);
    List<FieldProblem> problems = new ArrayList<>();
    String text = FreeText.required("title", title, LONGEST_TITLE, problems);
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("draft.invalid", problems);
    }
    int base = releases.active().number();
    String name = user.username();
    String id = Ids.next();
    mapper.insert(
        new DraftRow(
            id,
            text,
            Draft.State.OPEN.name(),
            base,
            name,
            clock.now(),
            0,
            name,
            clock.now(),
            null));
    audit.record(new Audit.Change("draft:" + id, "draft.begun", Map.of("base", base)));
    return paths.view(mapper.find(id));
  }

  /**
   * Drafts, newest first.
   *
   * @param state null for all
   */
  @Transactional(readOnly = true)
  public Page<Draft> list(SignedInUser user, Draft.State state, Paging paging) {
    user.require(Role.DESIGNER, Role.ADMIN);
    List<DraftRow> rows =
        mapper.list(state == null ? null : state.name(), paging.after(), paging.fetch());
    return paging.page(rows, DraftRow::id).map(paths::view);
  }

  /**
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code draft.unknown}
   */
  @Transactional(readOnly = true)
  public Draft find(SignedInUser user, String id) {
    return paths.view(desk.find(user, id));
  }

  /**
   * Discards a draft; its text stays for those who look back.
   *
   * @throws ProblemException as {@link #find}; 409 {@code draft.closed}
   */
  public void discard(SignedInUser user, String id) {
    desk.open(user, id);
    mapper.setState(id, Draft.State.DISCARDED.name(), null);
    audit.record(new Audit.Change("draft:" + id, "draft.discarded", Map.of()));
  }

  /**
   * Moves a draft to the active release.
   *
   * @param keep files in which the draft's text holds although the release changed them too
   * @throws ProblemException as {@link #discard}; 409 {@code draft.rebaseConflict}
   */
  public Draft rebase(SignedInUser user, String id, List<String> keep) {
    DraftRow draft = desk.open(user, id);
    int active = releases.active().number();
    if (draft.baseNo() == active) {
      return paths.view(draft);
    }
    List<String> conflicts = new ArrayList<>(paths.changedOnBothSides(draft, active));
    conflicts.removeAll(keep == null ? List.of() : keep);
    if (!conflicts.isEmpty()) {
      throw new ProblemException(
          409,
          "draft.rebaseConflict",
          List.of(),
          Map.of("files", conflicts),
          String.join(", ", conflicts));
    }
    mapper.setBase(id, active);
    desk.touch(draft, user);
    audit.record(
        new Audit.Change(
            "draft:" + id,
            "draft.rebased",
            Map.of(
                "from",
                draft.baseNo(),
                "to",
                active,
                "kept",
                String.join(",", new TreeSet<>(keep == null ? List.of() : keep)))));
    return paths.view(mapper.find(id));
  }
}
