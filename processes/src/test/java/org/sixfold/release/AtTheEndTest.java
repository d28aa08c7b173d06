package org.sixfold.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.casefile.Colour;
import org.sixfold.casefile.Colours;
import org.sixfold.casefile.GateList;
import org.sixfold.casework.CareCalls;
import org.sixfold.casework.NeedCategory;
import org.sixfold.casework.Needs;
import org.sixfold.facility.Facilities;
import org.sixfold.facility.Occupants;
import org.sixfold.papers.PaperKind;
import org.sixfold.papers.PaperReading;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.HandClock;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** What must have changed a minute after the lawful end, though nobody signed anything. */
@ProcessTest
class AtTheEndTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired HandClock clock;
  @Autowired Colours colours;
  @Autowired GateList gates;
  @Autowired Facilities facilities;
  @Autowired Occupants occupants;
  @Autowired PaperReading papers;
  @Autowired UserDirectory users;
  @Autowired List<DueWork> dueWork;
  @Autowired CareCalls care;
  @Autowired Needs needs;

  private String id;

  @BeforeEach
  void inAFacilityUntilMidnight() {
    walk.startAt("2022-09-01T09:00");
    id = shortcuts.isolated("HIGH_RISK_AREA", "2022-08-31T12:00");
    walk.until("2022-09-07T23:59");
  }

  @Test
  void aMinuteBeforeEverythingShowsTheMeasure() {
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
    assertThat(colours.of(id)).isEqualTo(Colour.RED);
    assertThat(atTheGate()).contains(id);
    assertThat(inTheFacility()).contains(id);
  }

  @Test
  void aMinuteAfterNothingShowsItAnyMore() {
    walk.until("2022-09-08T00:01");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.stage(id)).isEqualTo("RELEASE");
    assertThat(walk.restrictions(id))
        .containsExactly("CENTRALISED_ISOLATION 2022-09-08T00:00 2022-09-08T00:00");
    assertThat(colours.of(id)).isEqualTo(Colour.GREEN);
    assertThat(atTheGate()).doesNotContain(id);
    assertThat(inTheFacility()).doesNotContain(id);
    assertThat(papers.of(id, one(Role.DECIDING_OFFICER)))
        .extracting(PaperReading.Listed::kind)
        .contains(PaperKind.EXPIRY_NOTICE);
    assertThat(walk.open(id)).containsExactlyInAnyOrder("announce-release", "hand-back");
    assertThat(walk.shown(id, "announce-release")).containsEntry("codeCleared", true);
  }

  @Test
  void theListsFollowTheClockEvenBeforeAnythingHasRun() {
    walk.startAt("2022-09-08T00:00");

    assertThat(colours.of(id)).isEqualTo(Colour.GREEN);
    assertThat(atTheGate()).doesNotContain(id);
    assertThat(inTheFacility()).doesNotContain(id);
  }

  @Test
  void theWatchdogAloneFreesThePersonWhateverTheProcessDoes() {
    walk.startAt("2022-09-08T00:01");
    runOnly("LawfulEndWatchdog");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.restrictions(id))
        .containsExactly("CENTRALISED_ISOLATION 2022-09-08T00:00 2022-09-08T00:00");
    assertThat(walk.stage(id)).as("the process hears of it afterwards").isEqualTo("ISOLATION");
  }

  @Test
  void whoeverLooksForThePersonStopsInTheTransactionThatFrees() {
    care.notReached(id, true, "a-test");
    walk.complete(id, "check-by-phone", "NO_ANSWER", Map.of("reached", "NO_ANSWER"));
    assertThat(walk.open(id)).contains("visit-person");

    walk.startAt("2022-09-08T00:00");
    runOnly("EngineTimers");

    assertThat(walk.stage(id)).isEqualTo("RELEASE");
    assertThat(walk.open(id)).doesNotContain("visit-person", "check-by-phone", "trace-person");
  }

  @Test
  void theWatchdogsWordStopsThemTooWithEverythingElse() {
    care.notReached(id, true, "a-test");

    walk.startAt("2022-09-08T00:00");
    runOnly("LawfulEndWatchdog");
    assertThat(walk.open(id)).contains("check-by-phone");
    runOnly("PathMessageRelay");

    assertThat(walk.open(id)).doesNotContain("check-by-phone");
  }

  @Test
  void whatWasPromisedAndWhatAPersonIsOwedGoesOn() {
    needs.raise(new Needs.NewNeed(id, NeedCategory.MEDICINE, "降压药", "a-test", "command-1"));
    care.symptoms(id, "a-test");

    walk.until("2022-09-08T00:01");

    assertThat(walk.open(id)).contains("meet-need", "assess-symptoms");
  }

  private void runOnly(String work) {
    dueWork.stream()
        .filter(one -> one.getClass().getSimpleName().startsWith(work))
        .forEach(one -> one.runDue(clock.now()));
  }

  private List<String> atTheGate() {
    return gates.of(one(Role.POLICE_OFFICER), null, Paging.of(500, null)).items().stream()
        .map(GateList.Kept::caseId)
        .toList();
  }

  private List<String> inTheFacility() {
    return facilities.all().stream()
        .flatMap(
            house ->
                occupants
                    .of(house.code(), one(Role.SUPERVISOR), Paging.of(500, null))
                    .items()
                    .stream())
        .map(Occupants.Occupant::caseId)
        .toList();
  }

  private SignedInUser one(Role role) {
    return users.find(walk.someone(role.name())).orElseThrow();
  }
}
