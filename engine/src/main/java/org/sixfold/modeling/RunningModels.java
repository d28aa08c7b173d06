package org.sixfold.modeling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.camunda.ModelSteps;
import org.sixfold.camunda.ModelSteps.Step;
import org.sixfold.modeling.RunningModel.Element;
import org.sixfold.modeling.RunningModel.Share;
import org.sixfold.modeling.persistence.RunningMapper;
import org.sixfold.modeling.persistence.RunningMapper.DefinitionRow;
import org.sixfold.modeling.persistence.RunningMapper.DurationRow;
import org.sixfold.modeling.persistence.RunningMapper.StandingRow;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Running cases by the element of a model they stand in: five statements, however many cases. */
@Service
@Transactional(readOnly = true)
public class RunningModels {

  private static final int DAYS = 30;

  private final RunningMapper mapper;
  private final ModelSteps steps;
  private final RunningIncidents incidents;
  private final ReleasedModels released;
  private final SixfoldClock clock;

  RunningModels(
      RunningMapper mapper,
      ModelSteps steps,
      RunningIncidents incidents,
      ReleasedModels released,
      SixfoldClock clock) {
    this.released = released;
    this.mapper = mapper;
    this.steps = steps;
    this.incidents = incidents;
    this.clock = clock;
  }

  /**
   * Counts a model's running cases.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code model.unknown}, {@code
   *     model.notDeployed}
   */
  public RunningModel of(SignedInUser user, String key) {
    user.require(Role.DESIGNER, Role.ADMIN, Role.SUPERVISOR);
    List<DefinitionRow> definitions = mapper.definitions(key);
    if (definitions.isEmpty()) {
      throw released.notRunning(key);
    }
    Instant now = clock.now();
    Map<String, Integer> versions = new HashMap<>();
    definitions.forEach(row -> versions.put(row.id(), row.version()));
    Map<String, Map<Integer, Share>> shares = shares(versions, now);
    Map<String, Step> drawn = new LinkedHashMap<>();
    steps.of(newest(definitions)).forEach(step -> drawn.put(step.element(), step));
    shares.keySet().forEach(id -> drawn.putIfAbsent(id, new Step(id, null, null)));
    Map<String, DurationRow> durations = durations(drawn, now);
    List<Element> elements =
        drawn.values().stream()
            .filter(
                step -> shares.containsKey(step.element()) || durations.containsKey(step.kind()))
            .map(step -> element(step, shares.get(step.element()), durations.get(step.kind())))
            .toList();
    return new RunningModel(
        key,
        now,
        DAYS,
        elements.stream()
            .flatMap(element -> element.versions().stream())
            .map(Share::version)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList(),
        elements,
        incidents.of(user, key, versions, drawn));
  }

  /** The definition of the highest release: its drawing is the one that is looked at. */
  private static String newest(List<DefinitionRow> definitions) {
    return definitions.stream()
        .max(
            Comparator.comparing(
                DefinitionRow::version, Comparator.nullsFirst(Comparator.naturalOrder())))
        .orElseThrow()
        .id();
  }

  private Map<String, Map<Integer, Share>> shares(Map<String, Integer> versions, Instant now) {
    Map<String, Map<Integer, Share>> shares = new HashMap<>();
    mapper.standing(versions.keySet()).forEach(row -> add(shares, versions, row, false));
    mapper.overdue(versions.keySet(), now).forEach(row -> add(shares, versions, row, true));
    return shares;
  }

  private static void add(
      Map<String, Map<Integer, Share>> shares,
      Map<String, Integer> versions,
      StandingRow row,
      boolean overdue) {
    Integer version = versions.get(row.definition());
    Share share = new Share(version, overdue ? 0 : row.cases(), overdue ? row.cases() : 0);
    shares
        .computeIfAbsent(
            row.element(),
            element -> new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder())))
        .merge(version, share, RunningModels::both);
  }

  private static Share both(Share one, Share other) {
    return new Share(one.version(), one.cases() + other.cases(), one.overdue() + other.overdue());
  }

  private Map<String, DurationRow> durations(Map<String, Step> drawn, Instant now) {
    Set<String> kinds =
        drawn.values().stream()
            .map(Step::kind)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<String, DurationRow> durations = new HashMap<>();
    if (!kinds.isEmpty()) {
      mapper
          .durations(kinds, now.minus(Duration.ofDays(DAYS)))
          .forEach(row -> durations.put(row.kind(), row));
    }
    return durations;
  }

  private static Element element(Step step, Map<Integer, Share> found, DurationRow duration) {
    List<Share> shares = found == null ? List.of() : new ArrayList<>(found.values());
    return new Element(
        step.element(),
        step.name(),
        step.kind(),
        shares.stream().mapToInt(Share::cases).sum(),
        shares.stream().mapToInt(Share::overdue).sum(),
        duration == null ? 0 : duration.ended(),
        duration == null ? null : duration.median(),
        duration == null ? null : duration.p95(),
        shares);
  }
}
