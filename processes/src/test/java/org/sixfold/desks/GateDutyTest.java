package org.sixfold.desks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseMessages;
import org.sixfold.casefile.GateNeeds;
import org.sixfold.desks.GateDuty.Held;
import org.sixfold.intake.CaseReports;
import org.sixfold.responsibility.RosterImport;
import org.sixfold.responsibility.RotaImport;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands at a gate sees who waits, how long still, what they need and who decides now. */
@ProcessTest
class GateDutyTest {

  private static final String OFFICER = "do-99";
  private static final String DOCUMENT = "330199199901010009";
  private static final String OFFICER_PHONE = "14000007711";

  @Autowired Walk walk;
  @Autowired GateDuty duty;
  @Autowired CaseMessages messages;
  @Autowired CaseFiles cases;
  @Autowired CaseReports reports;
  @Autowired RosterImport roster;
  @Autowired RotaImport rota;

  private String id;

  @BeforeEach
  void somebodyIsMetAtNight() {
    walk.startAt("2021-05-11T22:10");
    id = walk.openAtGate(Walk.GRID, "2021-05-11T22:00");
  }

  @Test
  void whoWaitsIsShownWithTheTalkAndTheLimitOfTwoHours() {
    Held held = held(police());

    assertThat(Duration.between(held.since(), held.limit())).isEqualTo(Duration.ofHours(2));
    assertThat(held.tasks()).extracting(GateDuty.Task::kind).containsExactly("meet-at-gate");
    assertThat(duty.of(police()).longestSeconds()).isEqualTo(7200);
  }

  @Test
  void atTheLimitNobodyWaitsAnyMore() {
    walk.until("2021-05-12T00:00");

    assertThat(duty.of(police()).held()).extracting(Held::caseId).doesNotContain(id);
  }

  @Test
  void anotherGridsGateShowsNobodyOfThisOne() {
    assertThat(duty.of(elsewhere()).held()).extracting(Held::caseId).doesNotContain(id);
  }

  @Test
  void whoseHomeHasTheCaseStillWaitsHereAndNeedsThingsHere() {
    cases.place(id, "330784001005", "task.meetAtGate");

    assertThat(held(police()).tasks()).as("the talk is not ours any more").isEmpty();
    need("WARMTH", false, "2021-05-11T22:05");

    assertThat(held(police()).needs()).hasSize(1);
    assertThatThrownBy(() -> need(elsewhere(), "TOILET", false, "2021-05-11T22:05"))
        .as("of another city")
        .hasMessageContaining("case.unknown");
  }

  @Test
  void whoIsUnderCheckElsewhereAndIsMetHereWaitsHere() {
    String listed = walk.openPerson(DOCUMENT);
    cases.place(listed, "330784001005", "list");

    reports.report(
        new CaseReports.Report(
            CaseReports.Source.GATE,
            null,
            "卡口来人",
            "ID_CARD",
            DOCUMENT,
            null,
            null,
            at("2021-05-11T22:05"),
            Walk.GRID,
            List.of(GateNeeds.Kind.MEDICINE)),
        "po-01");

    Held waits =
        duty.of(police()).held().stream()
            .filter(one -> one.caseId().equals(listed))
            .findFirst()
            .orElseThrow();
    assertThat(waits.limit()).isEqualTo(at("2021-05-12T00:05"));
    assertThat(waits.needs()).hasSize(1);
  }

  @Test
  void onlyAnOfficerOfTheOwnGridsWhoIsOnDutyIsCalled() throws IOException {
    hire();
    assertThat(duty.of(police()).officer()).as("nobody is on duty").isNull();
    assertThat(duty.of(police()).commandRoom()).as("whom to call instead").isNotNull();

    rota.read(
        new StringReader("username,from,to\n" + OFFICER + ",2021-05-11T19:30,2021-05-12T06:00\n"),
        0);

    assertThat(duty.of(police()).officer()).isEqualTo(new GateDuty.Phone("夜班", OFFICER_PHONE));
    assertThat(duty.of(elsewhere()).officer()).as("of another city").isNull();
    walk.startAt("2021-05-12T06:00");
    assertThat(duty.of(police()).officer()).as("the shift is over").isNull();
  }

  @Test
  void aNeedIsNotedOnceWithItsMomentAndMetOnce() {
    need("TOILET", false, "2021-05-11T22:05");
    need("TOILET", false, "2021-05-11T22:07");
    need("TOILET", true, "2021-05-11T22:09");
    need("MEDICINE", false, "2021-05-11T22:08");

    assertThat(held(police()).needs())
        .containsExactly(
            new GateNeeds.Need(
                GateNeeds.Kind.TOILET, at("2021-05-11T22:05"), at("2021-05-11T22:09")),
            new GateNeeds.Need(GateNeeds.Kind.MEDICINE, at("2021-05-11T22:08"), null));
  }

  @Test
  void aChildAloneIsToldToTheCommandRoomAtOnce() {
    need("WARMTH", false, "2021-05-11T22:05");
    assertThat(notesOfAChild()).isZero();

    need("MINOR_ALONE", false, "2021-05-11T22:05");

    assertThat(notesOfAChild()).isEqualTo(1);
  }

  @Test
  void whoHasGoneNeedsNothingAnyMore() {
    walk.until("2021-05-12T00:01");

    assertThatThrownBy(() -> need("WARMTH", false, "2021-05-12T00:01"))
        .as("the home has the case by now, and the gate has it no more")
        .hasMessageContaining("case.unknown");
    assertThatThrownBy(() -> need(walk.user("command-1"), "WARMTH", false, "2021-05-12T00:01"))
        .as("who still has the case")
        .hasMessageContaining("message.notExpected");
  }

  @Test
  void aDoctorStandsAtNoGate() {
    assertThatThrownBy(() -> duty.of(walk.user("dr-01"))).hasMessageContaining("access.forbidden");
  }

  private void need(String need, boolean met, String at) {
    need(police(), need, met, at);
  }

  private void need(SignedInUser sender, String need, boolean met, String at) {
    messages.take(
        id,
        "gate.need",
        sender,
        Map.of("messageId", need + met + at, "need", need, "met", met, "at", walk.at(at)));
  }

  private int notesOfAChild() {
    return walk.count(
        "select count(*) from outbox_mail where dedupe_key like ?", "note:MINOR_ALONE:%");
  }

  private Instant at(String local) {
    return OffsetDateTime.parse(walk.at(local)).toInstant();
  }

  private SignedInUser police() {
    return walk.user("po-01");
  }

  private SignedInUser elsewhere() {
    SignedInUser police = police();
    return new SignedInUser("po-else", "别处", police.role(), List.of("330785"), List.of("330785/"));
  }

  private void hire() throws IOException {
    roster.read(
        new StringReader(
            "username,name,role,grids,phone,email\n"
                + OFFICER
                + ",夜班,DECIDING_OFFICER,330784,"
                + OFFICER_PHONE
                + ",\n"));
  }

  private Held held(SignedInUser user) {
    return duty.of(user).held().stream()
        .filter(one -> one.caseId().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
