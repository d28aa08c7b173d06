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
import org.sixfold.rules.persistence.RuleSwitchMapper;
import org.sixfold.rules.persistence.RuleSwitchRow;
import org.sixfold.worklist.EarlierAnswers;
import org.springframework.stereotype.Component;

/** Counts what a change of rules takes in vehicles and papers. */
@Component
class ReleaseWaves {

  /** A vehicle that sets out within this time is not there for the wave. */
  private static final Duration TURN = Duration.ofHours(2);

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

  /**
   * @param affected those for whom something changes
   * @param list the one signed for the moment; null if none is
   */
  ReleaseWave of(List<AffectedMeasure> affected, Instant moment, RuleSwitchRow list) {
    Set<String> listed = list == null ? Set.of() : new HashSet<>(mapper.findCasesOn(list.id()));
    Map<PaperKind, Integer> papers = new EnumMap<>(PaperKind.class);
    List<AffectedMeasure> leaving = new ArrayList<>();
    for (AffectedMeasure one : affected) {
      boolean onList = listed.contains(one.running().caseId());
      one.left(moment, onList)
          .ifPresent(
              left -> {
                papers(one, left, onList).forEach(kind -> papers.merge(kind, 1, Integer::sum));
                if (one.running().isInFacility() && !left.contains(Kind.CENTRALISED_ISOLATION)) {
                  leaving.add(one);
                }
              });
    }
    int onList =
        (int) affected.stream().filter(one -> listed.contains(one.running().caseId())).count();
    return wave(leaving, moment, papers, onList);
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
      List<AffectedMeasure> leaving, Instant moment, Map<PaperKind, Integer> papers, int onList) {
    Set<String> own = withoutVehicle(leaving);
    Map<String, Integer> people = new HashMap<>();
    leaving.stream()
        .filter(one -> !own.contains(one.running().caseId()))
        .forEach(one -> people.merge(village(one.running().grid()), 1, Integer::sum));
    List<Vehicle> all = fleet.vehicles(VehicleKind.TRANSFER);
    Set<String> busy =
        journeys.coming().stream()
            .filter(one -> one.departAt().isBefore(moment.plus(TURN)))
            .filter(one -> one.backAt().isAfter(moment))
            .map(one -> one.vehicle())
            .collect(Collectors.toSet());
    List<Vehicle> free = all.stream().filter(one -> !busy.contains(one.code())).toList();
    int largest = free.stream().mapToInt(Vehicle::usableSeats).max().orElse(0);
    List<ReleaseWave.Destination> destinations =
        people.entrySet().stream()
            .map(
                one ->
                    new ReleaseWave.Destination(
                        one.getKey(),
                        grids.find(one.getKey()).map(Grid::name).orElse(one.getKey()),
                        one.getValue(),
                        times(one.getValue(), largest)))
            .sorted(
                Comparator.comparingInt((ReleaseWave.Destination one) -> -one.people())
                    .thenComparing(ReleaseWave.Destination::grid))
            .toList();
    int runs = destinations.stream().mapToInt(ReleaseWave.Destination::runs).sum();
    return new ReleaseWave(
        leaving.size(),
        own.size(),
        leaving.size() - own.size(),
        all.size(),
        free.size(),
        free.stream().mapToInt(Vehicle::usableSeats).sum(),
        runs,
        times(runs, free.size()),
        destinations,
        papers,
        onList);
  }

  /** How many times so many must go; 0 if there is nothing to go with. */
  private static int times(int wanted, int atOnce) {
    return atOnce == 0 ? 0 : (wanted + atOnce - 1) / atOnce;
  }

  private Set<String> withoutVehicle(List<AffectedMeasure> leaving) {
    Map<String, Set<String>> each =
        leaving.stream()
            .map(one -> one.running().caseId())
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

  /** Seats are shared by those who go to the same village or community. */
  private String village(String grid) {
    return grids.ancestor(grid, Grid.Level.VILLAGE).map(Grid::code).orElse(grid);
  }
}
