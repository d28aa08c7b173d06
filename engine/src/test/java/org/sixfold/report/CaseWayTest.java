package org.sixfold.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.NINE;
import static org.sixfold.worklist.StandIns.OTHER_MICRO;
import static org.sixfold.worklist.StandIns.user;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.audit.AuditEntry;
import org.sixfold.audit.AuditTrail;
import org.sixfold.casefile.CasePath;
import org.sixfold.casefile.Timeline;
import org.sixfold.report.CaseWay.Lane;
import org.sixfold.report.CaseWay.Wait;
import org.sixfold.report.persistence.CaseWayMapper;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.Cases;
import org.sixfold.worklist.TaskCompletion;
import org.sixfold.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stages, who had what to do how long, and when nobody had. */
@WorklistTest
class CaseWayTest {

  @Autowired Timeline timeline;
  @Autowired CaseWayMapper mapper;
  @Autowired Responsibility responsibility;
  @Autowired SixfoldClock now;
  @Autowired TaskCompletion completion;
  @Autowired Cases cases;
  @Autowired CasePath path;
  @Autowired HandClock clock;
  @Autowired JdbcTemplate jdbc;

  private final List<AuditEntry> entries = new ArrayList<>();
  private CaseWays ways;

  @BeforeEach
  void drawing() {
    clock.set(NINE);
    ways = new CaseWays(timeline, new Told(), mapper, responsibility, now);
  }

  private static Instant at(int minutes) {
    return NINE.plus(Duration.ofMinutes(minutes));
  }

  private void entry(int minutes, String action, Map<String, Object> details) {
    entries.add(0, new AuditEntry("case", entries.size() + 1, at(minutes), "x", action, details));
  }

  @Test
  void aTaskIsABarAndATimeWithoutOneAWait() {
    String caseId = cases.open(1, MICRO, true).get(0);
    entry(0, "case.opened", Map.of("stage", "VERIFICATION"));
    entry(1, "case.placed", Map.of("grid", MICRO));
    String call =
        jdbc.queryForObject("select id from work_item where case_id = ?", String.class, caseId);
    jdbc.update("update work_item set stage = 'VERIFICATION' where id = ?", call);
    clock.set(at(150));
    completion.complete(user(Role.GRID_MEMBER), call, Map.of("outcome", "CONCERNED"));
    // Nobody has anything to do; other tests look whether each of the engine's tasks has its row.
    path.cancel(caseId, "test");
    jdbc.update("delete from work_item where case_id = ? and id <> ?", caseId, call);
    entry(200, "case.stageEntered", Map.of("stage", "DECISION"));
    clock.set(at(230));

    CaseWay way = ways.of(caseId, user(Role.SUPERVISOR));

    assertThat(way.from()).isEqualTo(NINE);
    assertThat(way.until()).isEqualTo(at(230));
    Lane first = way.lanes().get(0);
    assertThat(first.stage()).isEqualTo("VERIFICATION");
    assertThat(first.to()).isEqualTo(at(200));
    assertThat(first.steps())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.who()).isEqualTo("grid-member");
              assertThat(step.from()).isEqualTo(NINE);
              assertThat(step.to()).isEqualTo(at(150));
              assertThat(step.late()).isTrue();
            });
    assertThat(first.waits()).containsExactly(new Wait(at(150), at(200)));
    Lane second = way.lanes().get(1);
    assertThat(second.stage()).isEqualTo("DECISION");
    assertThat(second.to()).isNull();
    assertThat(second.waits()).containsExactly(new Wait(at(200), null));
    assertThat(way.toString()).doesNotContain("CONCERNED", "罗");
  }

  @Test
  void whatIsBesideThePathHasALaneOfItsOwn() {
    String caseId = cases.open(1, MICRO, true).get(0);
    entry(0, "case.opened", Map.of("stage", "VERIFICATION"));
    jdbc.update("update work_item set stage = null where case_id = ?", caseId);

    List<Lane> lanes = ways.of(caseId, user(Role.SUPERVISOR)).lanes();

    assertThat(lanes).extracting(Lane::stage).containsExactly("VERIFICATION", null);
    assertThat(lanes.get(1).steps()).hasSize(1);
    assertThat(lanes.get(1).steps().get(0).to()).isNull();
  }

  @Test
  void whoMayNotReadTheTimelineSeesNoWay() {
    String caseId = cases.open(1, OTHER_MICRO, true).get(0);

    assertThatThrownBy(() -> ways.of(caseId, user(Role.GRID_MEMBER))).hasMessage("case.unknown");
  }

  /** What the test says has happened. */
  private final class Told implements AuditTrail {
    @Override
    public Page<AuditEntry> of(String subject, Paging paging) {
      return new Page<>(List.copyOf(entries), null);
    }

    @Override
    public Verification verify() {
      return new Verification(0, List.of());
    }
  }
}
