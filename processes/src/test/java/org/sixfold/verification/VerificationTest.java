package org.sixfold.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.grid.Grid;
import org.sixfold.intake.PoliceOrders;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class VerificationTest {

  private static final String VILLAGE = "330784001007";
  private static final Map<String, Object> PLACED = Map.of("grid", Walk.GRID, "basis", "PHONE");
  private static final Map<String, Object> BY_AMBULANCE =
      Map.of("why", "急诊", "emergency", "YES", "kind", "ACUTE", "car", "A1", "hospital", "H1");
  private static final Map<String, Object> NOBODY = Map.of("found", "NOBODY");
  private static final Map<String, Object> NOTHING = Map.of("result", "NOTHING");
  private static final Map<String, Object> AT_THE_DOOR = Map.of("found", "PERSON");
  private static final Map<String, Object> NO_ANSWER = Map.of("reached", "NO_ANSWER");

  @Autowired Walk walk;
  @Autowired PoliceOrders orders;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void whoIsNotConcernedIsClosed() {
    String id = walk.open(Walk.GRID, true, false);
    assertThat(walk.due(id, "check-by-phone")).isEqualTo("2021-12-11T20:00");

    walk.complete(
        id,
        "check-by-phone",
        "NOT_CONCERNED",
        Map.of("reached", "SELF", "identityStated", true, "wasInArea", "NO", "address", "本地"));

    assertThat(walk.state(id)).isEqualTo("NOT_CONCERNED");
    assertThat(walk.isAlive(id)).isFalse();
  }

  @Test
  void theCommandRoomPlacesWhoIsNowhereAndACadreWhoIsInTheVillage() {
    String nowhere = walk.open(Grid.UNPLACED, true, false);
    String somewhere = walk.open(VILLAGE, false, false);
    assertThat(walk.role(nowhere, "place-person")).isEqualTo("SUPERVISOR");
    assertThat(walk.role(somewhere, "place-person")).isEqualTo("VILLAGE_CADRE");
    assertThat(walk.due(somewhere, "place-person")).isEqualTo("2021-12-11T10:00");

    walk.complete(nowhere, "place-person", "PLACED", PLACED);
    walk.complete(somewhere, "place-person", "PLACED", PLACED);

    assertThat(walk.open(nowhere)).containsExactly("check-by-phone");
    assertThat(walk.open(somewhere)).as("the phone cannot be used").containsExactly("visit-person");
  }

  @Test
  void threeUnansweredCallsInDifferentHoursBecomeAVisit() {
    String id = walk.open(Walk.GRID, true, false);
    walk.complete(id, "check-by-phone", "NO_ANSWER", NO_ANSWER);
    assertThat(walk.open(id)).isEmpty();
    walk.until("2021-12-11T09:59");
    assertThat(walk.open(id)).isEmpty();
    walk.until("2021-12-11T20:30");
    walk.complete(id, "check-by-phone", "NO_ANSWER", NO_ANSWER);
    walk.until("2021-12-12T07:59");
    assertThat(walk.open(id)).as("nobody is phoned at night").isEmpty();
    walk.until("2021-12-12T08:00");
    walk.complete(id, "check-by-phone", "NO_ANSWER", NO_ANSWER);

    assertThat(walk.open(id)).containsExactly("visit-person");
  }

  @Test
  void onlyTheCommandRoomClosesASearchAndItsLeaderIsTold() {
    String id = walk.open(Walk.GRID, false, false);
    assertThat(walk.due(id, "visit-person")).isEqualTo("2021-12-11T13:00");
    walk.complete(id, "visit-person", "NOT_FOUND", Map.of("found", "NO_SUCH_ADDRESS"));
    assertThat(walk.due(id, "trace-person")).isEqualTo("2021-12-11T11:00");
    assertThatThrownBy(() -> walk.complete(id, "trace-person", "BACK", NOTHING))
        .as("the police do not send back to themselves")
        .hasMessage("task.outcomeUnfit");

    walk.complete(id, "trace-person", "NOT_FOUND", NOTHING);
    assertThat(walk.state(id)).as("nobody is lost yet").isEqualTo("CHECKING");
    assertThat(walk.role(id, "trace-person")).isEqualTo("SUPERVISOR");
    assertThat(walk.due(id, "trace-person")).isEqualTo("2021-12-11T11:00");
    walk.complete(id, "trace-person", "BACK", NOTHING);
    assertThat(walk.role(id, "trace-person")).isEqualTo("POLICE_OFFICER");
    walk.complete(id, "trace-person", "NOT_FOUND", NOTHING);
    walk.complete(id, "trace-person", "NOT_FOUND", NOTHING);

    assertThat(walk.state(id)).isEqualTo("NOT_LOCATED");
    assertThat(
            walk.count("select count(*) from outbox_mail where dedupe_key like ?", "%" + id + "%"))
        .isEqualTo(1);
  }

  @Test
  void threeVisitsWithNobodyInGoToThePolice() {
    String id = walk.open(Walk.GRID, false, false);
    for (String next : List.of("2021-12-11T20:00", "2021-12-12T08:00")) {
      walk.complete(id, "visit-person", "NO_ANSWER", NOBODY);
      assertThat(walk.open(id)).isEmpty();
      walk.until(next);
    }
    assertThat(walk.due(id, "visit-person")).isEqualTo("2021-12-12T12:00");
    walk.complete(id, "visit-person", "NO_ANSWER", NOBODY);

    assertThat(walk.open(id)).containsExactly("trace-person");
    assertThat(walk.due(id, "trace-person")).isEqualTo("2021-12-12T10:00");
  }

  @Test
  void aSharedNameFoundByThePoliceAnnulsTheCase() {
    String id = walk.open(Walk.GRID, false, false);
    walk.complete(id, "visit-person", "NOT_FOUND", NOBODY);
    walk.complete(id, "trace-person", "WRONG_PERSON", Map.of());

    assertThat(walk.state(id)).isEqualTo("ANNULLED");
  }

  @Test
  void whoMovedWithinTheCityIsCheckedThere() {
    String id = walk.open(Walk.GRID, false, false);
    walk.complete(
        id, "visit-person", "MOVED_IN_CITY", Map.of("found", "MOVED", "newAddress", "某处新村9号"));

    assertThat(walk.open(id)).containsExactly("place-person");
    assertThat(walk.due(id, "place-person")).isEqualTo("2021-12-11T10:00");
  }

  @Test
  void anInvalidPhoneOrARefusalToTalkMeansAVisit() {
    String invalid = walk.open(Walk.GRID, true, false);
    String refused = walk.open(Walk.GRID, true, false);
    walk.complete(invalid, "check-by-phone", "INVALID", Map.of("reached", "DEAD_NUMBER"));
    walk.complete(refused, "check-by-phone", "REFUSED_TALK", Map.of("reached", "REFUSED"));

    assertThat(walk.due(invalid, "visit-person")).isEqualTo("2021-12-11T13:00");
    assertThat(walk.role(invalid, "visit-person")).isEqualTo("GRID_MEMBER");
    walk.completeAs("vc-330784001007", refused, "visit-person", "REFUSED_TALK", AT_THE_DOOR);
    assertThat(walk.open(refused)).as("a refusal is no violation").containsExactly("visit-person");
  }

  @Test
  void aTraceLeadsBackToThePhoneAndMoreFactsToo() {
    String id = walk.open(Walk.GRID, false, false);
    walk.complete(id, "visit-person", "NOT_FOUND", Map.of("found", "NOBODY"));
    walk.complete(
        id, "trace-person", "FOUND", Map.of("result", "NEW_PHONE", "newTel", "14000000001"));
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    walk.complete(id, "confirm-class", "MORE_FACTS", Map.of());

    assertThat(walk.open(id)).containsExactly("check-by-phone");
  }

  @Test
  void careComesBeforeTheCheckGoesOn() {
    String phoned = walk.open(Walk.GRID, true, false);
    String visited = walk.open(Walk.GRID, false, false);
    Map<String, Object> facts = new HashMap<>(Filled.phoneCheck());
    walk.complete(phoned, "check-by-phone", "URGENT_CARE", facts);
    facts.remove("reached");
    facts.remove("identityStated");
    facts.put("found", "PERSON");
    walk.complete(visited, "visit-person", "URGENT_CARE", facts);

    for (String id : List.of(phoned, visited)) {
      assertThat(walk.due(id, "allow-medical-exit")).isEqualTo("2021-12-11T09:20");
      assertThat(walk.shown(id, "allow-medical-exit")).containsEntry("emergency", "YES");
      walk.complete(id, "allow-medical-exit", "EMERGENCY_120", BY_AMBULANCE);
      assertThat(walk.open(id)).containsExactly("confirm-class");
    }
  }

  @Test
  void nobodyIsPhonedOrVisitedAtNightWheneverNobodyAnswered() {
    for (int hour = 0; hour < 24; hour++) {
      walk.startAt(String.format("2021-12-11T%02d:37", hour));
      String call = walk.open(Walk.GRID, true, false);
      String visit = walk.open(Walk.GRID, false, false);
      assertThat(hourOf(walk.due(call, "check-by-phone"))).isBetween(8, 21);
      assertThat(hourOf(walk.due(visit, "visit-person"))).isBetween(8, 21);
      walk.complete(call, "check-by-phone", "NO_ANSWER", NO_ANSWER);
      walk.complete(visit, "visit-person", "NO_ANSWER", NOBODY);
      List<String> again = walk.timers(call);
      again.addAll(walk.timers(visit));

      assertThat(again).hasSize(2);
      assertThat(again)
          .as("nobody answered at %d", hour)
          .allSatisfy(at -> assertThat(hourOf(at)).isBetween(8, 20));
    }
  }

  private static int hourOf(String local) {
    return java.time.LocalDateTime.parse(local).getHour();
  }

  @Test
  void aProposalAnswersTheOrderOfThePolice() {
    String id = walk.open(Walk.GRID, true, true);
    orders.receive("永公交办1号", id, "po-1");
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    assertThat(orders.of(id).get(0).reply()).isNull();
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("CLOSE_CONTACT", "CENTRALISED_ISOLATION", walk.now()));

    assertThat(orders.of(id).get(0).reply()).isEqualTo("CONCERNED");
  }

  @Test
  void aDeathStopsEverythingAndAWrongPersonIsAnnulled() {
    String dead = walk.open(Walk.GRID, true, false);
    String wrong = walk.open(Walk.GRID, true, false);

    walk.complete(dead, "check-by-phone", "DECEASED", Map.of("reached", "DECEASED"));
    walk.complete(dead, "confirm-death", "CONFIRMED", Filled.death());
    walk.complete(wrong, "check-by-phone", "WRONG_PERSON", Map.of());

    assertThat(walk.state(dead)).isEqualTo("DECEASED");
    assertThat(walk.state(wrong)).isEqualTo("ANNULLED");
    assertThat(walk.isAlive(dead)).isFalse();
    assertThat(walk.open(wrong)).isEmpty();
  }

  @Test
  void anOutcomeThatDoesNotFitChangesNothing() {
    String id = walk.open(Walk.GRID, true, false);

    assertThatThrownBy(() -> walk.complete(id, "check-by-phone", "CONCERNED", NO_ANSWER))
        .hasMessage("task.outcomeUnfit");
    assertThat(walk.open(id)).containsExactly("check-by-phone");
  }

  @Test
  void withoutARuleInForceNothingCanBeProposed() {
    walk.startAt("2023-01-08T09:00");
    String id = walk.open(Walk.GRID, true, true);
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());

    assertThatThrownBy(
            () ->
                walk.complete(
                    id,
                    "confirm-class",
                    "PROPOSE",
                    Filled.classOf("CLOSE_CONTACT", "CENTRALISED_ISOLATION", walk.now())))
        .hasMessage("rule.noneInForce");
    walk.complete(id, "confirm-class", "ADVICE_ONLY", Map.of());
    assertThat(walk.state(id)).isEqualTo("NOT_CONCERNED");
  }
}
