package org.sixfold.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.forecast.Staffing;
import org.sixfold.forecast.StaffingView;
import org.sixfold.forecast.StaffingView.RoleNeed;
import org.sixfold.testsupport.HandClock;
import org.sixfold.testsupport.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/** How many people the five lists needed, by the models as they are. */
@ProcessTest
class StaffingTest {

  private static final SignedInUser ROOM =
      new SignedInUser(
          "command-1", "x", Role.SUPERVISOR, List.of("330784001"), List.of("330784/330784001/"));

  @Autowired Staffing staffing;
  @Autowired HandClock clock;

  private Instant present;

  /** Nothing that other specifications completed is of these days. */
  @BeforeEach
  void longAfter() {
    present = clock.now();
    clock.set(Instant.parse("2035-01-10T00:00:00Z"));
  }

  @AfterEach
  void asBefore() {
    clock.set(present);
  }

  private StaffingView ask(int arrivals, Map<String, Map<String, Double>> outcomes) {
    return staffing.answer(ROOM, new Staffing.Question(arrivals, null, null, null, null, outcomes));
  }

  private static RoleNeed members(StaffingView view) {
    return view.roles().stream()
        .filter(one -> one.role().equals("GRID_MEMBER"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"5029, 40, 65", "721, 6, 12", "546, 4, 9", "421, 3, 7", "356, 2, 6"})
  void soManyAreNeededForEachList(int arrivals, int least, int most) {
    StaffingView view = ask(arrivals, null);

    view.roles()
        .forEach(
            one ->
                System.out.printf(
                    "%d: %s needs %s of %d, %.1f h, %s%n",
                    arrivals,
                    one.role(),
                    one.needed(),
                    one.onRoster(),
                    one.workHours(),
                    one.curve()));
    System.out.printf("%d together: %s%n", arrivals, view.together());
    assertThat(members(view).needed()).isBetween(least, most);
    double before = 0;
    for (StaffingView.Point point : members(view).curve()) {
      assertThat(point.share()).as("more people, more done").isGreaterThan(before - 0.02);
      before = point.share();
    }
    assertThat(view.together().share()).isGreaterThanOrEqualTo(0.95);
    assertThat(ask(arrivals, null)).as("the same question has the same answer").isEqualTo(view);
  }

  @Test
  void theModelsBranchesSayWhatWorkThereIs() {
    Map<String, Double> nobodyAnswers = Map.of("NO_ANSWER", 1.0);
    StaffingView silent = ask(356, Map.of("check-by-phone", nobodyAnswers));
    StaffingView clear = ask(356, Map.of("check-by-phone", Map.of("NOT_CONCERNED", 1.0)));

    assertThat(silent.tasks().get("visit-person"))
        .isGreaterThan(4 * clear.tasks().get("visit-person"));
    assertThat(silent.tasks().get("check-by-phone"))
        .isGreaterThan(clear.tasks().get("check-by-phone"));
    assertThat(clear.tasks().get("place-person")).isPositive();
  }

  @Test
  void lessTimeNeedsMorePeople() {
    StaffingView afternoon =
        staffing.answer(
            ROOM, new Staffing.Question(721, LocalTime.of(14, 0), null, null, 0.8, null));
    StaffingView day =
        staffing.answer(
            ROOM, new Staffing.Question(721, LocalTime.of(8, 0), null, null, 0.8, null));
    StaffingView twoDays =
        staffing.answer(ROOM, new Staffing.Question(721, LocalTime.of(8, 0), null, 2, 0.8, null));

    assertThat(members(afternoon).needed()).isGreaterThan(members(day).needed());
    assertThat(members(twoDays).needed()).isLessThan(members(day).needed());
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatThrownBy(() -> ask(0, null)).hasMessage("forecast.staffingInvalid");
    assertThatThrownBy(() -> ask(20_001, null)).hasMessage("forecast.staffingInvalid");
    assertThatThrownBy(() -> ask(5, Map.of("check-by-phone", Map.of())))
        .hasMessage("forecast.staffingInvalid");
    assertThatThrownBy(
            () ->
                staffing.answer(
                    ROOM,
                    new Staffing.Question(
                        5, LocalTime.of(20, 0), LocalTime.of(8, 0), null, null, null)))
        .hasMessage("forecast.staffingInvalid");
  }
}
