package org.sixfold.modeling;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.Release.FileChange;
import org.sixfold.modeling.ReleaseManifests.Entry;
import org.sixfold.modeling.persistence.DraftMapper;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.modeling.persistence.ReleaseRow;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was proposed, released and rejected, by whom and why. */
@Service
@Transactional(readOnly = true)
public class ReleaseLog {

  private final ReleaseMapper mapper;
  private final DraftMapper drafts;
  private final DraftPaths paths;
  private final ReleaseManifests manifests;

  ReleaseLog(
      ReleaseMapper mapper, DraftMapper drafts, DraftPaths paths, ReleaseManifests manifests) {
    this.mapper = mapper;
    this.drafts = drafts;
    this.paths = paths;
    this.manifests = manifests;
  }

  /** Newest first. */
  public Page<Release> list(SignedInUser user, Paging paging) {
    user.require(Role.DESIGNER, Role.ADMIN);
    Integer before = paging.after() == null ? null : number(paging.after());
    List<ReleaseRow> rows = mapper.list(before, paging.fetch());
    return paging.page(rows, row -> String.valueOf(row.number())).map(this::view);
  }

  /**
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code release.unknown}
   */
  public Release find(SignedInUser user, int number) {
    user.require(Role.DESIGNER, Role.ADMIN);
    return view(known(number));
  }

  ReleaseRow known(int number) {
    ReleaseRow row = mapper.find(number);
    if (row == null) {
      throw ProblemException.notFound("release.unknown", number);
    }
    return row;
  }

  Release view(ReleaseRow row) {
    return new Release(
        row.number(),
        Release.State.valueOf(row.state()),
        kind(row),
        row.title(),
        row.note(),
        row.draftId(),
        row.baseNo(),
        row.targetNo(),
        changes(row),
        row.proposedBy(),
        row.proposedAt(),
        row.decidedBy(),
        row.decidedAt(),
        row.decisionNote(),
        row.releasedAt(),
        row.effectiveAt(),
        row.withdrawnBy(),
        row.withdrawnAt(),
        row.withdrawalNote(),
        row.number() == mapper.active().number());
  }

  private static Release.Kind kind(ReleaseRow row) {
    if (row.seedHash() != null) {
      return Release.Kind.SEED;
    }
    return row.targetNo() == null ? Release.Kind.RELEASE : Release.Kind.ROLLBACK;
  }

  /** Against the release before it; empty for the first. */
  private List<FileChange> changes(ReleaseRow row) {
    if (row.deploymentId() == null && row.draftId() != null) {
      return paths.changes(drafts.find(row.draftId())).stream()
          .map(file -> new FileChange(file.name(), file.change()))
          .toList();
    }
    String after =
        row.deploymentId() == null
            ? mapper.find(row.targetNo()).deploymentId()
            : row.deploymentId();
    ReleaseRow before = before(row);
    return before == null
        ? List.of()
        : changes(manifests.of(before.deploymentId()), manifests.of(after));
  }

  private ReleaseRow before(ReleaseRow row) {
    if (row.baseNo() != null) {
      return mapper.find(row.baseNo());
    }
    return mapper.released().stream()
        .filter(other -> other.number() < row.number())
        .reduce((first, second) -> second)
        .orElse(null);
  }

  static List<FileChange> changes(SortedMap<String, Entry> before, SortedMap<String, Entry> after) {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<FileChange> changes = new ArrayList<>();
    for (String name : names) {
      Entry old = before.get(name);
      Entry now = after.get(name);
      if (old == null) {
        changes.add(new FileChange(name, Draft.Change.ADDED));
      } else if (now == null) {
        changes.add(new FileChange(name, Draft.Change.REMOVED));
      } else if (!old.equals(now)) {
        changes.add(new FileChange(name, Draft.Change.CHANGED));
      }
    }
    return changes;
  }

  private static int number(String key) {
    try {
      return Integer.parseInt(key);
    } catch (NumberFormatException e) {
      throw ProblemException.badRequest("page.cursorInvalid");
    }
  }
}
