package org.sixfold.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HeldCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;

@EngineTest
class BedsTest {

  @Autowired Beds beds;
  @Autowired Facilities facilities;
  @Autowired FacilityImport facilityImport;
  @Autowired HeldCases cases;
  @Autowired SixfoldClock clock;

  private String house;
  private Instant tomorrow;

  /** 101 accessible, 102 and 103 single, 104 a family room with three beds. */
  @BeforeEach
  void aSmallHouse() throws IOException {
    house = "H" + Ids.next();
    tomorrow = clock.now().plus(Duration.ofDays(1));
    facilityImport.read(
        FacilityImport.Content.FACILITIES,
        new StringReader(
            "code,name,desk,rooms,family_rooms,accessible_rooms\n" + house + ",小点,,4,1,1\n"));
  }

  private BedWish wish(String caseId, String bed) {
    return new BedWish(caseId, house, bed, null, null, Set.of(), tomorrow);
  }

  private String person() {
    return cases.isolatedUntil(tomorrow);
  }

  private static void assertUnfit(Runnable booking, String why) {
    assertThatThrownBy(booking::run)
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.errors())
                    .extracting(error -> error.field() + " " + error.code())
                    .containsExactly("bed " + why));
  }

  @Test
  void roomsAreMadeFromNumbersAndCounted() {
    assertThat(beds.freeBeds(house))
        .extracting(bed -> bed.code() + " " + bed.kind())
        .containsExactly(
            "101 ACCESSIBLE",
            "102 SINGLE",
            "103 SINGLE",
            "104-1 FAMILY",
            "104-2 FAMILY",
            "104-3 FAMILY");
    beds.book(wish(person(), null));
    FreeBeds free = facilities.free().get(house);
    assertThat(free.beds()).isEqualTo(6);
    assertThat(free.free()).isEqualTo(5);
    assertThat(free.freeByKind()).containsEntry(RoomKind.SINGLE, 1);
  }

  @Test
  void whoHoldsABedIsFoundUntilTheRestrictionEnds() {
    String one = person();
    beds.book(wish(one, "102"));
    String other = person();
    beds.book(wish(other, "104-1"));

    assertThat(facilities.holders(house, null)).containsExactlyInAnyOrder(one, other);
    assertThat(facilities.holders(house, RoomKind.SINGLE)).containsExactly(one);
    cases.end(one, clock.now());
    assertThat(facilities.holders(house, null)).containsExactly(other);
  }

  @Test
  void aHospitalIsKnownByNameAndKeepsItsOwnBeds() throws IOException {
    String hospital = "K" + house;
    String header = "code,name,kind,desk,rooms,family_rooms,accessible_rooms\n" + hospital;
    read(FacilityImport.Content.FACILITIES, header + ",医院,HOSPITAL,,0,0,0\n");

    assertThat(facilities.all(FacilityKind.HOSPITAL)).extracting(Facility::code).contains(hospital);
    assertThat(facilities.all(FacilityKind.ISOLATION))
        .extracting(Facility::code)
        .contains(house)
        .doesNotContain(hospital);
    assertThat(facilities.free()).doesNotContainKey(hospital);
    assertRefused(FacilityImport.Content.FACILITIES, header + ",医院,HOSPITAL,,4,0,0\n");
    assertRefused(FacilityImport.Content.FACILITIES, header + ",医院,CLINIC,,0,0,0\n");
    assertRefused(
        FacilityImport.Content.ROOMS, "facility,room,kind,beds\n" + hospital + ",1,SINGLE,1\n");
  }

  private void read(FacilityImport.Content content, String csv) throws IOException {
    facilityImport.read(content, new StringReader(csv));
  }

  private void assertRefused(FacilityImport.Content content, String csv) {
    assertThatThrownBy(() -> read(content, csv)).hasMessage("import.invalid");
  }

  @Test
  void whoeverComesGetsASingleRoomAndTheSecondAnotherOne() {
    assertThat(beds.book(wish(person(), null)).code()).isEqualTo("102");
    assertThat(beds.book(wish(person(), null)).code()).isEqualTo("103");
    assertThat(beds.book(wish(person(), null)).code()).isEqualTo("104-1");
    assertThat(beds.book(wish(person(), null)).code())
        .as("nobody lies with strangers, so the rest of the family room stays empty")
        .isEqualTo("101");
    assertUnfit(() -> beds.book(wish(person(), null)), "facility.noBedFits");
  }

  @Test
  void aBedHasOneHolderAtATime() {
    beds.book(wish(person(), "103"));
    assertUnfit(() -> beds.book(wish(person(), "103")), "facility.bedTaken");
    assertUnfit(() -> beds.book(wish(person(), "999")), "facility.bedUnknown");
  }

  @Test
  void ofTwoNodesThatWantTheSameBedOneGetsIt() throws Exception {
    List<String> people = List.of(person(), person(), person(), person());
    List<Callable<Boolean>> nodes = new ArrayList<>();
    for (String caseId : people) {
      nodes.add(
          () -> {
            try {
              beds.book(wish(caseId, "103"));
              return true;
            } catch (ProblemException | PessimisticLockingFailureException e) {
              return false;
            }
          });
    }
    ExecutorService pool = Executors.newFixedThreadPool(nodes.size());
    int winners = 0;
    for (Future<Boolean> answer : pool.invokeAll(nodes)) {
      winners += answer.get() ? 1 : 0;
    }
    pool.shutdown();
    assertThat(winners).isEqualTo(1);
    assertThat(beds.stays(house)).hasSize(1);
  }

  private String freeSince(String bed, Instant at) {
    String caseId = person();
    beds.book(wish(caseId, bed));
    beds.arrive(wish(caseId, bed), clock.now());
    cases.end(caseId, at);
    return caseId;
  }

  @Test
  void whoStaysByOwnWishKeepsTheBedUntilItIsGivenBack() {
    String free = freeSince("103", clock.now());
    assertThat(beds.present(free)).as("not held any more").isEmpty();

    beds.stayByWish(free, clock.now());

    assertThat(beds.present(free))
        .hasValueSatisfying(
            stay -> {
              assertThat(stay.bed().code()).isEqualTo("103");
              assertThat(stay.isByWish()).isTrue();
            });
    assertThat(facilities.free().get(house).free()).isEqualTo(5);
    assertUnfit(() -> beds.book(wish(person(), "103")), "facility.bedTaken");
    beds.free(free, "bed.stayOver");
    assertThat(facilities.free().get(house).free()).isEqualTo(6);
    assertThat(beds.present(free)).isEmpty();
  }

  @Test
  void whoseBedIsBookedMeanwhileStaysInAnotherOne() {
    String free = freeSince("103", clock.now());
    String next = person();
    beds.book(wish(next, "103"));

    beds.stayByWish(free, clock.now());
    beds.stayByWish(free, clock.now());

    assertThat(beds.present(free).orElseThrow().bed().code()).isEqualTo("102");
    assertThat(beds.expected(next).orElseThrow().bed().code()).isEqualTo("103");
    assertThat(beds.stays(house)).hasSize(2);
  }

  @Test
  void aBedIsFreeAgainWithTheEndOfTheRestrictionAndWithADeathWithoutAnybodysDoing() {
    String released = person();
    beds.book(wish(released, "103"));
    cases.end(released, clock.now());
    String deceased = person();
    assertThat(beds.book(wish(deceased, "103")).code()).isEqualTo("103");
    cases.close(deceased, clock.now());
    assertThat(beds.freeBeds(house)).hasSize(6);
    beds.book(wish(person(), "103"));
    assertThat(beds.expected(released)).isEmpty();
    assertThat(beds.expected(deceased)).isEmpty();
  }

  @Test
  void aLawfulEndThatNobodyHasRecordedYetFreesTheBedToo() {
    String late = cases.isolatedUntil(clock.now().minusSeconds(60));
    beds.book(wish(late, "103"));
    assertThat(beds.book(wish(person(), "103")).code()).isEqualTo("103");
  }

  @Test
  void aFamilySharesARoomAndStrangersDoNot() {
    String mother = person();
    String child = person();
    BedWish together = new BedWish(mother, house, null, null, child, Set.of(child), tomorrow);
    assertThat(beds.book(together).code()).as("a room with another bed").isEqualTo("104-1");
    assertUnfit(() -> beds.book(wish(person(), "104-2")), "facility.roomShared");
    BedWish withMother = new BedWish(child, house, null, null, mother, Set.of(mother), tomorrow);
    assertThat(beds.book(withMother).code()).isEqualTo("104-2");
    BedWish apart = new BedWish(child, house, "103", null, mother, Set.of(mother), tomorrow);
    assertUnfit(() -> beds.book(apart), "facility.relativeElsewhere");
  }

  @Test
  void whoNeedsAnAccessibleRoomGetsOne() {
    BedWish wish =
        new BedWish(person(), house, null, RoomKind.ACCESSIBLE, null, Set.of(), tomorrow);
    assertThat(beds.book(wish).code()).isEqualTo("101");
    BedWish narrow =
        new BedWish(person(), house, "103", RoomKind.ACCESSIBLE, null, Set.of(), tomorrow);
    assertUnfit(() -> beds.book(narrow), "facility.accessibleNeeded");
  }

  @Test
  void whoMovesHoldsTheOldBedUntilTheArrival() throws IOException {
    String moved = person();
    beds.book(wish(moved, "102"));
    beds.arrive(wish(moved, "102"), clock.now());
    String other = "H" + Ids.next();
    facilityImport.read(
        FacilityImport.Content.FACILITIES,
        new StringReader(
            "code,name,desk,rooms,family_rooms,accessible_rooms\n" + other + ",大点,,9,0,0\n"));
    BedWish there = new BedWish(moved, other, null, null, null, Set.of(), tomorrow);
    beds.book(there);
    assertThat(facilities.ofCases(List.of(moved)))
        .as("the tasks are the new desk's")
        .containsEntry(moved, other);
    assertUnfit(() -> beds.book(wish(person(), "102")), "facility.bedTaken");
    beds.arrive(there, clock.now());
    assertThat(beds.book(wish(person(), "102")).code()).isEqualTo("102");
    assertThat(beds.present(moved).orElseThrow().bed().facility()).isEqualTo(other);
  }

  @Test
  void roomsThatAFileNamesReplaceTheMadeOnes() throws IOException {
    facilityImport.read(
        FacilityImport.Content.ROOMS,
        new StringReader("facility,room,kind,beds\n" + house + ",A1,FAMILY,2\n"));
    assertThat(beds.freeBeds(house)).extracting(Bed::code).containsExactly("A1-1", "A1-2");
  }
}
