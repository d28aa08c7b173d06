package org.sixfold.modeling;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.camunda.MigrationTrial.Obstacle;
import org.sixfold.modeling.Migration.State;
import org.sixfold.modeling.persistence.MigrationCaseMapper;
import org.sixfold.modeling.persistence.MigrationMapper;
import org.sixfold.modeling.persistence.MigrationRow;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people decide about a migration. A case that is being moved at that moment is moved to its
 * end.
 */
@Service
@Transactional
public class MigrationDecisions {

  private static final int CANARY = 5;
  private static final Obstacle CALLED_OFF = new Obstacle("migration.calledOff", null);

  private final MigrationMapper mapper;
  private final MigrationCaseMapper cases;
  private final MigrationRecords records;
  private final MigrationTarget target;
  private final Audit audit;
  private final SixfoldClock clock;

  MigrationDecisions(
      MigrationMapper mapper,
      MigrationCaseMapper cases,
      MigrationRecords records,
      MigrationTarget target,
      Audit audit,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.cases = cases;
    this.records = records;
    this.target = target;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Lets the first five cases move.
   *
   * @param note may be null
   * @throws ProblemException 403 {@code access.forbidden}, {@code migration.secondPerson}; 404
   *     {@code migration.unknown}; 409 {@code migration.notInState}, {@code
   *     migration.targetNotInForce}; 422 {@code migration.invalid}
   */
  public Migration approve(SignedInUser user, String id, String note) {
    MigrationRow row = in(user, id, EnumSet.of(State.PROPOSED));
    String text = ModelingNote.optional(note, Migrations::invalid);
    if (user.username().equals(row.proposedBy())) {
      throw ProblemException.forbidden("migration.secondPerson");
    }
    target.require(row.toNo(), row.toDeployment());
    Instant now = clock.now();
    cases.addRunning(id, row.modelKey(), row.fromDeployment(), now);
    List<String> first = cases.firstWaiting(id, CANARY);
    if (!first.isEmpty()) {
      cases.markCanary(id, first);
    }
    mapper.decide(id, user.username(), now, text);
    return into(row, State.CANARY, "migration.approved");
  }

  /**
   * Refuses it, or takes back the own proposal.
   *
   * @param note why; required
   * @throws ProblemException as {@link #approve}, but anybody may
   */
  public Migration reject(SignedInUser user, String id, String note) {
    MigrationRow row = in(user, id, EnumSet.of(State.PROPOSED));
    String text = ModelingNote.required(note, Migrations::invalid);
    mapper.decide(id, user.username(), clock.now(), text);
    return into(row, State.REJECTED, "migration.rejected");
  }

  /**
   * Lets all others follow the first five.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code migration.unknown}; 409
   *     {@code migration.notInState}, {@code migration.targetNotInForce}
   */
  public Migration goOn(SignedInUser user, String id) {
    MigrationRow row = in(user, id, EnumSet.of(State.CANARY_DONE));
    target.require(row.toNo(), row.toDeployment());
    return into(row, State.MOVING, "migration.continued");
  }

  /**
   * No further case moves.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code migration.unknown}; 409
   *     {@code migration.notInState}
   */
  public Migration pause(SignedInUser user, String id) {
    return into(in(user, id, EnumSet.of(State.MOVING)), State.PAUSED, "migration.paused");
  }

  /**
   * @throws ProblemException as {@link #goOn}
   */
  public Migration resume(SignedInUser user, String id) {
    MigrationRow row = in(user, id, EnumSet.of(State.PAUSED));
    target.require(row.toNo(), row.toDeployment());
    return into(row, State.MOVING, "migration.resumed");
  }

  /**
   * Those that moved go back, whatever release is in force; those whose turn has not come stay.
   *
   * @param note why; required
   * @throws ProblemException as {@link #pause}; 409 {@code migration.underWay} if another one of
   *     the model began since; 422 {@code migration.invalid}
   */
  public Migration reverse(SignedInUser user, String id, String note) {
    MigrationRow row = in(user, id, EnumSet.of(State.CANARY_DONE, State.PAUSED, State.DONE));
    String text = ModelingNote.required(note, Migrations::invalid);
    Instant now = clock.now();
    cases.callOff(id, records.obstacles(List.of(CALLED_OFF)), now);
    cases.beginReversal(id, now);
    mapper.noteReversal(id, text);
    return into(row, State.REVERSING, "migration.reversed");
  }

  private MigrationRow in(SignedInUser user, String id, Set<State> states) {
    user.require(Role.DESIGNER, Role.ADMIN);
    MigrationRow row = MigrationRecords.known(mapper.lock(id));
    if (!states.contains(MigrationRecords.state(row))) {
      throw new ProblemException(
          409, "migration.notInState", List.of(), Map.of("state", row.state()), row.state());
    }
    return row;
  }

  private Migration into(MigrationRow row, State state, String action) {
    try {
      mapper.setState(
          row.id(), state.name(), state == State.REJECTED ? null : row.modelKey(), clock.now());
    } catch (DuplicateKeyException another) {
      throw ProblemException.conflict("migration.underWay");
    }
    Migration migration = records.view(mapper.find(row.id()));
    audit.record(
        new Audit.Change(
            "migration:" + row.id(),
            action,
            Map.of(
                "model",
                row.modelKey(),
                "from",
                row.fromNo(),
                "to",
                row.toNo(),
                "moved",
                migration.counts().moved(),
                "waiting",
                migration.counts().waiting())));
    return migration;
  }
}
