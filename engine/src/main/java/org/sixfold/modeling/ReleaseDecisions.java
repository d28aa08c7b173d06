package org.sixfold.modeling;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.camunda.ModelDeployments;
import org.sixfold.modeling.persistence.DraftMapper;
import org.sixfold.modeling.persistence.DraftRow;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.modeling.persistence.ReleaseRow;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second person decides about a proposal; only then new cases start with it. */
@Service
@Transactional
public class ReleaseDecisions {

  private final ReleaseMapper mapper;
  private final DraftMapper drafts;
  private final ReleaseGate gate;
  private final ReleaseSignatures signatures;
  private final ReleaseLog log;
  private final ModelDeployments deployments;
  private final ReleaseNotices notices;
  private final Audit audit;
  private final SixfoldClock clock;

  ReleaseDecisions(
      ReleaseMapper mapper,
      DraftMapper drafts,
      ReleaseGate gate,
      ReleaseSignatures signatures,
      ReleaseLog log,
      ModelDeployments deployments,
      ReleaseNotices notices,
      Audit audit,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.drafts = drafts;
    this.gate = gate;
    this.signatures = signatures;
    this.log = log;
    this.deployments = deployments;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Lets new cases start with what was proposed, at once or from the moment that was proposed;
   * those that run stay with what they started with. All is deployed now, so that nothing can fail
   * at that moment.
   *
   * @param note may be null
   * @param signature by name, where future decisions would hold people longer; else null
   * @throws ProblemException 403 {@code access.forbidden}, {@code release.secondPerson}; 404 {@code
   *     release.unknown}; 409 {@code release.alreadyDecided}, {@code release.outdated}, {@code
   *     release.scheduledAhead} while another one waits for its moment, {@code release.momentPast};
   *     422 {@code release.invalid}, {@code release.hasErrors}, {@code release.refusedByEngine},
   *     {@code release.signatureNeeded}, {@code release.signatureInvalid}
   */
  public Release approve(SignedInUser user, int number, String note, ReleaseSignature signature) {
    user.require(Role.DESIGNER, Role.ADMIN);
    String text = ModelingNote.optional(note, ReleaseProposals::invalid);
    ReleaseRow row = undecided(number);
    DraftRow draft = row.draftId() == null ? null : drafts.lock(row.draftId());
    requireSecond(user, row, draft);
    if (mapper.active().number() != row.baseNo()) {
      throw ProblemException.conflict("release.outdated", mapper.active().number());
    }
    requireTurn(row);
    String deployment =
        draft == null ? earlier(row) : deployments.deploy("release-" + number, gate.pass(draft));
    signatures.sign(user, row, signature);
    boolean later = row.effectiveAt() != null;
    String state = later ? ReleaseRow.SCHEDULED : ReleaseRow.RELEASED;
    Instant begins = later ? null : clock.now();
    mapper.decide(number, state, deployment, user.username(), clock.now(), text, begins);
    if (draft != null && !later) {
      drafts.setState(draft.id(), Draft.State.RELEASED.name(), number);
    }
    if (later) {
      notices.scheduled(mapper.find(number));
    }
    return decided(number, later ? "release.scheduled" : "release.approved");
  }

  /** One at a time: what comes between would make the one that waits overwrite the unseen. */
  private void requireTurn(ReleaseRow row) {
    ReleaseRow waiting = mapper.scheduled();
    if (waiting != null) {
      Map<String, Object> which = new LinkedHashMap<>();
      which.put("n", waiting.number());
      which.put("effectiveAt", waiting.effectiveAt());
      throw new ProblemException(409, "release.scheduledAhead", List.of(), which, waiting.number());
    }
    if (row.effectiveAt() != null && !row.effectiveAt().isAfter(clock.now())) {
      throw ProblemException.conflict("release.momentPast");
    }
  }

  /**
   * Takes back an approved release before its moment; its draft is open again.
   *
   * @param note why; required
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code release.unknown}; 409 {@code
   *     release.notScheduled} if it does not wait, or its moment has come; 422 {@code
   *     release.invalid}
   */
  public Release withdraw(SignedInUser user, int number, String note) {
    user.require(Role.DESIGNER, Role.ADMIN);
    String text = ModelingNote.required(note, ReleaseProposals::invalid);
    log.known(number);
    ReleaseRow row = mapper.lock(number);
    if (mapper.withdraw(number, user.username(), clock.now(), text) == 0) {
      throw ProblemException.conflict("release.notScheduled");
    }
    if (row.draftId() != null) {
      drafts.setState(row.draftId(), Draft.State.OPEN.name(), number);
    }
    notices.withdrawn(row);
    return decided(number, "release.withdrawn");
  }

  /**
   * Refuses a proposal, or takes back the own one; its draft is open again.
   *
   * @param note why; required
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code release.unknown}; 409 {@code
   *     release.alreadyDecided}; 422 {@code release.invalid}
   */
  public Release reject(SignedInUser user, int number, String note) {
    user.require(Role.DESIGNER, Role.ADMIN);
    String text = ModelingNote.required(note, ReleaseProposals::invalid);
    ReleaseRow row = undecided(number);
    mapper.decide(number, ReleaseRow.REJECTED, null, user.username(), clock.now(), text, null);
    if (row.draftId() != null) {
      drafts.setState(row.draftId(), Draft.State.OPEN.name(), number);
    }
    return decided(number, "release.rejected");
  }

  private String earlier(ReleaseRow rollback) {
    String deployment = mapper.find(rollback.targetNo()).deploymentId();
    gate.pass(deployment);
    return deployment;
  }

  /** Decisions against the same release wait for each other at its row. */
  private ReleaseRow undecided(int number) {
    ReleaseRow known = log.known(number);
    if (known.baseNo() != null) {
      mapper.lock(known.baseNo());
    }
    ReleaseRow row = mapper.lock(number);
    if (!ReleaseRow.PROPOSED.equals(row.state())) {
      Map<String, Object> who = new LinkedHashMap<>();
      who.put("state", row.state());
      if (row.decidedBy() != null) {
        who.put("decidedBy", row.decidedBy());
        who.put("decidedAt", row.decidedAt());
      }
      throw new ProblemException(409, "release.alreadyDecided", List.of(), who);
    }
    return row;
  }

  private void requireSecond(SignedInUser user, ReleaseRow row, DraftRow draft) {
    String name = user.username();
    boolean first =
        name.equals(row.proposedBy())
            || draft != null
                && (name.equals(draft.author()) || drafts.editors(draft.id()).contains(name));
    if (first) {
      throw ProblemException.forbidden("release.secondPerson");
    }
  }

  private Release decided(int number, String action) {
    Release release = log.view(mapper.find(number));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("proposedBy", release.proposedBy());
    if (release.effectiveAt() != null) {
      details.put("effectiveAt", release.effectiveAt().toString());
    }
    details.put("files", release.changes().stream().map(Release.FileChange::name).toList());
    if (release.target() != null) {
      details.put("target", release.target());
    }
    audit.record(new Audit.Change("release:" + number, action, details));
    return release;
  }
}
