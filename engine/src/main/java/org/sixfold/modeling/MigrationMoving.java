package org.sixfold.modeling;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sixfold.audit.Audit;
import org.sixfold.camunda.MigrationRoute;
import org.sixfold.modeling.Migration.State;
import org.sixfold.modeling.persistence.MigrationCaseMapper;
import org.sixfold.modeling.persistence.MigrationMapper;
import org.sixfold.modeling.persistence.MigrationRow;
import org.sixfold.shared.DueWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the cases of approved migrations, some hundred a look, so that a node that stops is not
 * waited for long. Any number of nodes do it side by side.
 */
@Component
class MigrationMoving implements DueWork {

  private static final Logger LOG = LoggerFactory.getLogger(MigrationMoving.class);
  private static final int CASES = 500;

  private final MigrationMapper migrations;
  private final MigrationCaseMapper cases;
  private final MigrationRecords records;
  private final CaseMigration one;
  private final MigrationTarget target;
  private final Audit audit;
  private final TransactionTemplate transaction;

  MigrationMoving(
      MigrationMapper migrations,
      MigrationCaseMapper cases,
      MigrationRecords records,
      CaseMigration one,
      MigrationTarget target,
      Audit audit,
      TransactionTemplate transaction) {
    this.migrations = migrations;
    this.cases = cases;
    this.records = records;
    this.one = one;
    this.target = target;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(migrations.nextDue());
  }

  @Override
  public int runDue(Instant now) {
    return migrations.active().stream().mapToInt(migration -> work(migration, now)).sum();
  }

  private int work(MigrationRow migration, Instant now) {
    if (!mayMove(migration)) {
      return Boolean.TRUE.equals(transaction.execute(status -> halt(migration, now))) ? 1 : 0;
    }
    MigrationRoute route = records.route(migration);
    boolean canaryOnly = MigrationRecords.state(migration) == State.CANARY;
    int done = 0;
    for (String caseId : cases.due(migration.id(), canaryOnly, now, CASES)) {
      done += one.move(migration, route, caseId, now) ? 1 : 0;
    }
    if (cases.left(migration.id(), canaryOnly) == 0
        && Boolean.TRUE.equals(transaction.execute(status -> finish(migration, now)))) {
      done++;
    }
    return done;
  }

  private boolean mayMove(MigrationRow migration) {
    return MigrationRecords.state(migration) == State.REVERSING
        || migration.toDeployment().equals(target.inForce());
  }

  /** Where its release was replaced or rolled back meanwhile, people say how it goes on. */
  private boolean halt(MigrationRow begun, Instant now) {
    MigrationRow row = migrations.lock(begun.id());
    if (!row.state().equals(begun.state()) || mayMove(row)) {
      return false;
    }
    State next = MigrationRecords.state(row) == State.CANARY ? State.CANARY_DONE : State.PAUSED;
    migrations.setState(row.id(), next.name(), row.modelKey(), now);
    audit.record(
        new Audit.Change(
            "migration:" + row.id(),
            "migration.halted",
            Map.of("model", row.modelKey(), "from", row.fromNo(), "to", row.toNo())));
    LOG.warn(
        "Migration {} of {} is {}: its release is not in force", row.id(), row.modelKey(), next);
    return true;
  }

  /** Whether it has come to an end; cases that came to the old release meanwhile follow first. */
  private boolean finish(MigrationRow begun, Instant now) {
    MigrationRow row = migrations.lock(begun.id());
    if (!row.state().equals(begun.state())) {
      return false;
    }
    State state = MigrationRecords.state(row);
    if (state == State.MOVING
        && cases.addRunning(row.id(), row.modelKey(), row.fromDeployment(), now) > 0) {
      return false;
    }
    State next =
        switch (state) {
          case CANARY -> State.CANARY_DONE;
          case REVERSING -> State.REVERSED;
          default -> State.DONE;
        };
    String open = next == State.CANARY_DONE ? row.modelKey() : null;
    migrations.setState(row.id(), next.name(), open, now);
    LOG.info("Migration {} of {} is {}", row.id(), row.modelKey(), next);
    return true;
  }
}
