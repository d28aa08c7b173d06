package org.sixfold.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.NINE;
import static org.sixfold.worklist.StandIns.OTHER_MICRO;
import static org.sixfold.worklist.StandIns.user;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.board.BoardView.GridTasks;
import org.sixfold.casefile.CasePath;
import org.sixfold.casefile.Restrictions;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.Cases;
import org.sixfold.worklist.StandIns;
import org.sixfold.worklist.Statements;
import org.sixfold.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@WorklistTest
class BoardTest {

  @Autowired Board board;
  @Autowired Cases cases;
  @Autowired CasePath path;
  @Autowired Restrictions restrictions;
  @Autowired Statements statements;
  @Autowired HandClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void emptyTown() {
    jdbc.queryForList(
            "select distinct case_id from work_item where item_state = 'OPEN'", String.class)
        .forEach(caseId -> path.cancel(caseId, "test"));
    for (String table :
        List.of("work_item", "restriction", "decision", "escalation", "case_tally", "gate_hold")) {
      jdbc.update("delete from " + table);
    }
    jdbc.update("delete from person");
    jdbc.update("delete from case_file");
    clock.set(NINE);
  }

  BoardView view() {
    return board.view(user(Role.SUPERVISOR), BoardFilter.ALL);
  }

  private GridTasks grid(String code) {
    return view().byGrid().stream()
        .filter(grid -> grid.grid().equals(code))
        .findAny()
        .orElseThrow();
  }

  @Test
  void tasksAddUpByGridAndColoursFollowTheClock() {
    cases.open(2, MICRO, true);
    cases.open(3, OTHER_MICRO, false);

    assertThat(grid(MICRO).colour()).isEqualTo(BoardView.Colour.GREEN);
    clock.set(NINE.plus(Duration.ofMinutes(60)));
    assertThat(grid(MICRO).colour()).isEqualTo(BoardView.Colour.YELLOW);
    clock.set(NINE.plus(Duration.ofHours(2)));
    assertThat(grid(MICRO).colour()).isEqualTo(BoardView.Colour.RED);
    assertThat(grid(MICRO).why().en()).isEqualTo("RED");
    assertThat(grid(OTHER_MICRO).colour()).isEqualTo(BoardView.Colour.GREEN);
    assertThat(view().tasks()).isEqualTo(new BoardView.Tasks(5, 0, 2));
    assertThat(view().states()).containsEntry("CHECKING", 5L).containsEntry("RELEASED", 0L);
    assertThat(view().stages()).containsEntry("VERIFICATION", 5L);
    assertThat(view().balance().total()).isEqualTo(5);
    assertThat(view().balance().unbalanced()).isEmpty();
  }

  @Test
  void aContradictionIsNamed() {
    String caseId = cases.open(1, MICRO, false).get(0);
    jdbc.update("update case_file set case_state = 'RELEASED' where id = ?", caseId);

    assertThat(view().balance().unbalanced()).containsExactly(caseId);
  }

  @Test
  void hoursBeyondTheEndAndWithoutDecisionAreCounted() {
    sign(NINE.minus(Duration.ofMinutes(90)));

    assertThat(view().hoursHeldWithoutDecision()).isEqualTo(1.5);
    assertThat(view().personHoursBeyondLawfulEnd()).isZero();
    clock.set(NINE.plus(Duration.ofHours(7)));
    assertThat(view().personHoursBeyondLawfulEnd()).isEqualTo(2);
  }

  @Test
  void whoIsNotLimitedYetIsNotHeld() {
    String caseId = sign(null);

    assertThat(view().hoursHeldWithoutDecision()).isZero();
    transaction.executeWithoutResult(
        status -> restrictions.begin(caseId, NINE.minus(Duration.ofMinutes(30))));
    assertThat(view().hoursHeldWithoutDecision()).isEqualTo(0.5);
  }

  private String sign(Instant start) {
    String caseId = cases.open(1, MICRO, false).get(0);
    cases.sign(caseId, start, NINE.plus(Duration.ofHours(5)));
    return caseId;
  }

  @Test
  void theBoardTakesTheSameStatementsHoweverManyThereAre() {
    cases.open(1, MICRO, false);
    int few = statements.during(this::view).size();
    cases.open(40, OTHER_MICRO, false);

    assertThat(statements.during(this::view)).hasSize(few).hasSizeLessThanOrEqualTo(14);
  }

  @Test
  void aHandlerSeesTheOwnGridsOnly() {
    cases.open(1, OTHER_MICRO, false);

    assertThat(board.view(user(Role.GRID_MEMBER), BoardFilter.ALL).tasks().open()).isZero();
    assertThat(board.view(user(Role.GRID_MEMBER), BoardFilter.of(StandIns.SUBDISTRICT)).byGrid())
        .extracting(GridTasks::grid)
        .containsExactly(MICRO);
  }
}
