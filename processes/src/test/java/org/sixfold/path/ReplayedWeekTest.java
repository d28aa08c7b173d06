package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.DraftFiles;
import org.sixfold.modeling.Drafts;
import org.sixfold.replay.CaseChange;
import org.sixfold.replay.Replay;
import org.sixfold.replay.Replays;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.Paging;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.Outside;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whole paths replayed, from the first call to the calls after the end. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayedWeekTest {

  private static final SignedInUser DESIGNER =
      new SignedInUser("week-designer", "设计员", Role.DESIGNER, List.of(), List.of());

  @Autowired Walk walk;
  @Autowired Outside outside;
  @Autowired Drafts drafts;
  @Autowired DraftFiles files;
  @Autowired Replays replays;
  @Autowired List<DueWork> works;
  @Autowired SixfoldClock clock;
  @Autowired JdbcTemplate jdbc;

  private PastWeek week;
  private Instant from;
  private Instant to;

  @BeforeAll
  void theWeek() {
    week = new PastWeek(walk, outside);
    week.walked();
    to = clock.now();
    walk.startAt(PastWeek.BEGINS);
    from = clock.now();
  }

  @BeforeEach
  void afterwards() {
    jdbc.update("update model_replay set running_key = null");
    walk.startAt(PastWeek.ENDS);
  }

  private Replay replayed(String draftId) {
    int n = replays.start(DESIGNER, draftId, from, to, null).n();
    works.stream()
        .filter(work -> work.getClass().getSimpleName().startsWith("ReplayRun"))
        .forEach(work -> assertThat(work.runDue(clock.now())).isEqualTo(1));
    Replay done = replays.find(DESIGNER, draftId, n);
    assertThat(done.state()).isEqualTo(Replay.State.DONE);
    return done;
  }

  private List<CaseChange> changes(String draftId, int n) {
    return replays.cases(DESIGNER, draftId, n, null, new Paging(500, null)).items();
  }

  @Test
  void whatIsInForceLeadsToWhatReallyWas() {
    String id = drafts.begin(DESIGNER, "回放").id();
    Replay replay = replayed(id);
    for (String one : List.of(week.contact, week.forgetful, week.atHome, week.watched, week.cleared)) {
      System.out.println("CASE " + one + " " + walk.state(one) + walk.stage(one) + walk.restrictions(one));
      jdbc.queryForList("select kind, task_role, item_state, outcome, created_at, due_at, ended_at from work_item where case_id = ? order by created_at, id", one)
          .forEach(row -> System.out.println("  " + row.values()));
    }
    System.out.println("SUMMARY " + replay.summary());
    System.out.println(changes(id, replay.n()));
  }
}
