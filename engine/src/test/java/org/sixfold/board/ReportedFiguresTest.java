package org.sixfold.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sixfold.worklist.StandIns.user;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.board.ReportedFigures.Checked;
import org.sixfold.board.ReportedFigures.Part;
import org.sixfold.board.ReportedFigures.Reported;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WorklistTest
class ReportedFiguresTest {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

  @Autowired ReportedFigures figures;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void nothingReported() {
    jdbc.update("delete from reported_figures");
  }

  @Test
  void thePublishedExampleDoesNotAddUp() {
    Checked all = report("重点人员", 2263, 3, 1939, 321);
    Checked classA = report("A类", 110, 2, 107, 3);

    assertThat(all.balanced()).isTrue();
    assertThat(classA.balanced()).isFalse();
    assertThat(classA.sum()).isEqualTo(112);
    assertThat(classA.difference()).isEqualTo(2);
    assertThat(figures.page(user(Role.SUPERVISOR), false, Paging.of(null, null)).items())
        .containsExactly(classA);
    assertThat(figures.page(user(Role.SUPERVISOR), null, Paging.of(1, null)).next()).isNotNull();
  }

  @Test
  void figuresWithoutPartsAreNone() {
    assertThatThrownBy(() -> report("A类", 110))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("form.invalid");
    assertThatThrownBy(() -> report("A类", 110, -2, 112)).hasMessageContaining("form.invalid");
    assertThatThrownBy(() -> report("A类", 110, Long.MAX_VALUE, 1))
        .hasMessageContaining("form.invalid");
    List<Part> nothing = new ArrayList<>();
    nothing.add(null);
    assertThatThrownBy(
            () ->
                figures.record(user(Role.SUPERVISOR), new Reported("区", DAY, "A类", 110L, nothing)))
        .hasMessageContaining("form.invalid");
  }

  @Test
  void figuresNameNobodyByNumber() {
    assertThatThrownBy(() -> report("A类 14000000001", 1, 1))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(refused.errors())
                    .extracting(FieldProblem::code)
                    .containsExactly("text.personalNumber"));
  }

  @Test
  void handlersReportNoFigures() {
    assertThatThrownBy(
            () ->
                figures.record(
                    user(Role.GRID_MEMBER),
                    new Reported("区", DAY, "A类", 1L, List.of(new Part("在管", 1L)))))
        .hasMessageContaining("access.forbidden");
  }

  private Checked report(String label, long total, long... counts) {
    String[] names = {"在管", "解除", "退回"};
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      parts.add(new Part(names[i], counts[i]));
    }
    return figures.record(user(Role.SUPERVISOR), new Reported("余杭区东湖街道", DAY, label, total, parts));
  }
}
