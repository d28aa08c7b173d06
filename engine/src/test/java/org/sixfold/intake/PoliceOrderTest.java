package org.sixfold.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseState;
import org.sixfold.intake.PoliceOrders.Order;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each order of the police has its number, its receipt and a reply that is due. */
@IntakeTest
class PoliceOrderTest {

  private static int persons;

  @Autowired HandedIn bringsTheGrids;
  @Autowired CaseReports reports;
  @Autowired PoliceOrders orders;
  @Autowired PoliceOrderWatch watch;
  @Autowired CaseFiles caseFiles;
  @Autowired SixfoldClock clock;
  @Autowired JdbcTemplate database;

  @BeforeEach
  void noOrderWaits() {
    database.update("delete from police_order");
  }

  @Test
  void theReplyIsDueADayLaterAndIsGivenByTheOutcome() {
    Order order = report("7号", person());
    assertThat(Duration.between(order.receivedAt(), order.replyDueAt())).hasHours(24);
    assertThat(watch.nextDue()).contains(order.replyDueAt());

    caseFiles.close(order.caseId(), CaseState.NOT_CONCERNED, "path.not_concerned");

    Order answered = orders.of(order.caseId()).get(0);
    assertThat(answered.reply()).isEqualTo("NOT_CONCERNED");
    assertThat(answered.repliedAt()).isNotNull();
    assertThat(watch.nextDue()).isEmpty();
  }

  @Test
  void theFirstReplyStands() {
    Order order = report("8号", person());
    orders.reply(order.caseId(), PoliceOrders.CONCERNED);
    caseFiles.close(order.caseId(), CaseState.RELEASED, "path.released");

    assertThat(orders.of(order.caseId()).get(0).reply()).isEqualTo(PoliceOrders.CONCERNED);
  }

  @Test
  void aLateReplyIsToldOnceAndStillTaken() {
    Order order = report("9号", person());
    Instant due = order.replyDueAt();
    assertThat(watch.runDue(due.minusSeconds(1))).isZero();
    assertThat(watch.runDue(due)).isEqualTo(1);
    assertThat(watch.runDue(due.plusSeconds(60))).isZero();
    assertThat(orders.of(order.caseId()).get(0).overdueAt()).isEqualTo(due);

    orders.reply(order.caseId(), PoliceOrders.CONCERNED);
    assertThat(orders.of(order.caseId()).get(0).reply()).isEqualTo(PoliceOrders.CONCERNED);
  }

  @Test
  void anOrderAboutSomebodyWhoWasCheckedIsAnsweredAtOnce() {
    String person = person();
    Order first = report("10号", person);
    caseFiles.close(first.caseId(), CaseState.NOT_CONCERNED, "path.not_concerned");

    Order second = report("11号", person);

    assertThat(second.caseId()).as("recent answers are not asked again").isEqualTo(first.caseId());
    assertThat(second.reply()).isEqualTo("NOT_CONCERNED");
    assertThat(report("11号", person).receiptNo()).isEqualTo(second.receiptNo());
  }

  @Test
  void anOrderWithoutANumberIsRefused() {
    assertThatThrownBy(() -> report(" ", person())).hasMessage("case.invalid");
  }

  private static String person() {
    return "E77" + String.format("%05d", ++persons);
  }

  private Order report(String orderNo, String document) {
    return reports
        .report(
            new CaseReports.Report(
                CaseReports.Source.POLICE_ORDER,
                orderNo,
                "某人",
                "护照",
                document,
                "14000004400",
                "卫星社区",
                null,
                null,
                List.of()),
            "po-1")
        .order();
  }
}
