package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.audit.AuditTrail;
import org.sixfold.camunda.MigrationTrial;
import org.sixfold.modeling.persistence.MigrationCaseMapper;
import org.sixfold.modeling.persistence.MigrationMapper;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.Crowd;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Releases;
import org.sixfold.testsupport.StatementCounter;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A crowd of running cases of the real path moves to another release. The node that moves them dies
 * at the worst moment of a case; another one goes on. What everybody has to do and by when is told
 * by SQL that knows nothing of migrations. Thousands, and nodes that are really killed: see {@code
 * MigrationKilledHalfWayIT}.
 */
@ProcessTest
class MigratedCrowdTest {

  private static final int PEOPLE = 300;
  private static final int DIES_AFTER = 120;

  /** Of a path with one called stage, one task and one timer. */
  private static final int STATEMENTS_A_CASE = 35;

  private static final SignedInUser AUTHOR = designer("crowd-author");
  private static final SignedInUser SECOND = designer("crowd-second");
  static final String MODEL = "case/1-verification/case-verification.bpmn";
  static final String KEY = "case-verification";
  static final String CALL = "userTask_checkByPhone";
  static final String NEW_CALL = "userTask_callPerson";

  @Autowired Walk walk;
  @Autowired Crowd crowd;
  @Autowired Releases changed;
  @Autowired ReleaseMapper releases;
  @Autowired Migrations migrations;
  @Autowired MigrationDecisions decisions;
  @Autowired MigrationMoving moving;
  @Autowired MigrationMapper mapper;
  @Autowired MigrationCaseMapper cases;
  @Autowired MigrationRecords records;
  @Autowired MigrationTrial trial;
  @Autowired MigrationTarget target;
  @Autowired Audit audit;
  @Autowired AuditTrail trail;
  @Autowired SixfoldClock clock;
  @Autowired TransactionTemplate transaction;
  @Autowired SqlSessionFactory sessions;
  @Autowired ProcessEngineConfigurationImpl engine;
  @Autowired JdbcTemplate jdbc;

  int from;
  private int to;

  private static SignedInUser designer(String name) {
    return new SignedInUser(name, "设计员", Role.DESIGNER, List.of(), List.of());
  }

  @BeforeEach
  void aReleaseOfTheirOwnAndOneThatFollows() {
    walk.startAt("2021-12-11T09:00");
    from =
        changed.change(
            MODEL,
            "id=\"userTask_confirmClass\" name=\"",
            "id=\"userTask_confirmClass\" name=\"再次");
  }

  @AfterEach
  void packagedModelsAgain() {
    jdbc.update("delete from model_migration_case");
    jdbc.update("delete from model_migration");
    changed.withdraw();
  }

  /** A node as it runs anywhere, whose process ends while it moves one more case than given. */
  private MigrationMoving nodeThatDiesAfter(int moved) {
    AtomicInteger left = new AtomicInteger(moved);
    Audit dying =
        new Audit() {
          @Override
          public void record(Change change) {
            if (left.getAndDecrement() == 0) {
              throw new NodeDied();
            }
            audit.record(change);
          }

          @Override
          public void recordAll(List<Change> changes) {
            throw new UnsupportedOperationException();
          }

          @Override
          public void recordFirst(List<Change> changes) {
            throw new UnsupportedOperationException();
          }
        };
    return new MigrationMoving(
        mapper,
        cases,
        records,
        new CaseMigration(mapper, cases, records, trial, dying, transaction),
        target,
        audit,
        transaction);
  }

  private static final class NodeDied extends Error {}

  @Test
  void theyKeepWhatTheyHaveToDoAndByWhenThoughANodeDies() {
    List<String> ids = crowd.open(PEOPLE);
    try {
      to = changed.follow(MODEL, CALL, NEW_CALL);
      List<Map<String, Object>> tasks = tasks(ids);
      List<Map<String, Object>> timers = timers(ids);
      assertThat(tasks).hasSize(PEOPLE).allMatch(task -> task.get("due_at") != null);

      String id = migrations.propose(AUTHOR, KEY, from, to, Map.of(CALL, NEW_CALL), "换版").id();
      decisions.approve(SECOND, id, null);
      MigrationMoving first = nodeThatDiesAfter(DIES_AFTER);
      first.runDue(clock.now());
      assertThat(migrations.find(AUTHOR, id).counts().moved()).as("canary").isEqualTo(5);
      decisions.goOn(SECOND, id);
      assertThatThrownBy(() -> runAll(first, id)).isInstanceOf(NodeDied.class);

      assertThat(migrations.find(AUTHOR, id).counts())
          .isEqualTo(new Migration.Counts(PEOPLE - DIES_AFTER, DIES_AFTER, 0, 0, 0));
      assertThat(torn(ids)).as("half moved").isEmpty();

      runAll(moving, id);

      assertThat(migrations.find(AUTHOR, id).counts())
          .isEqualTo(new Migration.Counts(0, PEOPLE, 0, 0, 0));
      assertThat(torn(ids)).isEmpty();
      assertThat(tasks(ids)).as("tasks and deadlines").isEqualTo(tasks);
      assertThat(timers(ids)).as("the path's timers").isEqualTo(timers);
      assertThat(standIn(ids, NEW_CALL, to)).isEqualTo(PEOPLE);
      assertThat(entries(ids)).containsExactly(1);
      assertThat(trail.verify().broken()).noneMatch(broken -> ids.contains(broken.subject()));

      String somebody = ids.get(PEOPLE / 2);
      walk.complete(somebody, "check-by-phone", "CONCERNED", Filled.phoneCheck());
      assertThat(walk.open(somebody)).contains("confirm-class");
    } finally {
      crowd.disperse(ids);
    }
  }

  private void runAll(MigrationMoving node, String id) {
    node.runDue(clock.now());
    assertThat(migrations.find(AUTHOR, id).state()).isEqualTo(Migration.State.DONE);
  }

  @Test
  void aCaseTakesFewStatements() {
    StatementCounter ours = new StatementCounter();
    StatementCounter theEngines = new StatementCounter();
    sessions.getConfiguration().addInterceptor(ours);
    engine.getSqlSessionFactory().getConfiguration().addInterceptor(theEngines);
    int canary = 5;
    int others = 20;
    List<String> ids = crowd.open(canary + others);
    try {
      to = changed.follow(MODEL, CALL, NEW_CALL);
      String id = migrations.propose(AUTHOR, KEY, from, to, Map.of(CALL, NEW_CALL), "换版").id();
      decisions.approve(SECOND, id, null);
      moving.runDue(clock.now());
      decisions.goOn(SECOND, id);

      int sent = ours.sent() + theEngines.sent();
      moving.runDue(clock.now());
      sent = ours.sent() + theEngines.sent() - sent;

      assertThat(migrations.find(AUTHOR, id).counts().moved()).isEqualTo(canary + others);
      assertThat(sent / others)
          .as("%d statements for %d cases", sent, others)
          .isLessThanOrEqualTo(STATEMENTS_A_CASE);
    } finally {
      crowd.disperse(ids);
    }
  }

  private List<Map<String, Object>> tasks(List<String> ids) {
    return jdbc.queryForList(
        "select w.case_id, t.ID_, t.NAME_, w.kind, w.title, w.task_role, w.assignee, w.warn_at,"
            + " w.due_at, w.sort_due, w.level_no, w.next_escalation_at, w.deadline_trace"
            + " from work_item w left join ACT_RU_TASK t on t.ID_ = w.id"
            + " where w.case_id between ? and ? and w.item_state = 'OPEN' order by w.id",
        ids.get(0),
        ids.get(ids.size() - 1));
  }

  private List<Map<String, Object>> timers(List<String> ids) {
    return jdbc.queryForList(
        "select j.ID_, j.DUEDATE_, j.RETRIES_ from ACT_RU_JOB j"
            + " join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_"
            + " where p.BUSINESS_KEY_ between ? and ? order by j.ID_",
        ids.get(0),
        ids.get(ids.size() - 1));
  }

  /** Cases whose path, stage, task and work item are not under one and the same release. */
  private List<String> torn(List<String> ids) {
    return jdbc.queryForList(
        "select p.BUSINESS_KEY_ from ACT_RU_EXECUTION p"
            + " join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_"
            + " left join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = p.ID_"
            + " left join ACT_RE_PROCDEF of_e on of_e.ID_ = e.PROC_DEF_ID_"
            + " left join work_item w on w.case_id = p.BUSINESS_KEY_ and w.item_state = 'OPEN'"
            + " left join ACT_RU_TASK t on t.ID_ = w.id"
            + " left join ACT_RE_PROCDEF of_t on of_t.ID_ = t.PROC_DEF_ID_"
            + " left join model_migration_case c on c.case_id = p.BUSINESS_KEY_"
            + " left join model_migration m on m.id = c.migration_id"
            + " where p.BUSINESS_KEY_ between ? and ? group by p.BUSINESS_KEY_"
            + " having count(distinct d.DEPLOYMENT_ID_) <> 1"
            + " or min(d.DEPLOYMENT_ID_) <> min(of_e.DEPLOYMENT_ID_)"
            + " or max(d.DEPLOYMENT_ID_) <> max(of_e.DEPLOYMENT_ID_)"
            + " or count(t.ID_) = 0 or min(d.DEPLOYMENT_ID_) <> min(of_t.DEPLOYMENT_ID_)"
            + " or min(d.DEPLOYMENT_ID_) <> min(w.deployment_id)"
            + " or min(d.DEPLOYMENT_ID_) <> min(case when c.case_state = 'MOVED'"
            + " then m.to_deployment else m.from_deployment end)",
        String.class,
        ids.get(0),
        ids.get(ids.size() - 1));
  }

  private int standIn(List<String> ids, String element, int release) {
    return jdbc.queryForObject(
        "select count(*) from ACT_RU_TASK t join work_item w on w.id = t.ID_"
            + " join model_release r on r.deployment_id = w.deployment_id"
            + " where w.case_id between ? and ? and t.TASK_DEF_KEY_ = ? and r.release_no = ?",
        Integer.class,
        ids.get(0),
        ids.get(ids.size() - 1),
        element,
        release);
  }

  /** How many entries of the move a case has, each number once. */
  private List<Integer> entries(List<String> ids) {
    return jdbc.queryForList(
        "select distinct moved from (select c.id, (select count(*) from audit_entry a"
            + " where a.subject = c.id and a.action = 'case.migrated') as moved"
            + " from case_file c where c.id between ? and ?) counted",
        Integer.class,
        ids.get(0),
        ids.get(ids.size() - 1));
  }
}
