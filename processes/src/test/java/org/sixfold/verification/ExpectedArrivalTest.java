package org.sixfold.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.intake.CaseReports;
import org.sixfold.intake.CaseReports.Report;
import org.sixfold.intake.CaseReports.Source;
import org.sixfold.intake.RowResult;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is known before coming: the grid has the file, and asks when the time has come. */
@ProcessTest
class ExpectedArrivalTest {

  private static final String GRID_MEMBER = "gm-33078400100701";
  private static final AtomicInteger PERSONS = new AtomicInteger();

  @Autowired Walk walk;
  @Autowired CaseReports reports;
  @Autowired Facts facts;

  private String document;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
    document = passport();
  }

  @Test
  void nobodyIsPhonedBeforeTheTimeAndThenAsAnybody() {
    String id = expected("2021-12-13T14:00");

    assertThat(walk.state(id)).isEqualTo("CHECKING");
    assertThat(walk.gridPath(id)).as("the grid has the file").contains(Walk.GRID);
    assertThat(walk.timers(id)).contains("2021-12-13T14:00");
    walk.until("2021-12-13T13:59");
    assertThat(walk.open(id)).isEmpty();

    walk.until("2021-12-13T14:00");

    assertThat(walk.open(id)).containsExactly("check-by-phone");
    assertThat(walk.assignee(id, "check-by-phone")).isEqualTo(GRID_MEMBER);
    assertThat(walk.due(id, "check-by-phone")).isEqualTo("2021-12-13T20:00");
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    assertThat(walk.open(id)).containsExactly("confirm-class");
  }

  @Test
  void whoIsHereBeforeTheTimeIsAskedAtOnce() {
    String id = expected("2021-12-13T14:00");
    walk.until("2021-12-12T10:00");

    facts.send(GRID_MEMBER, id, "arrival.reported", Map.of());

    assertThat(walk.open(id)).containsExactly("check-by-phone");
    assertThat(walk.timers(id)).as("no second call at the time").doesNotContain("2021-12-13T14:00");
    assertThatThrownBy(() -> facts.send(GRID_MEMBER, id, "arrival.reported", Map.of()))
        .hasMessage("message.notExpected");
  }

  @Test
  void whoDoesNotComeIsNotPhoned() {
    String id = expected("2021-12-13T14:00");

    facts.send(GRID_MEMBER, id, "arrival.cancelled", Map.of());

    assertThat(walk.state(id)).isEqualTo("NOT_CONCERNED");
    walk.until("2021-12-13T15:00");
    assertThat(walk.open(id)).isEmpty();
  }

  /** Nobody said so, and the person is elsewhere: that is returned, with a receipt. */
  @Test
  void whoIsNotHereAtTheTimeIsReturnedToWhereThePersonIs() {
    String id = expected("2021-12-13T14:00");
    walk.until("2021-12-13T14:00");
    Map<String, Object> call = new HashMap<>(Filled.phoneCheck());

    walk.complete(id, "check-by-phone", "OUTSIDE", call);

    assertThat(walk.open(id)).containsExactly("return-with-receipt");
  }

  @Test
  void withoutAPhoneSomebodyGoesThereAndAnUnknownPlaceIsClaimedFirst() {
    String visited = report(null, "五金城社区永康人家5幢", "2021-12-13T14:00").caseId();
    document = passport();
    String unplaced = report("14000000000", "不详", "2021-12-13T14:00").caseId();
    walk.until("2021-12-13T14:00");

    assertThat(walk.open(unplaced)).containsExactly("place-person");
    assertThat(walk.open(visited)).isNotEmpty().doesNotContain("check-by-phone");
  }

  @Test
  void aSecondReportFindsTheFile() {
    String id = expected("2021-12-13T14:00");
    CaseReports.Reported again = report("14000000000", "五金城", "2021-12-14T14:00");

    assertThat(again.caseId()).isEqualTo(id);
    assertThat(again.result()).isEqualTo(RowResult.MERGED_OPEN_CASE);
  }

  @Test
  void theTimeLiesAheadAndNotTooFar() {
    for (String at : List.of("2021-12-11T09:00", "2022-01-10T09:01")) {
      assertThatThrownBy(() -> expected(at)).as(at).hasMessage("case.invalid");
    }
    assertThatThrownBy(
            () ->
                reports.report(
                    new Report(
                        Source.SELF,
                        null,
                        "某人",
                        "护照",
                        document,
                        null,
                        "五金城",
                        null,
                        null,
                        List.of(),
                        moment("2021-12-12T09:00")),
                    "command-1"))
        .hasMessage("case.invalid");
  }

  @Test
  void onlyTheGridsOwnPeopleTellOfIt() {
    String id = expected("2021-12-13T14:00");
    for (String message : List.of("arrival.reported", "arrival.cancelled")) {
      assertThatThrownBy(() -> facts.send("dr-01", id, message, Map.of()))
          .hasMessage("access.forbidden");
    }
  }

  private String expected(String at) {
    return report("14000000000", "五金城社区永康人家5幢", at).caseId();
  }

  private CaseReports.Reported report(String phone, String address, String at) {
    return reports.report(
        new Report(
            Source.EXPECTED,
            null,
            "来人",
            "护照",
            document,
            phone,
            address,
            null,
            null,
            List.of(),
            moment(at)),
        "command-1");
  }

  private static String passport() {
    return "E%07d".formatted(8_000_000 + PERSONS.incrementAndGet());
  }

  private Instant moment(String local) {
    return OffsetDateTime.parse(walk.at(local)).toInstant();
  }
}
