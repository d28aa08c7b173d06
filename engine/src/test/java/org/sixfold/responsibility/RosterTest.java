package org.sixfold.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;

/** Who answers, row by row. Doctors of grid, village and sub-district; the grid is G. */
class RosterTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String PATH_OF_G = "CITY/SUB/VILLAGE/G/";
  private static final Instant NOON = at("2021-12-11T12:00");
  private static final Instant NIGHT = at("2021-12-11T23:00");

  private static final Member NEAR = doctor("near", "G");
  private static final Member VILLAGE = doctor("village", "VILLAGE", "OTHER");
  private static final Member WIDE = doctor("wide", "SUB");
  private static final Member ELSEWHERE = doctor("elsewhere", "OTHER");
  private static final Member OFFICER_OF_G =
      new Member("officer", "officer", Role.POLICE_OFFICER, List.of("G"), "", "");

  private static final List<Member> ALL = List.of(WIDE, ELSEWHERE, VILLAGE, NEAR, OFFICER_OF_G);

  @Test
  void nearestGridFirstAndOnlyThoseWhoseGridsContainIt() {
    assertThat(choice(List.of(), List.of(), NOON)).containsExactly(NEAR, VILLAGE, WIDE);
  }

  @Test
  void withoutRotaEverybodyIsOnDutyByDayAndOnCallByNight() {
    Roster roster = new Roster(ZONE, ALL, List.of(), List.of());
    assertThat(roster.isOnDuty("near", at("2021-12-11T07:29"))).isFalse();
    assertThat(roster.isOnDuty("near", at("2021-12-11T07:30"))).isTrue();
    assertThat(roster.isOnDuty("near", at("2021-12-11T19:29"))).isTrue();
    assertThat(roster.isOnDuty("near", at("2021-12-11T19:30"))).isFalse();
    assertThat(choice(List.of(), List.of(), NIGHT)).containsExactly(NEAR, VILLAGE, WIDE);
  }

  @Test
  void onDutyBeforeNearer() {
    List<Shift> rota = List.of(nightShift("wide"));
    assertThat(choice(rota, List.of(), NIGHT)).containsExactly(WIDE, NEAR, VILLAGE);
    assertThat(choice(rota, List.of(), NOON)).containsExactly(NEAR, VILLAGE, WIDE);
  }

  @Test
  void aShiftEndsWhenTheNextBegins() {
    Roster roster = new Roster(ZONE, ALL, List.of(nightShift("wide")), List.of());
    assertThat(roster.isOnDuty("wide", at("2021-12-11T20:00"))).isTrue();
    assertThat(roster.isOnDuty("wide", at("2021-12-12T07:59"))).isTrue();
    assertThat(roster.isOnDuty("wide", at("2021-12-12T08:00"))).isFalse();
  }

  @Test
  void anAbsentOneComesLast() {
    assertThat(choice(List.of(), List.of(absent("near", null)), NOON))
        .containsExactly(VILLAGE, WIDE, NEAR);
  }

  @Test
  void theSubstituteTakesTheAbsentOnesPlace() {
    assertThat(choice(List.of(), List.of(absent("near", "elsewhere")), NOON))
        .containsExactly(ELSEWHERE, VILLAGE, WIDE, NEAR);
  }

  @Test
  void aSubstituteWhoIsAbsentTooIsSubstituted() {
    assertThat(
            choice(
                List.of(), List.of(absent("near", "elsewhere"), absent("elsewhere", "wide")), NOON))
        .containsExactly(WIDE, VILLAGE, NEAR);
    assertThat(
            choice(
                List.of(), List.of(absent("near", "elsewhere"), absent("elsewhere", "near")), NOON))
        .containsExactly(VILLAGE, WIDE, NEAR);
  }

  @Test
  void anAbsenceHoldsOnlyWhileItLasts() {
    assertThat(choice(List.of(), List.of(absent("near", null)), at("2021-12-13T12:00")))
        .containsExactly(NEAR, VILLAGE, WIDE);
  }

  @Test
  void whoHelpsInAGridComesAfterThoseWhoseGridItIsAndOnlyThen() {
    Assistance help =
        new Assistance("elsewhere", "G", at("2021-12-11T10:00"), at("2021-12-11T20:00"));
    Roster roster = new Roster(ZONE, ALL, List.of(), List.of(), List.of(help));

    assertThat(roster.candidates(Role.DOCTOR, PATH_OF_G, NOON))
        .containsExactly(NEAR, VILLAGE, WIDE, ELSEWHERE);
    assertThat(roster.candidates(Role.DOCTOR, PATH_OF_G, NIGHT))
        .containsExactly(NEAR, VILLAGE, WIDE);
    assertThat(roster.candidates(Role.POLICE_OFFICER, PATH_OF_G, NOON))
        .containsExactly(OFFICER_OF_G);
    assertThat(roster.assistedBy("elsewhere", NOON)).containsExactly("G");
    assertThat(roster.assistedBy("elsewhere", NIGHT)).isEmpty();
  }

  @Test
  void equalsAreChosenTheSameWayEveryTimeButDifferentlyByGrid() {
    List<Member> drivers = List.of(driver("d1"), driver("d2"), driver("d3"), driver("d4"));
    Roster roster = new Roster(ZONE, drivers, List.of(), List.of());
    List<Member> choice = roster.candidates(Role.DRIVER, PATH_OF_G, NOON);
    assertThat(roster.candidates(Role.DRIVER, PATH_OF_G, NIGHT)).isEqualTo(choice);
    long firsts =
        java.util.stream.IntStream.range(0, 50)
            .mapToObj(i -> roster.candidates(Role.DRIVER, "CITY/SUB/" + i + "/", NOON).get(0))
            .distinct()
            .count();
    assertThat(firsts).isEqualTo(4);
  }

  private static List<Member> choice(List<Shift> rota, List<Absence> absences, Instant at) {
    return new Roster(ZONE, ALL, rota, absences).candidates(Role.DOCTOR, PATH_OF_G, at);
  }

  private static Shift nightShift(String username) {
    return new Shift(username, at("2021-12-11T20:00"), at("2021-12-12T08:00"));
  }

  private static Absence absent(String username, String substitute) {
    return new Absence(username, at("2021-12-11T00:00"), at("2021-12-13T00:00"), substitute);
  }

  private static Member doctor(String username, String... grids) {
    return new Member(username, username, Role.DOCTOR, List.of(grids), "", "");
  }

  private static Member driver(String username) {
    return new Member(username, username, Role.DRIVER, List.of("SUB"), "", "");
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }
}
