package org.sixfold.ownpage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.TestResult;
import org.sixfold.casework.TestCalendar;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * The days of samples with what may be told of them: a result that no doctor has spoken about yet
 * looks like one that the laboratory has not sent.
 */
@Component
class TestDays {

  private static final String PLANNED = "PLANNED";
  private static final String NOT_TAKEN = "NOT_TAKEN";
  private static final String TAKEN = "TAKEN";

  private final TestCalendar calendar;
  private final Tests tests;
  private final SixfoldClock clock;

  TestDays(TestCalendar calendar, Tests tests, SixfoldClock clock) {
    this.calendar = calendar;
    this.tests = tests;
    this.clock = clock;
  }

  /** In the order of the days. */
  List<OwnPageView.TestDay> of(String caseId) {
    TreeMap<LocalDate, List<String>> days = new TreeMap<>();
    calendar.of(caseId).forEach(day -> days.put(day, new ArrayList<>()));
    List<TestResult> known =
        tests.results(caseId).stream()
            .filter(one -> !one.corrected() && one.isKnownToPerson())
            .toList();
    for (Tests.Sample sample : tests.samples(caseId)) {
      String state =
          known.stream()
              .filter(one -> sample.id().equals(one.sampleId()))
              .map(one -> one.result().name())
              .findFirst()
              .orElse(TAKEN);
      put(days, sample.sampledAt().atZone(clock.zone()).toLocalDate(), state);
    }
    known.stream()
        .filter(one -> one.sampleId() == null)
        .forEach(
            one ->
                put(days, one.sampledAt().atZone(clock.zone()).toLocalDate(), one.result().name()));
    return days.entrySet().stream()
        .flatMap(
            one ->
                one.getValue().isEmpty()
                    ? java.util.stream.Stream.of(without(one.getKey()))
                    : one.getValue().stream()
                        .map(state -> new OwnPageView.TestDay(one.getKey(), state)))
        .toList();
  }

  private static void put(TreeMap<LocalDate, List<String>> days, LocalDate day, String state) {
    days.computeIfAbsent(day, none -> new ArrayList<>()).add(state);
  }

  private OwnPageView.TestDay without(LocalDate day) {
    return new OwnPageView.TestDay(day, day.isBefore(clock.today()) ? NOT_TAKEN : PLANNED);
  }
}
