package org.sixfold.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.fleet.Fleet;
import org.sixfold.fleet.Journeys;
import org.sixfold.fleet.Vehicle;
import org.sixfold.fleet.VehicleKind;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.papers.PaperKind;
import org.sixfold.rules.WavePlan.Leaver;
import org.sixfold.rules.persistence.RuleSwitchMapper;
import org.sixfold.rules.persistence.RuleSwitchRow;
import org.sixfold.worklist.EarlierAnswers;
import org.springframework.stereotype.Component;

/** Counts what a change of rules takes in vehicles and papers. */
@Component
class ReleaseWaves {

  /** The form that asks where somebody goes after the facility, and how. */
  private static final String DESTINATION = "confirm-destination";

  private static final Set<String> OWN_MEANS = Set.of("OWN", "FAMILY");

  private final Fleet fleet;
  private final Journeys journeys;
  private final Grids grids;
  private final EarlierAnswers answers;
  private final RuleSwitchMapper mapper;

  ReleaseWaves(
      Fleet fleet,
      Journeys journeys,
      Grids grids,
      EarlierAnswers answers,
      RuleSwitchMapper mapper) {
    this.fleet = fleet;
    this.journeys = journeys;
    this.grids = grids;
    this.answers = answers;
    this.mapper = mapper;
  }

  /** Who leaves a facility, and when. */
  private record Leaving(RunningMeasure running, Instant at) {

    /** Whether it is the change that lets the person go. */
    boolean isEarlier() {
      return at.isBefore(running.first().lawfulEnd());
    }
  }

  /**
   * @param affected those for whom something changes
   * @param anyway those who leave a facility in these hours by the end they have
   * @param list the one signed for the moment; null if none is
   */
  ReleaseWave of(
      List<AffectedMeasure> affected,
      List<RunningMeasure> anyway,
      Instant moment,
      RuleSwitchRow list) {
    Set<String> listed = list == null ? Set.of() : new HashSet<>(mapper.findCasesOn(list.id()));
    Map<PaperKind, Integer> papers = new EnumMap<>(PaperKind.class);
    List<Leaving> leaving = new ArrayList<>();
    Instant until = moment.plus(Duration.ofHours(WavePlan.HOURS));
    for (AffectedMeasure one : affected) {
      boolean onList = listed.contains(one.running().caseId());
      one.left(moment, onList)
          .ifPresent(
              left ->
                  papers(one, left, onList).forEach(kind -> papers.merge(kind, 1, Integer::sum)));
      one.leavesFacility(moment, onList)
          .filter(at -> at.isBefore(until))
          .ifPresent(at -> leaving.add(new Leaving(one.running(), at)));
    }
    int onList =
        (int) affected.stream().filter(one -> listed.contains(one.running().caseId())).count();
    int byChange = (int) leaving.stream().filter(Leaving::isEarlier).count();
    anyway.forEach(one -> leaving.add(new Leaving(one, one.first().lawfulEnd())));
    return wave(leaving, byChange, moment, papers, onList);
  }

  /** As the papers of signatures, of new rules without one, and of ends are made. */
  private static List<PaperKind> papers(AffectedMeasure one, List<Kind> left, boolean onList) {
    List<PaperKind> papers = new ArrayList<>();
    if (left.isEmpty()) {
      papers.add(onList ? PaperKind.EARLY_RELEASE : PaperKind.RULE_CHANGE_NOTICE);
      if (one.running().first().begun()) {
        papers.add(PaperKind.WAGES_LETTER);
      }
      return papers;
    }
    papers.add(onList ? PaperKind.DECISION_ORDER : PaperKind.RULE_CHANGE_NOTICE);
    if (left.stream().anyMatch(kind -> kind != Kind.CENTRALISED_ISOLATION)) {
      papers.add(PaperKind.HOME_NOTICE);
    }
    return papers;
  }

  private ReleaseWave wave(
      List<Leaving> leaving,
      int byChange,
      Instant moment,
      Map<PaperKind, Integer> papers,
      int onList) {
    Set<String> own = withoutVehicle(leaving);
    List<Leaver> leavers =
        leaving.stream()
            .map(one -> new Leaver(one.at(), own.contains(caseOf(one)) ? null : place(one)))
            .toList();
    List<Vehicle> all = fleet.vehicles(VehicleKind.TRANSFER);
    WavePlan plan = new WavePlan(moment, all, journeys.coming());
    List<Vehicle> free = plan.there(moment);
    int made = papers.values().stream().mapToInt(Integer::intValue).sum();
    plan.send(leavers, made);
    List<ReleaseWave.Destination> destinations = destinations(leavers, plan);
    return new ReleaseWave(
        byChange,
        leaving.size() - byChange,
        own.size(),
        leaving.size() - own.size(),
        all.size(),
        free.size(),
        free.stream().mapToInt(Vehicle::usableSeats).sum(),
        destinations.stream().mapToInt(ReleaseWave.Destination::runs).sum(),
        plan.lastLeavesAt(),
        plan.withoutSeat(),
        plan.hours(),
        destinations,
        papers,
        onList);
  }

  private List<ReleaseWave.Destination> destinations(List<Leaver> leavers, WavePlan plan) {
    Map<String, Integer> people = new HashMap<>();
    leavers.stream()
        .filter(one -> one.place() != null)
        .forEach(one -> people.merge(one.place(), 1, Integer::sum));
    return people.entrySet().stream()
        .map(
            one ->
                new ReleaseWave.Destination(
                    one.getKey(),
                    grids.find(one.getKey()).map(Grid::name).orElse(one.getKey()),
                    one.getValue(),
                    plan.runsTo(one.getKey())))
        .sorted(
            Comparator.comparingInt((ReleaseWave.Destination one) -> -one.people())
                .thenComparing(ReleaseWave.Destination::grid))
        .toList();
  }

  private Set<String> withoutVehicle(List<Leaving> leaving) {
    Map<String, Set<String>> each =
        leaving.stream()
            .map(ReleaseWaves::caseOf)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), Set::of));
    Set<String> own = new HashSet<>();
    answers
        .ofEach(each, List.of(DESTINATION))
        .forEach(
            (caseId, given) ->
                given.stream()
                    .filter(one -> one.outcome().equals("CONFIRMED"))
                    .findFirst()
                    .filter(
                        one -> OWN_MEANS.contains(String.valueOf(one.values().get("transport"))))
                    .ifPresent(one -> own.add(caseId)));
    return own;
  }

  private static String caseOf(Leaving one) {
    return one.running().caseId();
  }

  /** Seats are shared by those who go to the same village or community. */
  private String place(Leaving one) {
    String grid = one.running().grid();
    return grids.ancestor(grid, Grid.Level.VILLAGE).map(Grid::code).orElse(grid);
  }
}
