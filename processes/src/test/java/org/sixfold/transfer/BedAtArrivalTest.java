package org.sixfold.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.facility.Bed;
import org.sixfold.facility.Beds;
import org.sixfold.facility.RoomKind;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The desk may give another bed than the booked one, but none that is not for the person. */
@ProcessTest
class BedAtArrivalTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Beds beds;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void fridayEveningAfterTheExposure() {
    walk.startAt("2022-07-01T18:00");
  }

  @Test
  void anotherFreeBedOfTheHouseWillDo() {
    String id = onTheWay(served());
    String other = free(RoomKind.SINGLE);

    receive(id, "TF/" + other);

    assertThat(walk.bed(id)).startsWith("TF/" + other + " ");
  }

  @Test
  void nobodyIsGivenABedThatSomebodyElseHolds() {
    String first = served();
    shortcuts.toFacility(first);
    String second = onTheWay(served());

    assertRefused(second, bedOf(first), "facility.bedTaken");

    receive(second, "BOOKED");
    assertThat(bedOf(second)).isNotEqualTo(bedOf(first));
  }

  /** The same number stands in several houses. */
  @Test
  void noBedOfAnotherHouseIsTakenForOneOfThisHouse() {
    String id = onTheWay(served());

    assertRefused(id, "F1/" + free(RoomKind.SINGLE), "facility.bedUnknown");
  }

  @Test
  void whoIsDependentIsMovedOutOfTheAccessibleRoomIntoNoOtherKind() {
    String id = checked("H-dependent");
    propose(id, "DEPENDENT");
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    walk.complete(id, "arrange-care", "ARRANGED", Filled.care(walk.now()));
    onTheWay(id);

    assertRefused(id, "TF/" + free(RoomKind.SINGLE), "facility.accessibleNeeded");

    String other = free(RoomKind.ACCESSIBLE);
    receive(id, "TF/" + other);
    assertThat(walk.bed(id)).startsWith("TF/" + other + " ");
  }

  @Test
  void noChildIsPutIntoARoomAwayFromItsGuardian() {
    String parent = checked("H-apart");
    propose(parent);
    String child = checked("H-apart");
    propose(child, "CHILD_14");
    Map<String, Object> notice = new HashMap<>(Filled.notice());
    for (String one : List.of(parent, child)) {
      walk.complete(one, "sign-decision", "SIGNED", Filled.decision());
      walk.complete(one, "serve-notice", "SERVED", notice);
      notice.putAll(Map.of("servedTo", "GUARDIAN", "guardian", "林父"));
    }
    Map<String, Object> plan = new HashMap<>(Filled.transferPlan(walk.now()));
    plan.put("roomWish", List.of("FAMILY"));
    walk.complete(parent, "prepare-transfer", "READY", plan);
    plan.put("sameRoom", parent);
    walk.complete(child, "prepare-transfer", "READY", plan);
    walk.complete(child, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));

    assertRefused(child, "TF/" + free(RoomKind.SINGLE), "facility.relativeElsewhere");

    receive(child, "BOOKED");
    assertThat(bedOf(child).split("-")[0]).isEqualTo(bedOf(parent).split("-")[0]);
  }

  private void assertRefused(String id, String bed, String why) {
    String before = walk.bed(id);
    assertThatThrownBy(() -> receive(id, bed))
        .isInstanceOfSatisfying(
            ProblemException.class,
            no ->
                assertThat(no.errors())
                    .extracting(error -> error.field() + " " + error.code())
                    .containsExactly("bed " + why));
    assertThat(walk.bed(id)).isEqualTo(before);
    assertThat(walk.open(id)).contains("acknowledge-arrival");
  }

  private void receive(String id, String bed) {
    Map<String, Object> form = new HashMap<>(Filled.arrival(walk.now()));
    form.put("bed", bed);
    walk.complete(id, "acknowledge-arrival", "RECEIVED", form);
  }

  private String served() {
    return shortcuts.served("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2022-07-01T15:00");
  }

  private String onTheWay(String id) {
    walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));
    return id;
  }

  private String checked(String household) {
    String id = walk.open(Walk.GRID, true, true);
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    jdbc.update("update person set household_key = ? where case_id = ?", household, id);
    return id;
  }

  private void propose(String id, String... special) {
    Map<String, Object> form =
        new HashMap<>(
            Filled.classOf("CLOSE_CONTACT", "CENTRALISED_ISOLATION", walk.at("2022-07-01T15:00")));
    form.put("special", List.of(special));
    walk.complete(id, "confirm-class", "PROPOSE", form);
  }

  /** Facility and number. */
  private String bedOf(String id) {
    return walk.bed(id).split(" ")[0];
  }

  private String free(RoomKind kind) {
    return beds.freeBeds("TF").stream()
        .filter(bed -> bed.kind() == kind)
        .map(Bed::code)
        .findFirst()
        .orElseThrow();
  }
}
