package org.sixfold.modeling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.camunda.MigrationRoute;
import org.sixfold.camunda.MigrationTrial;
import org.sixfold.camunda.MigrationTrial.Obstacle;
import org.sixfold.camunda.MigrationTrial.Outcome;
import org.sixfold.camunda.MigrationTrial.Standing;
import org.sixfold.modeling.persistence.MigrationCaseMapper;
import org.sixfold.modeling.persistence.MigrationCaseRow;
import org.sixfold.modeling.persistence.MigrationMapper;
import org.sixfold.modeling.persistence.MigrationRow;
import org.sixfold.shared.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves one case of a migration there or back in one transaction: path, called stages, work items,
 * audit and the case's own line. Killed half-way nothing of it has happened, and any node takes it
 * up again; the locked line keeps two nodes from the same case.
 */
@Component
class CaseMigration {

  private static final Logger LOG = LoggerFactory.getLogger(CaseMigration.class);
  private static final Backoff PAUSE = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(2));
  private static final int ATTEMPTS = 10;

  private final MigrationMapper migrations;
  private final MigrationCaseMapper cases;
  private final MigrationRecords records;
  private final MigrationTrial trial;
  private final Audit audit;
  private final TransactionTemplate transaction;

  CaseMigration(
      MigrationMapper migrations,
      MigrationCaseMapper cases,
      MigrationRecords records,
      MigrationTrial trial,
      Audit audit,
      TransactionTemplate transaction) {
    this.migrations = migrations;
    this.cases = cases;
    this.records = records;
    this.trial = trial;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** Whether something is settled for the case now; false if it waits, or is another node's. */
  boolean move(MigrationRow migration, MigrationRoute route, String caseId, Instant now) {
    List<Obstacle> obstacles;
    try {
      Attempt attempt =
          transaction.execute(
              status -> {
                Attempt done = attempt(migration, route, caseId, now);
                if (!done.obstacles().isEmpty()) {
                  status.setRollbackOnly();
                }
                return done;
              });
      if (attempt.obstacles().isEmpty()) {
        return attempt.settled();
      }
      obstacles = attempt.obstacles();
    } catch (TransientDataAccessException busy) {
      obstacles = List.of(new Obstacle(Obstacle.BUSY, null));
    } catch (RuntimeException failure) {
      // Messages of databases repeat values: the class says enough.
      LOG.error("Case {} did not move: {}", caseId, failure.getClass().getName());
      LOG.debug("Case {}", caseId, failure);
      obstacles = List.of(new Obstacle("migration.failed", null));
    }
    List<Obstacle> why = obstacles;
    return Boolean.TRUE.equals(transaction.execute(status -> stays(migration, caseId, why, now)));
  }

  /** What an attempt came to; with obstacles it is rolled back. */
  private record Attempt(boolean settled, List<Obstacle> obstacles) {
    static final Attempt NOT_OURS = new Attempt(false, List.of());
    static final Attempt SETTLED = new Attempt(true, List.of());
  }

  private Attempt attempt(
      MigrationRow migration, MigrationRoute route, String caseId, Instant now) {
    if (lock(migration, caseId) == null) {
      return Attempt.NOT_OURS;
    }
    Outcome outcome = trial.move(caseId, route);
    if (outcome.standing() == Standing.ENDED) {
      settle(migration, caseId, MigratingCase.State.ENDED, List.of(), now);
      return Attempt.SETTLED;
    }
    if (outcome.standing() == Standing.ELSEWHERE) {
      return new Attempt(false, List.of(new Obstacle("migration.movedOn", null)));
    }
    if (!outcome.obstacles().isEmpty()) {
      return new Attempt(false, outcome.obstacles());
    }
    boolean back = isBack(migration);
    audit.record(
        new Audit.Change(
            caseId,
            back ? "case.migratedBack" : "case.migrated",
            Map.of(
                "model",
                migration.modelKey(),
                "migration",
                migration.id(),
                "from",
                back ? migration.toNo() : migration.fromNo(),
                "to",
                back ? migration.fromNo() : migration.toNo())));
    settle(
        migration,
        caseId,
        back ? MigratingCase.State.REVERSED : MigratingCase.State.MOVED,
        List.of(),
        now);
    return Attempt.SETTLED;
  }

  /**
   * Null if nothing is left to be done for it, somebody has it, people have said stop, or the
   * release it would go to is no longer in force.
   */
  private MigrationCaseRow lock(MigrationRow migration, String caseId) {
    MigrationCaseRow row = cases.lockLeft(migration.id(), caseId);
    boolean mayMove =
        row != null && migration.state().equals(migrations.movableState(migration.id()));
    return mayMove ? row : null;
  }

  /** A case that somebody works on is tried again, for a while. */
  private boolean stays(
      MigrationRow migration, String caseId, List<Obstacle> obstacles, Instant now) {
    MigrationCaseRow row = lock(migration, caseId);
    if (row == null) {
      return false;
    }
    boolean mayPass =
        obstacles.stream()
            .anyMatch(
                one -> one.code().equals(Obstacle.BUSY) || one.code().equals("migration.failed"));
    if (mayPass && row.attempts() + 1 < ATTEMPTS) {
      cases.tryLater(migration.id(), caseId, now.plus(PAUSE.after(row.attempts())));
      return false;
    }
    LOG.info(
        "Case {} does not move with migration {}: {}",
        caseId,
        migration.id(),
        obstacles.stream().map(CaseMigration::inTheLog).toList());
    settle(
        migration,
        caseId,
        isBack(migration) ? MigratingCase.State.MOVED : MigratingCase.State.STAYED,
        obstacles,
        now);
    return true;
  }

  private static String inTheLog(Obstacle why) {
    return why.element() == null ? why.code() : why.code() + " " + why.element();
  }

  private void settle(
      MigrationRow migration,
      String caseId,
      MigratingCase.State state,
      List<Obstacle> obstacles,
      Instant now) {
    cases.settle(migration.id(), caseId, state.name(), records.obstacles(obstacles), now);
  }

  private static boolean isBack(MigrationRow migration) {
    return MigrationRecords.state(migration) == Migration.State.REVERSING;
  }
}
