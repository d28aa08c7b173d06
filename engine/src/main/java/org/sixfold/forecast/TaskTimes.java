package org.sixfold.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How long a task keeps somebody busy: what is usual for its kind, made longer or shorter by the
 * hour of the day and by who does it. The three are learned apart and multiplied: of a kind, hour
 * and person together there are hardly ever enough. What was seen seldom stays near what is usual.
 */
final class TaskTimes {

  /** As if the usual had been seen so often before anything was. */
  private static final double KIND_PRIOR = 10;

  private static final double HOUR_PRIOR = 30;
  private static final double PERSON_PRIOR = 15;

  /** One odd task says no more than this about an hour or a person. */
  private static final double LARGEST_RATIO = 4;

  private static final int HOURS = 24;
  private static final int STEPS = 21;

  /** Unknown times are spread as waiting times are, without the longest. */
  private static final double CUT = 0.95;

  /** The mean of the steps of such a spread whose mean was one before it was cut. */
  private static final double MEAN_OF_CUT = 0.877;

  private final Map<String, double[]> kinds = new ConcurrentHashMap<>();
  private final double[] hours = new double[HOURS];
  private final Map<String, Double> persons = new HashMap<>();
  private final Map<String, Double> usual;
  private final double usualOfAny;
  private final int learned;

  /**
   * @param usual seconds that a kind takes as long as nothing is known of it
   * @param usualOfAny the same for a kind not named there
   */
  TaskTimes(Collection<WorkDone> done, Map<String, Double> usual, double usualOfAny) {
    this.usual = Map.copyOf(usual);
    this.usualOfAny = usualOfAny;
    this.learned = done.size();
    Arrays.fill(hours, 1);
    Map<String, Double> means = grouped(done, WorkDone::kind, WorkDone::seconds, this::mean);
    Map<Integer, Double> byHour =
        grouped(done, WorkDone::hour, one -> ratio(one, means), (hour, r) -> shrunk(r, HOUR_PRIOR));
    byHour.forEach((hour, factor) -> hours[hour] = factor);
    persons.putAll(
        grouped(
            done,
            WorkDone::person,
            one -> ratio(one, means) / hours[one.hour()],
            (person, r) -> shrunk(r, PERSON_PRIOR)));
    kinds.putAll(
        grouped(
            done,
            WorkDone::kind,
            one -> one.seconds() / (hours[one.hour()] * pace(one.person())),
            this::quantiles));
  }

  /** From how many completed tasks this was learned. */
  int learned() {
    return learned;
  }

  /**
   * Seconds that a task takes.
   *
   * @param hour of the day, local time
   * @param person who does it; null for anybody
   * @param luck from 0, the quickest, to 1, the slowest
   */
  double seconds(String kind, int hour, String person, double luck) {
    double[] steps = kinds.computeIfAbsent(kind, one -> quantiles(one, List.of()));
    double at = luck * (STEPS - 1);
    int below = (int) Math.min(STEPS - 2, Math.floor(at));
    double seconds = steps[below] + (at - below) * (steps[below + 1] - steps[below]);
    return seconds * hours[hour] * pace(person);
  }

  /** Seconds that a task of the kind takes on average, by anybody at any hour. */
  double mean(String kind) {
    return Arrays.stream(kinds.computeIfAbsent(kind, one -> quantiles(one, List.of())))
        .average()
        .orElseThrow();
  }

  private double pace(String person) {
    return person == null ? 1 : persons.getOrDefault(person, 1.0);
  }

  private double usual(String kind) {
    return usual.getOrDefault(kind, usualOfAny);
  }

  private double mean(String kind, List<Double> seconds) {
    double sum = seconds.stream().mapToDouble(one -> one).sum();
    return (sum + KIND_PRIOR * usual(kind)) / (seconds.size() + KIND_PRIOR);
  }

  private static double ratio(WorkDone one, Map<String, Double> means) {
    return Math.min(LARGEST_RATIO, one.seconds() / means.get(one.kind()));
  }

  private static double shrunk(List<Double> ratios, double prior) {
    double sum = ratios.stream().mapToDouble(one -> one).sum();
    return (sum + prior) / (ratios.size() + prior);
  }

  /** Equal steps from the quickest to the slowest, drawn towards what is usual if few are known. */
  private double[] quantiles(String kind, List<Double> seconds) {
    double[] sorted = seconds.stream().mapToDouble(one -> one).sorted().toArray();
    double[] steps = new double[STEPS];
    double weight = sorted.length / (sorted.length + KIND_PRIOR);
    for (int i = 0; i < STEPS; i++) {
      double share = (double) i / (STEPS - 1);
      double before = usual(kind) * -Math.log(1 - CUT * share) / MEAN_OF_CUT;
      double seen = sorted.length == 0 ? 0 : sorted[(int) Math.round(share * (sorted.length - 1))];
      steps[i] = weight * seen + (1 - weight) * before;
    }
    return steps;
  }

  private static <K, V> Map<K, V> grouped(
      Collection<WorkDone> done,
      Function<WorkDone, K> by,
      Function<WorkDone, Double> value,
      BiFunction<K, List<Double>, V> sum) {
    Map<K, List<Double>> groups = new HashMap<>();
    for (WorkDone one : done) {
      groups.computeIfAbsent(by.apply(one), key -> new ArrayList<>()).add(value.apply(one));
    }
    Map<K, V> sums = new HashMap<>();
    groups.forEach((key, values) -> sums.put(key, sum.apply(key, values)));
    return sums;
  }
}
