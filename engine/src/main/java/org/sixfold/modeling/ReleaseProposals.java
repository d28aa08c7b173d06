package org.sixfold.modeling;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.modeling.persistence.DraftMapper;
import org.sixfold.modeling.persistence.DraftRow;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.modeling.persistence.ReleaseRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what new cases are to start with; a second person decides. */
@Service
@Transactional
public class ReleaseProposals {

  private static final int ATTEMPTS = 50;

  private final ReleaseMapper mapper;
  private final DraftMapper drafts;
  private final DraftDesk desk;
  private final DraftPaths paths;
  private final ReleaseGate gate;
  private final ReleaseLog log;
  private final Audit audit;
  private final SixfoldClock clock;

  ReleaseProposals(
      ReleaseMapper mapper,
      DraftMapper drafts,
      DraftDesk desk,
      DraftPaths paths,
      ReleaseGate gate,
      ReleaseLog log,
      Audit audit,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.drafts = drafts;
    this.desk = desk;
    this.paths = paths;
    this.gate = gate;
    this.log = log;
    this.audit = audit;
    this.clock = clock;
  }

  /** As {@link #propose(SignedInUser, String, String, Instant)}, to begin once it is approved. */
  public Release propose(SignedInUser user, String draftId, String note) {
    return propose(user, draftId, note, null);
  }

  /**
   * Proposes a draft, which is frozen until somebody decides.
   *
   * @param note what it is for, for people; required
   * @param effectiveAt when it is to begin; null for as soon as it is approved
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code draft.unknown}; 409 {@code
   *     draft.closed}, {@code release.outdated}, {@code release.unchanged}; 422 {@code
   *     release.invalid}, {@code release.momentUnfit}, {@code release.hasErrors}, {@code
   *     release.refusedByEngine}
   */
  public Release propose(SignedInUser user, String draftId, String note, Instant effectiveAt) {
    DraftRow draft = desk.open(user, draftId == null ? "" : draftId);
    String text = ModelingNote.required(note, ReleaseProposals::invalid);
    Instant moment = ReleaseMoments.fit(effectiveAt, clock);
    int active = mapper.active().number();
    if (draft.baseNo() != active) {
      throw ProblemException.conflict("release.outdated", active);
    }
    if (paths.changes(draft).isEmpty()) {
      throw ProblemException.conflict("release.unchanged");
    }
    gate.pass(draft);
    int number = insert(user, draft.title(), text, draftId, active, null, moment);
    drafts.setState(draftId, Draft.State.PROPOSED.name(), number);
    return proposed(number);
  }

  /** As {@link #rollback(SignedInUser, int, String, Instant)}, to begin once it is approved. */
  public Release rollback(SignedInUser user, int target, String note) {
    return rollback(user, target, note, null);
  }

  /**
   * Proposes to let new cases start with an earlier release again.
   *
   * @param effectiveAt as for a proposal of a draft
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code release.unknown}; 409 {@code
   *     release.neverReleased}, {@code release.unchanged}; 422 {@code release.invalid}, {@code
   *     release.momentUnfit}
   */
  public Release rollback(SignedInUser user, int target, String note, Instant effectiveAt) {
    user.require(Role.DESIGNER, Role.ADMIN);
    String text = ModelingNote.required(note, ReleaseProposals::invalid);
    Instant moment = ReleaseMoments.fit(effectiveAt, clock);
    ReleaseRow wanted = log.known(target);
    if (!ReleaseRow.RELEASED.equals(wanted.state())) {
      throw ProblemException.conflict("release.neverReleased", target);
    }
    ReleaseRow active = mapper.active();
    if (wanted.deploymentId().equals(active.deploymentId())) {
      throw ProblemException.conflict("release.unchanged");
    }
    return proposed(insert(user, wanted.title(), text, null, active.number(), target, moment));
  }

  static ProblemException invalid(List<FieldProblem> problems) {
    return ProblemException.unfit("release.invalid", problems);
  }

  /** Two who propose at once read the same last number; one of them takes the next. */
  private int insert(
      SignedInUser user,
      String title,
      String note,
      String draftId,
      int base,
      Integer target,
      Instant effectiveAt) {
    for (int attempt = 1; ; attempt++) {
      int number = mapper.lastNumber() + 1;
      try {
        mapper.propose(
            new ReleaseRow(
                Ids.next(),
                number,
                ReleaseRow.PROPOSED,
                null,
                null,
                title,
                note,
                draftId,
                base,
                target,
                user.username(),
                clock.now(),
                null,
                null,
                null,
                null,
                effectiveAt,
                null,
                null,
                null));
        return number;
      } catch (DuplicateKeyException proposedMeanwhile) {
        if (attempt == ATTEMPTS) {
          throw proposedMeanwhile;
        }
      }
    }
  }

  private Release proposed(int number) {
    Release release = log.view(mapper.find(number));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("base", release.base());
    if (release.draft() != null) {
      details.put("draft", release.draft());
    }
    if (release.target() != null) {
      details.put("target", release.target());
    }
    if (release.effectiveAt() != null) {
      details.put("effectiveAt", release.effectiveAt().toString());
    }
    details.put("files", release.changes().stream().map(Release.FileChange::name).toList());
    audit.record(new Audit.Change("release:" + number, "release.proposed", details));
    return release;
  }
}
