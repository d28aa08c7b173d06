package org.sixfold.forecast;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.sixfold.forecast.StaffingView.Point;
import org.sixfold.forecast.StaffingView.RoleNeed;
import org.sixfold.forecast.StaffingView.Together;

/** Looks for the fewest people who get a share of newcomers through in time. */
final class Crowd {

  private static final int MOST_PEOPLE = 4_096;
  private static final long SEED = 20_211_211;
  private static final double MORE = 1.05;
  private static final int TRIES = 12;

  /** Where no number is enough, the curve is drawn around so many. */
  private static final int MANY = 100;

  private static final double TENTHS = 10;
  private static final double THOUSANDTHS = 1_000;
  private static final double[] AROUND = {0.25, 0.4, 0.55, 0.7, 0.85, 0.95, 1, 1.1, 1.3, 1.6};

  private final CrowdRun run;
  private final int arrivals;
  private final double target;

  Crowd(CrowdRun run, int arrivals, double target) {
    this.run = run;
    this.arrivals = arrivals;
    this.target = target;
  }

  /** All tasks there are if nobody ever waits for anybody. */
  CrowdRun.Result free() {
    return run.run(Map.of(), SEED);
  }

  /** The roles of the way, the most work first. */
  List<RoleNeed> roles(CrowdRun.Result free, ToIntFunction<String> onRoster) {
    return free.seconds().entrySet().stream()
        .sorted(Comparator.comparing(one -> -one.getValue()))
        .map(one -> need(one.getKey(), one.getValue(), free, onRoster))
        .toList();
  }

  private RoleNeed need(
      String role, double seconds, CrowdRun.Result free, ToIntFunction<String> onRoster) {
    Map<Integer, Double> known = new HashMap<>();
    Integer needed = fewest(role, free, known);
    TreeSet<Integer> numbers = new TreeSet<>();
    for (double part : AROUND) {
      numbers.add(Math.max(1, (int) Math.round(part * (needed == null ? MANY : needed))));
    }
    List<Point> curve = new ArrayList<>();
    numbers.forEach(people -> curve.add(new Point(people, rounded(share(role, people, known)))));
    double hours = Math.round(seconds / Duration.ofHours(1).toSeconds() * TENTHS) / TENTHS;
    return new RoleNeed(role, needed, onRoster.applyAsInt(role), hours, curve);
  }

  private Integer fewest(String role, CrowdRun.Result free, Map<Integer, Double> known) {
    if ((double) free.done() / arrivals < target) {
      return null;
    }
    int enough = 1;
    while (share(role, enough, known) < target) {
      enough *= 2;
      if (enough > MOST_PEOPLE) {
        return null;
      }
    }
    int few = enough / 2;
    while (enough - few > 1) {
      int middle = (few + enough) / 2;
      if (share(role, middle, known) < target) {
        few = middle;
      } else {
        enough = middle;
      }
    }
    return enough;
  }

  private double share(String role, int people, Map<Integer, Double> known) {
    return known.computeIfAbsent(people, count -> share(Map.of(role, count)));
  }

  private double share(Map<String, Integer> people) {
    return (double) run.run(people, SEED).done() / arrivals;
  }

  /** All together; null if one of the roles is never enough. */
  Together together(List<RoleNeed> roles) {
    Map<String, Integer> people = new TreeMap<>();
    for (RoleNeed role : roles) {
      if (role.needed() == null) {
        return null;
      }
      people.put(role.role(), role.needed());
    }
    double share = share(people);
    for (int i = 0; i < TRIES && share < target; i++) {
      people.replaceAll((role, count) -> (int) Math.ceil(count * MORE));
      share = share(people);
    }
    return new Together(people, rounded(share));
  }

  private static double rounded(double share) {
    return Math.round(share * THOUSANDTHS) / THOUSANDTHS;
  }
}
